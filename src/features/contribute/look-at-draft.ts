import { describeReading, findPersonal } from '#domain/contribute/advice.ts';
import type { ControlName } from '#domain/contribute/control-of.ts';
import type { Draft } from '#domain/contribute/draft.ts';
import { draftOffer, type PreviewFrame } from '#domain/contribute/draft-offer.ts';
import { organiserNamed } from '#domain/contribute/fields-of.ts';
import type { KnownOrganiser } from '#domain/contribute/known-organiser.ts';
import { findPriceContradictions } from '#domain/price/price-in-words.ts';

/** What is said beside the controls while one writes. */

/** The room of the schema for "Kort fortalt", told of when it runs out. */
const SUMMARY = { most: 160, tellFrom: 100 };

function sayRoom(summary: string): string {
  const left = SUMMARY.most - summary.trim().length;
  if (left > SUMMARY.most - SUMMARY.tellFrom || left < 0) return '';
  return left === 1 ? '1 tegn tilbage.' : `${left} tegn tilbage.`;
}

function sayPrices(draft: Draft, frame: PreviewFrame): string {
  const [found] = findPriceContradictions(draft.texts.text, draftOffer(draft, frame).price);
  return found ? `Der står »${found.text}«. Det passer ikke med prisen ovenfor.` : '';
}

/** A sentence or two beside each field that has something to be said of. */
export function notesOn(
  draft: Draft,
  organisers: readonly KnownOrganiser[],
  frame: PreviewFrame,
): Map<ControlName, string> {
  const { texts, places } = draft;
  const personal = findPersonal(draft);
  const known = organiserNamed(texts.organisation, organisers);
  const said: [ControlName, string[]][] = [
    ['summary', [describeReading(texts.summary)?.text ?? '', sayRoom(texts.summary)]],
    ['text', [describeReading(texts.text)?.text ?? '', sayPrices(draft, frame)]],
    ['organisation', [known ? `${known.name} står her allerede.` : '']],
  ];
  const notes = new Map(said.map(([field, parts]) => [field, parts.filter(Boolean).join(' ')]));
  for (const [index, { lat, lon }] of places.entries()) {
    if (lat) notes.set(`places-${index}-lat`, `Punktet er sat: ${lat}, ${lon}.`);
  }
  for (const [field, question] of personal) notes.set(field, [notes.get(field), question].filter(Boolean).join(' '));
  return notes;
}
