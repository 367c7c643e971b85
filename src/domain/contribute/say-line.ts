import { formatDay, isDay, weekdayName, WEEKDAYS } from '../date/day.ts';
import { formatKroner } from '../price/price.ts';
import { joinWithAnd } from '../text/fields.ts';
import { PRICE_PERIODS, type PricePeriod } from '../vocabulary/vocabulary.ts';
import { type PlaceLine, type PriceLine, REPEATS, type TimeLine } from './draft.ts';
import type { Field } from './required.ts';
import { tidyAmount, tidyTimes } from './tidy.ts';

/** Lines of the form in words, for mails and lists of changes. */

/** The words of a choice: "bevaegelse" is "Bevægelse", the town "uldum" is "Uldum". */
export type SayChoice = (field: Field | 'town' | 'access', value: string) => string;

/** "Hallen, Bredgade 12, Hornsyld (Elevator), med punkt på kortet (55.756, 9.856)" */
export function sayPlaceLine({ name, address, town, lat, lon, access }: PlaceLine, sayChoice: SayChoice): string {
  const words = [name.trim(), address.trim(), town && sayChoice('town', town)].filter(Boolean).join(', ');
  const how = access.length > 0 ? ` (${joinWithAnd(access.map((value) => sayChoice('access', value)))})` : '';
  return `${words}${how}${lat ? `, med punkt på kortet (${lat}, ${lon})` : ''}`;
}

const sayDay = (day: string) => (isDay(day) ? formatDay(day) : day || '?');

const HOLIDAYS: Readonly<Record<string, string>> = { open: 'også på helligdage', closed: 'ikke på helligdage' };

/** "tirsdag kl. 17.00-18.30 fra 1. april 2027 til 31. oktober 2027, ikke på helligdage" */
export function sayTimeLine({ days, repeat, start, end, holidays, ...clock }: TimeLine): string {
  const { from, to } = tidyTimes(clock);
  const named = joinWithAnd(WEEKDAYS.filter((day) => days.includes(day)).map(weekdayName));
  const how =
    Object.hasOwn(REPEATS, repeat) && repeat !== 'weekly'
      ? `(${REPEATS[repeat as keyof typeof REPEATS].toLowerCase()})`
      : '';
  const times = [from, to].filter(Boolean).join('-').replaceAll(':', '.');
  const season = start || end ? `fra ${sayDay(start)} til ${sayDay(end)}` : '';
  const weekly = [named, how, times && `kl. ${times}`, season].filter(Boolean).join(' ');
  return [weekly, HOLIDAYS[holidays]].filter(Boolean).join(', ');
}

function sayAmount(text: string): string {
  const amount = tidyAmount(text);
  if (!/^\d+(\.\d+)?$/.test(amount)) return amount;
  return Number(amount) === 0 ? 'Gratis' : formatKroner(Number(amount));
}

/** "20 kr. pr. gang (børn)", "Gratis", "Gratis første gang": whom it is for in brackets, since anything may be written there. */
export function sayPriceLine({ amount, per, for: whom }: PriceLine): string {
  const said = sayAmount(amount);
  const period = Object.hasOwn(PRICE_PERIODS, per) ? PRICE_PERIODS[per as PricePeriod] : per;
  const basis = said === 'Gratis' && per !== 'first-time' ? '' : period;
  return [said, basis, whom.trim() && `(${whom.trim()})`].filter(Boolean).join(' ');
}
