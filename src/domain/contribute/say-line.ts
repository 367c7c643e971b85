import { weekdayName, WEEKDAYS } from '../date/day.ts';
import { joinWithAnd } from '../text/fields.ts';
import { PRICE_PERIODS, type PricePeriod } from '../vocabulary/vocabulary.ts';
import { type PlaceLine, type PriceLine, REPEATS, type TimeLine } from './draft.ts';
import type { Field } from './required.ts';
import { tidyTimes } from './tidy.ts';

/** Lines of the form in words, for mails and lists of changes. */

/** The words of a choice: "bevaegelse" is "Bevægelse", the town "uldum" is "Uldum". */
export type SayChoice = (field: Field | 'town' | 'access', value: string) => string;

/** Said of a point on the map: its numbers tell nobody anything. */
export const ON_MAP = 'med punkt på kortet';

/** "Hallen, Bredgade 12, Hornsyld (Elevator), med punkt på kortet" */
export function sayPlaceLine({ name, address, town, lat, access }: PlaceLine, sayChoice: SayChoice): string {
  const words = [name.trim(), address.trim(), town && sayChoice('town', town)].filter(Boolean).join(', ');
  const how = access.length > 0 ? ` (${joinWithAnd(access.map((value) => sayChoice('access', value)))})` : '';
  return `${words}${how}${lat ? `, ${ON_MAP}` : ''}`;
}

/** "tirsdag kl. 17.00-18.30" */
export function sayTimeLine({ days, repeat, start, end, ...clock }: TimeLine): string {
  const { from, to } = tidyTimes(clock);
  const named = joinWithAnd(WEEKDAYS.filter((day) => days.includes(day)).map(weekdayName));
  const how =
    Object.hasOwn(REPEATS, repeat) && repeat !== 'weekly'
      ? `(${REPEATS[repeat as keyof typeof REPEATS].toLowerCase()})`
      : '';
  const times = [from, to].filter(Boolean).join('-').replaceAll(':', '.');
  const season = start || end ? `fra ${start || '?'} til ${end || '?'}` : '';
  return [named, how, times && `kl. ${times}`, season].filter(Boolean).join(' ');
}

/** "20 kr. pr. gang for børn" */
export function sayPriceLine({ amount, per, for: whom }: PriceLine): string {
  const period = Object.hasOwn(PRICE_PERIODS, per) ? PRICE_PERIODS[per as PricePeriod] : per;
  return [`${amount} kr.`, period, whom && `for ${whom}`].filter(Boolean).join(' ');
}
