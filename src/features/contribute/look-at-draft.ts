import { describeReading, findPersonal } from '#domain/contribute/advice.ts';
import type { ControlName } from '#domain/contribute/control-of.ts';
import type { Draft } from '#domain/contribute/draft.ts';
import { draftOffer, type PreviewFrame } from '#domain/contribute/draft-offer.ts';
import { organiserNamed } from '#domain/contribute/fields-of.ts';
import type { KnownOrganiser } from '#domain/contribute/known-organiser.ts';
import { distanceKm } from '#domain/map/projection.ts';
import type { Point } from '#domain/place/place.ts';
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

/** "midt i Uldum", "800 m fra midten af Uldum": near enough to see whether it is the right end of the town. */
function sayDistance(km: number, town: string): string {
  const hundreds = Math.round(km * 10);
  if (hundreds === 0) return `midt i ${town}`;
  const far = hundreds < 10 ? `${hundreds * 100} m` : `${String(hundreds / 10).replace('.', ',')} km`;
  return `${far} fra midten af ${town}`;
}

/** A point as one can tell whether it is right: how far from the middle of its town. */
function sayPoint(at: Point, townId: string, { towns }: PreviewFrame): string {
  const town = towns.find(({ id }) => id === townId);
  return town ? `Punktet er sat ${sayDistance(distanceKm(at, town.at), town.name)}.` : 'Punktet er sat.';
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
  for (const [index, { lat, lon, town }] of places.entries()) {
    if (lat) notes.set(`places-${index}-lat`, sayPoint({ lat: Number(lat), lon: Number(lon) }, town, frame));
  }
  for (const [field, question] of personal) notes.set(field, [notes.get(field), question].filter(Boolean).join(' '));
  return notes;
}
