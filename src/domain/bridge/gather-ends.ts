import type { Link, Stop, TopicWay } from './topic-way.ts';

/** More ends than this make a way too long to take in. */
const MOST_ENDS = 6;

/** Fewer than this are no shorter as one. */
const FEWEST_GATHERED = 2;

const GATHERED = 'flere';

/** One link between two stops is enough where nobody has said how, and nobody has agreed. */
function onceEach(links: readonly Link[]): Link[] {
  return [...new Map(links.map((link) => [`${link.from} ${link.to}`, link])).values()];
}

/**
 * Make a way with many ends shorter: those that nobody has agreed to lead to stand as one stop, and each is still in it.
 * What is agreed is never hidden among the rest.
 */
export function gatherEnds(way: TopicWay): TopicWay {
  const ends = way.stops.filter(({ column }) => column === 'lasting');
  const isLoose = ({ key, kind }: Stop) => kind === 'offer' && !way.links.some(({ to, solid }) => to === key && solid);
  const loose = ends.filter(isLoose);
  if (ends.length <= MOST_ENDS || loose.length < FEWEST_GATHERED) return way;
  const offers = loose.flatMap((stop) => (stop.kind === 'offer' ? [stop.offer] : []));
  const keys = new Set(loose.map(({ key }) => key));
  const gathered: Stop = { key: GATHERED, column: 'lasting', kind: 'others', offers };
  const toThem = way.links
    .filter(({ to }) => keys.has(to))
    .map(({ from }): Link => ({ from, to: GATHERED, solid: false, how: undefined, agreed: undefined }));
  return {
    ...way,
    stops: [...way.stops.filter(({ key }) => !keys.has(key)), gathered],
    links: [...way.links.filter(({ to }) => !keys.has(to)), ...onceEach(toThem)],
  };
}
