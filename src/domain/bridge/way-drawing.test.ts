import { expect, test } from 'vitest';
import { makeOffer, makeTopic } from '../testing/make-offer.ts';
import type { Stage } from '../vocabulary/vocabulary.ts';
import type { Link, Stop, TopicWay } from './topic-way.ts';
import { drawWay, isDrawable } from './way-drawing.ts';

const self: Stop = { key: 'fra-self', column: 'from', kind: 'origin', origin: 'self' };
const gp: Stop = { key: 'fra-gp', column: 'from', kind: 'origin', origin: 'gp' };
const stop = (key: string, column: Stage): Stop => ({
  key,
  column,
  kind: 'offer',
  offer: makeOffer({ id: key, stage: column }),
});
const link = (from: string, to: string, solid = true): Link => ({ from, to, solid, how: undefined, agreed: undefined });
const draw = (stops: Stop[], links: Link[]) => {
  const way: TopicWay = { topic: makeTopic(), stops, links, lasting: 0, leftOut: 0 };
  const [from, course, transition, lasting] = drawWay(way);
  if (!from || !course || !transition || !lasting) throw new Error('A drawing has four columns.');
  return { from, course, transition, lasting };
};

test('stops share the height of their column, and lines end in their middles', () => {
  const { course, from } = draw(
    [gp, self, stop('kol', 'course')],
    [link('fra-gp', 'kol'), link('fra-self', 'kol', false)],
  );
  expect(from.across).toEqual([
    { at: 25, kind: 'agreed', from: 'stop' },
    { at: 75, kind: 'possible', from: 'stop' },
  ]);
  expect(course.before).toEqual([
    { from: 25, to: 50, kind: 'agreed' },
    { from: 75, to: 50, kind: 'possible' },
  ]);
});

test('stops stand near what leads to them', () => {
  const stops = [gp, self, stop('nederst', 'course'), stop('oeverst', 'course')];
  const { course } = draw(stops, [link('fra-gp', 'oeverst'), link('fra-self', 'nederst')]);
  expect(course.stops.map(({ key }) => key)).toEqual(['oeverst', 'nederst']);
});

test('a line that skips a stage passes between its stops, and never through one', () => {
  const stops = [
    gp,
    self,
    stop('kol', 'course'),
    stop('hjerte', 'course'),
    stop('mand', 'transition'),
    stop('club', 'lasting'),
  ];
  const { course, transition, lasting } = draw(stops, [
    link('fra-gp', 'kol'),
    link('fra-gp', 'hjerte'),
    link('fra-self', 'mand'),
    link('kol', 'mand'),
    link('hjerte', 'club', false),
    link('mand', 'club'),
  ]);
  const lane = course.across.find(({ from }) => from === 'before');
  expect(lane).toEqual({ at: 100, kind: 'agreed', from: 'before' });
  expect(course.across.filter(({ from }) => from === 'stop').map(({ at }) => at)).toEqual([25, 75]);
  expect(transition.before).toContainEqual({ from: 100, to: 50, kind: 'agreed' });
  expect(transition.across).toContainEqual({ at: 100, kind: 'possible', from: 'before' });
  expect(lasting.before).toContainEqual({ from: 100, to: 50, kind: 'possible' });
  expect(lasting.across).toEqual([]);
});

test('in a column with room a line passes nearer to its stop', () => {
  const ends = Array.from({ length: 6 }, (_, index) => stop(`klub-${index}`, 'lasting'));
  const { course } = draw(
    [gp, self, stop('kol', 'course'), stop('mand', 'transition'), ...ends],
    [link('fra-gp', 'kol'), link('fra-gp', 'mand'), link('fra-self', 'mand')],
  );
  expect(course.across.filter(({ from }) => from === 'before').map(({ at }) => at)).toEqual([16.67, 83.33]);
});

test('lines that share their way are one, and solid if any is', () => {
  const clinic: Stop = { key: 'fra-clinic', column: 'from', kind: 'origin', origin: 'clinic' };
  const { course, transition } = draw(
    [gp, clinic, self, stop('kol', 'course'), stop('mand', 'transition')],
    [link('fra-gp', 'mand', false), link('fra-clinic', 'mand', false), link('fra-self', 'mand')],
  );
  // One stop has two ways round it, and three lines want to pass.
  expect(new Set(course.across.map(({ at }) => at))).toEqual(new Set([0, 100]));
  expect(transition.before).toEqual([
    { from: 0, to: 50, kind: 'possible' },
    { from: 100, to: 50, kind: 'agreed' },
  ]);
});

test('what has too many stops to be told apart is no drawing', () => {
  const courses = (count: number) => Array.from({ length: count }, (_, index) => stop(`hold-${index}`, 'course'));
  expect(isDrawable(Object.values(draw(courses(12), [])))).toBe(true);
  expect(isDrawable(Object.values(draw(courses(13), [])))).toBe(false);
});

test('a step back or within a stage is left to words', () => {
  const stops = [self, stop('a', 'course'), stop('b', 'course'), stop('c', 'lasting')];
  const { course, lasting } = draw(stops, [link('a', 'b'), link('c', 'a'), link('b', 'c')]);
  expect(course.before).toEqual([]);
  expect(lasting.before).toHaveLength(1);
});
