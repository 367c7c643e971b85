import { addDays } from '#domain/date/day.ts';
import { capitalise } from '#domain/text/fields.ts';
import type { BenchTown } from './make-frame.ts';
import { type BenchFile, makePhone, makeUnique } from './make-surroundings.ts';
import type { Random } from './random.ts';
import { GROUPS, TOPICS } from './words.ts';
import { makeActivity, writeBody, writeSummary } from './write-text.ts';

/** The day that the made-up content is built on: seasons and dates lie around it. */
export const BENCH_DAY = '2026-11-21';

const DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const AUDIENCES = [
  'alle',
  'alle',
  'voksne',
  'aeldre',
  'maend',
  'kvinder',
  'familier',
  'unge',
  'langvarig-sygdom',
  'paaroerende',
];

function makeTimes(random: Random): { from: string; to: string } {
  const hour = random.integer(8, 19);
  const minutes = random.pick(['00', '15', '30', '45']);
  const twoDigits = (number: number) => String(number).padStart(2, '0');
  return { from: `${twoDigits(hour)}:${minutes}`, to: `${twoDigits(hour + random.integer(1, 2))}:${minutes}` };
}

/** Weekly in a season, every other week, the nth weekday of the month, or on dates; one in five says nothing. */
function makeWhen(random: Random): object[] {
  const days = random.sample(DAYS, random.chance(0.8) ? 1 : 2);
  const season = { start: '2026-08-24', end: random.pick(['2026-12-18', '2027-04-30', '2027-06-11']) };
  const except = [{ from: '2026-12-21', to: '2027-01-03' }, addDays('2027-02-01', random.integer(0, 20))];
  const share = random.next();
  if (share < 0.2) return [];
  if (share < 0.6) return [{ days, ...makeTimes(random), season, except, holidays: 'closed' }];
  if (share < 0.75) return [{ days, ...makeTimes(random), holidays: 'closed' }];
  if (share < 0.82) return [{ weeks: random.pick(['odd', 'even']), days, ...makeTimes(random), season }];
  if (share < 0.9) return [{ nth: [random.pick([1, 2, 3, -1])], days: days.slice(0, 1), ...makeTimes(random) }];
  const dates = Array.from({ length: random.integer(2, 6) }, () => addDays(BENCH_DAY, random.integer(-20, 200)));
  return [{ dates: [...new Set(dates)].sort(), ...makeTimes(random) }];
}

function makePrice(random: Random): object[] {
  const share = random.next();
  if (share < 0.3) return [];
  if (share < 0.5) return [{ amount: 0, per: 'session' }];
  if (share < 0.7) return [{ amount: random.pick([10, 20, 25, 30, 35, 40, 50]), per: 'session' }];
  const amount = random.integer(6, 60) * 25;
  return [
    { amount: 0, per: 'first-time' },
    { amount, per: random.pick(['season', 'half-year', 'year', 'month']) },
  ];
}

function makeStart(stage: string, random: Random): object {
  const [route, first] =
    stage === 'course'
      ? [random.pick(['referral', 'conversation']), random.pick(['call', 'ask-gp'])]
      : [random.chance(0.85) ? 'direct' : 'unknown', random.pick(['call', 'come', 'sign-up', 'write'])];
  return {
    route,
    first,
    how: random.pick([
      'Ring, og aftal en prøvegang',
      'Mød op en halv time før',
      'Skriv, hvilket hold du vil på',
      'Tal med din læge om det',
    ]),
    ...(random.chance(0.6) ? { bring: random.pick(['Indesko og en flaske vand', 'Varmt tøj', 'Sundhedskortet']) } : {}),
    ...(random.chance(0.3) ? { wait: random.pick(['Ingen ventetid', 'Op til fire uger']) } : {}),
  };
}

/**
 * Offers as varied as a municipality's: of each ten, one is a course, one a transition, one on the telephone, and three
 * are confirmed; the sources are up to three years old.
 */
export function makeOffers(
  count: number,
  around: { towns: readonly BenchTown[]; organisations: readonly BenchFile[]; places: readonly BenchFile[] },
  random: Random,
): BenchFile[] {
  const taken = new Set<string>();
  const named = Array.from({ length: count }, () => {
    const place = random.pick(around.places);
    const organisation = random.pick(around.organisations);
    const topics = random.sample(TOPICS, random.pick([1, 1, 2, 2, 3]));
    const activity = makeActivity(random, topics[0]?.starts);
    const where = random.chance(0.5) ? `i ${place.town.name}` : `på ${place.name}`;
    const title = [capitalise(activity), random.pick(GROUPS), where].filter(Boolean).join(' ').slice(0, 74).trim();
    return { ...makeUnique(title, taken), place, organisation, topics, activity };
  });
  return named.map(({ id, name, place, organisation, topics, activity }, index) => {
    const share = random.next();
    const stage = share < 0.1 ? 'course' : share < 0.2 ? 'transition' : 'lasting';
    const isByPhone = index < 3 || random.chance(0.1);
    const when = isByPhone ? [] : makeWhen(random);
    const price = makePrice(random);
    const next = random.sample(named, 2).map((offer) => ({ offer: offer.id, how: 'I går derhen sammen første gang' }));
    const editor = {
      ...(stage === 'lasting' ? {} : { stage, next }),
      ...(stage === 'course' ? { door: 'maalerup-forebyggelse' } : {}),
      ...(random.chance(0.3) ? { confirmed: { on: addDays(BENCH_DAY, -random.integer(1, 500)), by: 'phone' } } : {}),
    };
    const website = `https://www.${organisation.id}.example/${id}`;
    const fields = {
      title: name,
      summary: writeSummary(
        activity,
        { town: place.town.name, place: place.name, organiser: organisation.name },
        random,
      ),
      organisation: organisation.id,
      topics: topics.map((topic) => topic.id),
      for: {
        audience: random.sample(AUDIENCES.slice(1), random.pick([1, 1, 2])),
        ...(random.chance(0.4) ? { ages: { from: random.pick([13, 18, 50, 60, 65]) } } : {}),
        ...(random.chance(0.5) ? { text: 'Dig, der vil i gang i roligt tempo' } : {}),
      },
      ...(random.chance(0.2) ? { notFor: 'Dig, der lige er blevet opereret' } : {}),
      start: makeStart(stage, random),
      ...(random.chance(0.3) ? { welcome: 'En frivillig tager imod dig i døren', companion: true } : {}),
      attend: isByPhone ? ['phone'] : ['in-person'],
      ...(isByPhone ? { area: 'national' } : { where: [random.chance(0.85) ? place.id : { town: place.town.id }] }),
      ...(when.length > 0 ? { when } : {}),
      ...(stage === 'course' ? { lasts: { weeks: random.integer(6, 16), intake: 'rolling' } } : {}),
      ...(price.length > 0 ? { price } : {}),
      contact: { phone: makePhone(random), email: `kontakt@${organisation.id}.example`, website },
      ...(random.chance(0.05) ? { status: random.pick(['full', 'paused']) } : {}),
      source: {
        what: `${organisation.name}, hjemmeside`,
        url: website,
        date: addDays(BENCH_DAY, -random.integer(1, 1095)),
      },
      ...(Object.keys(editor).length > 0 ? { editor } : {}),
    };
    const body = writeBody({ town: place.town.name, place: place.name, organiser: organisation.name }, random);
    return { id, name, town: place.town, fields, body };
  });
}
