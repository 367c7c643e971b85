import './no-eval.ts';
import type { KeptWords } from '#domain/contribute/changes.ts';
import type { ControlName } from '#domain/contribute/control-of.ts';
import type { Draft, PlaceLine } from '#domain/contribute/draft.ts';
import { draftOf } from '#domain/contribute/draft-of.ts';
import type { KeptOffer, PreviewFrame } from '#domain/contribute/draft-offer.ts';
import { findLike, type Likeness, type ListedForm } from '#domain/contribute/duplicates.ts';
import { decodeOrganisers, type KnownOrganiser, type OrganiserFile } from '#domain/contribute/known-organiser.ts';
import { offerId } from '#domain/contribute/offer-id.ts';
import { originalFileOf, type OriginalFileSet, type PublishedOriginal } from '#domain/contribute/original-files.ts';
import { type Progress, progressOf } from '#domain/contribute/progress.ts';
import { findUnsaid, requiredFields } from '#domain/contribute/required.ts';
import { listAt } from '#domain/contribute/offer-fields.ts';
import type { ListedOffer } from '#domain/facets/listed-offer.ts';
import { type KnownOffers, todaysId } from '#domain/kept/known-offers.ts';
import { offerFile } from '#domain/offer/offer.schema.ts';
import type { Point } from '#domain/place/place.ts';
import { describeRule } from '#domain/schedule/describe-schedule.ts';
import { fetchJson } from '../fetch/fetch-json.ts';
import { listingLoader } from '../directory/load-listing.ts';
import { knownLoader } from '../kept/load-known.ts';
import { todayInDenmark } from '../kept/today.ts';
import { checkDraft, type CheckedDraft, readOriginal } from './check-draft.ts';
import { notesOn } from './look-at-draft.ts';

export { drawPreview } from './preview.ts';
export { makeReady } from './ready-to-send.ts';

/** Everything that is only needed by somebody who writes: the schema, the parser, the offers that stand already. */

export interface Addresses {
  facets: string;
  rows: string;
  details: string;
  organisers: string;
  originals: string;
  originalCount: number;
}

/** An offer that is corrected, with what of it the form cannot show in words. */
export interface Corrected extends KeptWords {
  id: string;
  title: string;
  draft: Draft;
  /** The same, for the preview. */
  kept: KeptOffer;
}

/** Everything the page says of a draft. */
export interface Looked extends CheckedDraft {
  required: ReadonlyMap<ControlName, string>;
  /** What nobody can read of it yet. */
  unsaid: readonly (readonly [ControlName, string])[];
  progress: Progress;
  notes: ReadonlyMap<ControlName, string>;
  isKnownOrganiser: boolean;
  like: readonly Likeness[];
}

/** Where a place is: its own point, else the middle of its town. */
function pointOf({ town, lat, lon }: PlaceLine, towns: PreviewFrame['towns']): Point | undefined {
  const isSet = lat !== '' && lon !== '';
  return isSet ? { lat: Number(lat), lon: Number(lon) } : towns.find(({ id }) => id === town)?.at;
}

/** The offers that stand here, as a draft is compared with them. */
function listedForms(listing: readonly ListedOffer[], known: KnownOffers): ListedForm[] {
  return listing
    .filter(({ ended }) => !ended)
    .map(({ row, points }) => {
      const details = known.offers.get(row.id)?.details;
      return {
        id: row.id,
        title: row.title,
        organiser: row.who.split(' · ')[0] ?? '',
        phone: details?.phone?.number ?? '',
        addresses: details?.addresses ?? [],
        points,
      };
    });
}

export class Workbench {
  readonly organisers: readonly KnownOrganiser[];
  readonly #listed: readonly ListedForm[];
  readonly #known: KnownOffers | undefined;
  #original: (PublishedOriginal & { id: string }) | undefined;
  readonly #addresses: Addresses;

  private constructor(
    addresses: Addresses,
    organisers: readonly KnownOrganiser[],
    listed: readonly ListedForm[],
    known: KnownOffers | undefined,
  ) {
    this.#addresses = addresses;
    this.organisers = organisers;
    this.#listed = listed;
    this.#known = known;
  }

  /**
   * Fetch whole files, so that nobody sees what is written of. Without the list of offers the form still works: it only
   * cannot tell what stands here already.
   */
  static async open(addresses: Addresses): Promise<Workbench> {
    const loadKnown = knownLoader(addresses);
    const [organisers, both] = await Promise.all([
      fetchJson(addresses.organisers),
      Promise.all([listingLoader(addresses.facets, addresses.rows)(), loadKnown()]).catch((error: unknown) => {
        console.warn(error);
        return undefined;
      }),
    ]);
    const listed = both ? listedForms(both[0], both[1]) : [];
    return new Workbench(addresses, decodeOrganisers(organisers as OrganiserFile), listed, both?.[1]);
  }

  /** Fetch the offer that is to be corrected; undefined when there is none of that id. */
  async correct(asked: string): Promise<Corrected | undefined> {
    const id = this.#known ? todaysId(this.#known, asked) : asked;
    const { originals, originalCount } = this.#addresses;
    const file = (await fetchJson(`${originals}${originalFileOf(id, originalCount)}.json`)) as OriginalFileSet;
    const original = Object.hasOwn(file, id) ? file[id] : undefined;
    if (!original) return undefined;
    this.#original = { ...original, id };
    const { fields, body, organiser } = readOriginal(original);
    const { data } = offerFile.safeParse(fields);
    const places = new Map(
      listAt(fields, ['where']).map((place, index) => [
        index,
        typeof place === 'string'
          ? { id: place, ...(original.places[place] ?? { words: place, town: place }) }
          : { id: '', words: '', town: '' },
      ]),
    );
    const today = todayInDenmark();
    return {
      id,
      title: data?.title ?? id,
      draft: draftOf(fields, body, organiser),
      times: new Map((data?.when ?? []).map((rule, index) => [index, describeRule(rule, today)])),
      places: new Map([...places].map(([index, { words }]) => [index, words])),
      kept: {
        stage: data?.editor?.stage ?? 'lasting',
        times: new Map((data?.when ?? []).entries()),
        prices: new Map((data?.price ?? []).entries()),
        places,
      },
    };
  }

  /** A new offer from here on. */
  forgetOriginal(): void {
    this.#original = undefined;
  }

  /** Everything there is to say of a draft at this moment. */
  look(draft: Draft, frame: PreviewFrame): Looked {
    const { texts, places } = draft;
    const checked = checkDraft(draft, { today: frame.today, organisers: this.organisers, original: this.#original });
    const notes = notesOn(draft, this.organisers, frame);
    const like = findLike(
      {
        title: texts.title,
        organiser: texts.organisation,
        phone: texts.phone,
        addresses: places.map(({ address }) => address),
        points: places.flatMap((place) => pointOf(place, frame.towns) ?? []),
      },
      this.#original ? [] : this.#listed,
    );
    const required = requiredFields(draft, this.organisers, this.#original ? 'correction' : 'new');
    const progress = progressOf(required, checked.faults);
    const unsaid = findUnsaid(draft);
    return { ...checked, progress, notes, like, required, unsaid, isKnownOrganiser: !required.has('type') };
  }

  /** The name of a draft's file. */
  idOf({ texts, places }: Draft): string {
    if (this.#original) return this.#original.id;
    const taken = (id: string) => this.#known?.offers.has(id) === true || this.#known?.renamed.has(id) === true;
    return offerId(texts.title, places.find(({ town }) => town)?.town ?? '', { has: taken });
  }
}
