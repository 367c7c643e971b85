import { type Day, weekdayIndex } from '../date/day.ts';
import type { Event } from '../directory/directory.ts';
import { ATTEND_CHOICES, OFFER_FACETS, STEP_FREE } from '../facets/facet.ts';
import { describeChoices } from '../facets/listed-offer.ts';
import { DAY_CHOICES, partOfDay } from '../facets/occasion.ts';
import type { Offer } from '../offer/offer.ts';
import type { Session } from '../schedule/schedule.ts';
import { type ChoiceWord, wordOf } from './choice-words.ts';

/** The words of a day of the week and a part of the day. */
function wordsOfTime({ day, from }: { day: Day; from: string }): ChoiceWord[] {
  const days = DAY_CHOICES[weekdayIndex(day)] ?? [];
  return [...days.map((choice) => wordOf('day', choice)), wordOf('time', partOfDay(from))];
}

const wordsOfTowns = (towns: readonly string[]) => towns.map((town) => wordOf('town', town));

/** What all times of an offer fall under. */
export function wordsOfOffer(offer: Offer): ChoiceWord[] {
  const choices = describeChoices(offer);
  return OFFER_FACETS.flatMap((facet) => choices[facet].map((choice) => wordOf(facet, choice)));
}

/**
 * What one time of an offer falls under, beside what all of them do.
 *
 * @param towns where it may be
 */
export function wordsOfSession({ places }: Offer, session: Session, towns: readonly string[]): ChoiceWord[] {
  const named = places.filter(({ id }) => session.place !== undefined && id === session.place);
  const isStepFree = (named.length > 0 ? named : places).some(({ access }) => access.includes('step-free'));
  return [...wordsOfTowns(towns), ...(isStepFree ? [wordOf('access', STEP_FREE)] : []), ...wordsOfTime(session)];
}

/** What an event falls under: nothing is known of its price, nor of how one begins. */
export function wordsOfEvent(event: Event, towns: readonly string[]): ChoiceWord[] {
  return [
    ...(event.topics ?? []).map((topic) => wordOf('topic', topic)),
    ...(event.audience === 'public' ? [wordOf('audience', 'alle')] : []),
    ...(towns.length > 0 ? [wordOf('attend', ATTEND_CHOICES['in-person'])] : []),
    ...wordsOfTowns([...new Set(towns)]),
    ...wordsOfTime({ day: event.date, from: event.from }),
  ];
}
