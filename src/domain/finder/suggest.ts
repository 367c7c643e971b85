import { offersInOrder } from '../directory/listing.ts';
import type { Directory } from '../directory/directory.ts';
import { hasEnded, type Offer } from '../offer/offer.ts';
import { priceGroup } from '../price/price.ts';
import { easeOf, readinessOf } from './ease.ts';
import type { Answer } from './question.ts';
import { nearestTopic, type Wish } from './wish.ts';

/** The finder ends in so many offers. */
export const LEAST = 3;
export const MOST = 7;
/** Of one organiser, or of a kind, where there are more to choose from. */
const MOST_ALIKE = 3;
/** How much a wish's nearest topic and its next count, in the points of `easeOf`. */
const TOPIC_POINTS = [6, 3] as const;
/** How much it counts that the wish is what an offer is about first. */
const FIRST_TOPIC_POINTS = 2;
/** What it costs to be full or at rest, and to be old; see `readinessOf`. */
const WAITING_POINTS = [0, 3, 4] as const;

/**
 * What can be suggested to a wish, best first: by topic, by how easy it is to begin, and by how ready it is; ties in the
 * order of the list, a rotation of the day.
 *
 * What is over is never suggested, nor the help lines, which stand on their own. To somebody who does not know what they
 * want, neither is what is about a crisis.
 *
 * @returns a function that ranks for a wish, or for none
 */
export function offerRanker(directory: Directory): (wish: Wish | undefined) => Offer[] {
  const lines = new Set(directory.site.crisis);
  const known = offersInOrder(directory)
    .filter((offer) => !hasEnded(offer, directory.today) && !lines.has(offer.id))
    .map((offer) => ({ offer, ease: easeOf(offer, directory) - WAITING_POINTS[readinessOf(offer, directory)] }));
  return (wish) =>
    known
      .filter(({ offer }) =>
        wish ? nearestTopic(wish, offer) !== undefined : !offer.topics.some(({ crisis }) => crisis),
      )
      .map(({ offer, ease }) => ({ offer, points: ease + (wish ? closeness(wish, offer) : 0) }))
      .sort((a, b) => b.points - a.points)
      .map(({ offer }) => offer);
}

/** How near an offer is to a wish, in points. */
function closeness(wish: Wish, offer: Offer): number {
  const isFirst = wish.topics.some(({ id }) => id === offer.topics[0]?.id);
  return (TOPIC_POINTS[nearestTopic(wish, offer) ?? -1] ?? 0) + (isFirst ? FIRST_TOPIC_POINTS : 0);
}

/** The offers that fit every answer, in the order given. */
export function fitting(offers: readonly Offer[], answers: readonly Answer[]): Offer[] {
  return offers.filter((offer) => answers.every((answer) => answer.fits(offer)));
}

/** What a newcomer would take for the same once more: about the same, begun the same way, at the same price. */
const kindOf = ({ topics, start, price }: Offer): string =>
  [start.route, start.first, priceGroup(price), ...topics.map(({ id }) => id).sort()].join(' ');

/** The first so many; no more than three of one organiser, and no more than three of a kind, as long as there are others. */
function varied(offers: readonly Offer[]): Offer[] {
  const taken = new Map<string, number>();
  const countOf = (key: string) => taken.get(key) ?? 0;
  const chosen = new Set<Offer>();
  for (const offer of offers) {
    if (chosen.size === MOST) break;
    const keys = [`organiser ${offer.organisation.id}`, `kind ${kindOf(offer)}`];
    if (keys.some((key) => countOf(key) === MOST_ALIKE)) continue;
    chosen.add(offer);
    for (const key of keys) taken.set(key, countOf(key) + 1);
  }
  return [...new Set([...chosen, ...offers.slice(0, 2 * MOST)])].slice(0, MOST);
}

/** What comes nearest to the answers without fitting them all: fewest misses first, then nearest, then best. */
function nearly(offers: readonly Offer[], answers: readonly Answer[]): Offer[] {
  return offers
    .map((offer) => {
      const missed = answers.filter((answer) => !answer.fits(offer));
      const km = missed.reduce((sum, answer) => sum + (answer.distanceKm?.(offer) ?? 0), 0);
      return { offer, misses: missed.length, km };
    })
    .filter(({ misses }) => misses > 0)
    .sort((a, b) => a.misses - b.misses || a.km - b.km)
    .map(({ offer }) => offer);
}

/**
 * What to suggest: at most seven that fit, those one can begin with first, old facts last. Where fewer than three fit, what
 * comes nearest fills up to three; where the wish has not so many, what is about something else.
 *
 * @param offers for the wish, from `offerRanker`
 * @param others for no wish
 * @param answers all but the wish
 * @returns the offers, and how many fit
 */
export function suggest(
  offers: readonly Offer[],
  others: readonly Offer[],
  answers: readonly Answer[],
  readiness: (offer: Offer) => number,
): { offers: Offer[]; fits: number } {
  const fits = fitting(offers, answers);
  const shown = varied(fits).sort((a, b) => readiness(a) - readiness(b));
  if (shown.length >= LEAST) return { offers: shown, fits: fits.length };
  const near = [...shown, ...nearly(offers, answers)].slice(0, LEAST);
  const wider = near.length < LEAST ? [...near, ...fitting(others, answers), ...others] : near;
  return { offers: [...new Set(wider)].slice(0, LEAST), fits: fits.length };
}
