import { distanceKm } from '../map/projection.ts';
import { describeWhere } from '../offer/offer-row.ts';
import type { Offer } from '../offer/offer.ts';
import type { Place } from '../place/place.ts';
import { formatKm } from '../site/nearest-towns.ts';
import { joinWithAnd } from '../text/fields.ts';
import type { Area } from './area.ts';
import { type Answer, inSentence, type Question } from './question.ts';

/** What needs no travel counts as this near: after what lies close by, before what is far off. */
const REMOTE_KM = 15;

interface Near {
  place: Place;
  km: number;
}

/** The place of an offer that is nearest to a town. */
function nearestPlace({ town }: Area, places: readonly Place[]): Near | undefined {
  return places
    .map((place) => ({ place, km: place.town.id === town.id ? 0 : distanceKm(town.at, place.at) }))
    .sort((a, b) => a.km - b.km)[0];
}

function sayWhere({ town }: Area, isIn: boolean, offer: Offer, near: Near | undefined): string {
  if (!near) {
    const where = describeWhere(offer);
    return where.startsWith('På ') ? `Ikke i ${town.name}, men ${inSentence(where)}.` : 'Vi ved ikke, hvor det er.';
  }
  const name = near.place.town.name;
  if (near.place.town.id === town.id) return `Det er i ${name}.`;
  const far = formatKm(near.km);
  return isIn ? `Det er i ${name}, ${far} fra ${town.name}.` : `Ikke i ${town.name}, men i ${name}, ${far} derfra.`;
}

function answerOf(area: Area): Answer {
  const ids = new Set([area.town, ...area.villages].map(({ id }) => id));
  const inArea = (offer: Offer) => offer.places.filter(({ town }) => ids.has(town.id));
  const near = (offer: Offer) => {
    const inside = inArea(offer);
    return nearestPlace(area, inside.length > 0 ? inside : offer.places);
  };
  return {
    text: area.town.name,
    note: area.villages.length > 0 ? `Også ${joinWithAnd(area.villages.map(({ name }) => name))}` : undefined,
    said: `Ved ${area.town.name}`,
    isAlwaysGiven: true,
    fits: (offer) => inArea(offer).length > 0,
    reason: (offer) => sayWhere(area, inArea(offer).length > 0, offer, near(offer)),
    distanceKm: (offer) => near(offer)?.km ?? REMOTE_KM,
  };
}

function sayFromHome({ attend, places, ...offer }: Offer): string {
  const byPhone = attend.includes('phone');
  if (byPhone && attend.includes('online')) return 'Du kan ringe eller skrive hjemmefra.';
  if (byPhone) return 'Du kan ringe hjemmefra.';
  if (attend.includes('online')) return 'Det foregår på nettet. Du kan blive hjemme.';
  return places.length > 0
    ? `Ikke på telefon eller nettet, men her: ${describeWhere({ attend, places, ...offer })}.`
    : 'Vi ved ikke, hvor det er.';
}

const FROM_HOME: Answer = {
  text: 'På telefon eller nettet',
  note: 'Du kan blive hjemme',
  said: 'På telefon eller nettet',
  fits: ({ attend }) => attend.includes('phone') || attend.includes('online'),
  reason: sayFromHome,
};

/** "Hvor skal det være?" */
export function whereQuestion(areas: readonly Area[]): Question {
  return {
    station: 'Hvor',
    title: 'Hvor skal det være?',
    skip: 'Det er lige meget',
    skipped: 'Det er lige meget',
    answers: [...areas.map(answerOf), FROM_HOME],
    bonus: () => undefined,
  };
}
