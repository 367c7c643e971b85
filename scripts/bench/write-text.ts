import { capitalise } from '#domain/text/fields.ts';
import type { Random } from './random.ts';
import { type Part, SENTENCES } from './sentences.ts';
import { BLANKS, ENDS, STREETS, TOPICS } from './words.ts';

/** What the sentences of one offer may name. */
export interface Named {
  town: string;
  place: string;
  organiser: string;
}

const STARTS = TOPICS.flatMap(({ starts }) => starts);
const FILLS = new Map(Object.entries(BLANKS).map(([blank, words]) => [blank, words.split(',')]));

/** An activity of two words: "balancehold". */
export function makeActivity(random: Random, starts: readonly string[] = STARTS): string {
  return random.pick(starts) + random.pick(ENDS);
}

function fillBlank(blank: string, named: Named, random: Random): string {
  if (blank === 'hold') return makeActivity(random);
  if (blank === 'rare') return random.pick(STARTS) + makeActivity(random);
  if (blank === 'street') return `${random.pick(STREETS)}vej ${random.integer(1, 99)}`;
  if (blank === 'number') return String(random.integer(3, 30));
  const fills = FILLS.get(blank);
  if (fills) return random.pick(fills);
  if (blank === 'town' || blank === 'place' || blank === 'organiser') return named[blank];
  throw new Error(`No word fills {${blank}}: add a list to BLANKS in words.ts.`);
}

/** A sentence of a part that the text does not have yet, its blanks filled. */
function makeSentence(part: Part, used: Set<string>, named: Named, random: Random): string {
  const sentence = random.pick<string>(SENTENCES[part].filter((one: string) => !used.has(one)));
  used.add(sentence);
  return fill(sentence, named, random);
}

function fill(sentence: string, named: Named, random: Random): string {
  return capitalise(sentence.replaceAll(/\{(\w+)\}/g, (_, blank: string) => fillBlank(blank, named, random)));
}

export const countWords = (text: string) => text.split(/\s+/).filter(Boolean).length;

/** A text is filled up to a length between these; the sentences that pass it and close are under 30 words together. */
const LEAST_WORDS = 80;
const MOST_WORDS = 170;

/** An offer's text as Markdown: 80 to 200 words in paragraphs, now and then a list. */
export function writeBody(named: Named, random: Random): string {
  const wanted = random.integer(LEAST_WORDS, MOST_WORDS);
  const used = new Set<string>();
  const say = (part: Part) => makeSentence(part, used, named, random);
  const paragraphs = [[say('opening')]];
  const countAll = () => countWords(paragraphs.flat().join(' '));
  while (countAll() < wanted) {
    const paragraph = paragraphs.at(-1);
    if (!paragraph || paragraph.length >= 4) paragraphs.push([]);
    paragraphs.at(-1)?.push(say(random.chance(0.7) ? 'middle' : 'practical'));
  }
  paragraphs.push([say('closing')]);
  return paragraphs
    .map((paragraph) =>
      paragraph.length === 3 && random.chance(0.3)
        ? paragraph.map((line) => `- ${line}`).join('\n')
        : paragraph.join(' '),
    )
    .join('\n\n');
}

/** One sentence for a list, at most 160 characters. */
export function writeSummary(activity: string, named: Named, random: Random): string {
  const sentence = random.pick([
    `${activity} {moments} med {people}. Bagefter er der {meals}.`,
    `Et {kinds} tilbud om ${activity} for dig med {ails}.`,
    `Vi træner {bodies} og {bodies} med {means}.`,
    `Kom til ${activity}, og få {goals} sammen med andre.`,
    `{people} viser dig {rare}, så du får {goals}.`,
  ]);
  const summary = fill(sentence, named, random);
  return summary.length <= 160 ? summary : `${summary.slice(0, 156)} …`;
}
