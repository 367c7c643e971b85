import type { ControlName } from './control-of.ts';
import type { Draft } from './draft.ts';
import { ownPlace } from './draft-of.ts';
import type { OfferFields } from './offer-fields.ts';

/** A place written beside those that stand in the file already and that the form only names. */

type Written = Pick<Draft, 'texts' | 'keptPlaces'>;

/**
 * Is a new place written while another stands there already? Where the offer's own place is in the form's fields, what is
 * written there changes that one, and is none.
 *
 * @param fields of the offer that is corrected
 */
export function isNewBesideKept({ texts, keptPlaces }: Written, fields: OfferFields): boolean {
  const isWritten = [texts.town, texts.address, texts.place, texts.lat].some((text) => text.trim() !== '');
  return isWritten && keptPlaces.length > 0 && ownPlace(fields) === undefined;
}

/** Does the new place stand instead of the others? */
export function replacesKept(draft: Written, fields: OfferFields): boolean {
  return isNewBesideKept(draft, fields) && draft.texts.placeHow === 'replace';
}

/** Two places without a word on which of them holds: asked, so that neither goes or stays unsaid. */
export function findUndecidedPlace(draft: Written, fields: OfferFields | undefined): Map<ControlName, string> {
  const { placeHow } = draft.texts;
  const isDecided = placeHow === 'replace' || placeHow === 'add';
  return new Map(
    fields && isNewBesideKept(draft, fields) && !isDecided
      ? [['placeHow', 'Vælg, om det nye sted er i stedet for det, der står, eller et sted mere.']]
      : [],
  );
}
