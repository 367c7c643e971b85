import type { Problem, Wording } from '#domain/problem/problem.ts';
import { FUNCTION_WORDS } from '#domain/search/function-words.ts';
import { plainLetters, wordsOf } from '#domain/search/letters.ts';
import { phraseKey } from '#domain/search/phrase-book.ts';
import type { SynonymGroup } from '#domain/topic/topic.ts';
import type { ParsedFolder } from './parsed-folder.ts';
import type { DataPath, SourceFile } from './source-file.ts';

/** What search needs of the words in `synonyms.yaml` and in topics: each leads to one thing, and can be found. */

/** More words in a row are not looked for as one phrase. */
const MOST_WORDS = 5;

const ITSELF: Wording = {
  da: 'Gruppen er nær sig selv. Slet den her.',
  en: 'The group is near itself. Delete it here.',
};
const TOWN = (town: string): Wording => ({
  da: `${town} er en by i site.yaml, og byer er et filter. Slet ordet her.`,
  en: `${town} is a town in site.yaml, and towns are a filter. Delete the word here.`,
});
const ELSEWHERE = (phrase: string, first: string): Wording => ({
  da: `«${phrase}» står allerede i gruppen ${first}. Et ord kan kun stå i én gruppe.`,
  en: `"${phrase}" stands in the group ${first} already. A word can stand in one group only.`,
});
const AGAIN = (phrase: string, first: string): Wording => ({
  da: `«${phrase}» finder det samme som «${first}». Slet det ene.`,
  en: `"${phrase}" finds the same as "${first}". Delete one.`,
});
const SAYS_LITTLE = (phrase: string): Wording => ({
  da: `«${phrase}» siger for lidt: småord springer søgningen over. Skriv et ord mere.`,
  en: `"${phrase}" says too little: search passes over small words. Write one word more.`,
});
const LONG = (phrase: string, words: number): Wording => ({
  da: `«${phrase}» er på ${words} ord. Over ${MOST_WORDS} ord bliver kun fundet løst: skriv det kortere.`,
  en: `"${phrase}" has ${words} words. Above ${MOST_WORDS} words it is only found loosely: shorten it.`,
});

/** One way to say something, and where it is written. */
interface Phrase {
  at: DataPath;
  text: string;
}

const KINDS_OF_WORDS = ['lay', 'professional', 'english'] as const;

/** Every way that a group is said, its label first. */
function phrasesOf(group: SynonymGroup, at: DataPath): Phrase[] {
  return [
    { at: [...at, 'label'], text: group.label },
    ...KINDS_OF_WORDS.flatMap((kind) => (group[kind] ?? []).map((text, index) => ({ at: [...at, kind, index], text }))),
  ];
}

/** A row of small words is found when it is typed as it stands; one alone is not, and stands in every offer. */
function saysLittle(text: string): boolean {
  const words = wordsOf(text);
  const isRow = words.length > 1 && words.length <= MOST_WORDS;
  return !isRow && words.every((word) => FUNCTION_WORDS.has(word));
}

/** What is wrong with the ways that one thing is said, each way for itself and beside the others. */
function checkPhrases(source: SourceFile, phrases: readonly Phrase[], towns: ReadonlyMap<string, string>): Problem[] {
  const firsts = new Map<string, string>();
  const isSaidOtherwise = phrases.some(({ text }) => !saysLittle(text));
  return phrases.flatMap(({ at, text }) => {
    const key = phraseKey(text);
    const first = firsts.get(key);
    firsts.set(key, first ?? text);
    const words = wordsOf(text).length;
    const advise = (wording: Wording) => [source.problemAt(at, wording, { severity: 'advice' })];
    const town = towns.get(plainLetters(text));
    if (town) return [source.problemAt(at, TOWN(town))];
    if (saysLittle(text))
      return isSaidOtherwise ? advise(SAYS_LITTLE(text)) : [source.problemAt(at, SAYS_LITTLE(text))];
    if (first !== undefined) return advise(AGAIN(text, first));
    // A label is shown too, where a sentence may be what helps.
    return words > MOST_WORDS && at.at(-1) !== 'label' ? advise(LONG(text, words)) : [];
  });
}

/** The second group that claims a phrase; codes are no phrases: one may mean several things. */
function checkClaims(source: SourceFile, groups: readonly SynonymGroup[]): Problem[] {
  const owners = new Map<string, SynonymGroup>();
  return groups.flatMap((group, index) =>
    phrasesOf(group, [index]).flatMap(({ at, text }) => {
      const key = phraseKey(text);
      const owner = owners.get(key) ?? group;
      owners.set(key, owner);
      return owner === group ? [] : [source.problemAt(at, ELSEWHERE(text, owner.id))];
    }),
  );
}

/** Everything the rules find in synonyms, those of topics too. A word may stand in a group and in a topic. */
export function checkSynonyms({ files, singles }: ParsedFolder): Problem[] {
  const towns = new Map((singles.site?.value.towns ?? []).map(({ name }) => [plainLetters(name), name]));
  const inTopics = files.topics.flatMap(({ source, value: { title, synonyms = [] } }) => {
    const phrases = synonyms.map((text, index) => ({ at: ['synonyms', index], text }));
    return checkPhrases(source, [{ at: ['title'], text: title }, ...phrases], towns);
  });
  if (!singles.synonyms) return inTopics;
  const { source, value: groups } = singles.synonyms;
  const inGroups = groups.flatMap((group, index) => [
    ...checkPhrases(source, phrasesOf(group, [index]), towns),
    ...(group.near ?? []).flatMap((id, at) => (id === group.id ? [source.problemAt([index, 'near', at], ITSELF)] : [])),
  ]);
  return [...inTopics, ...inGroups, ...checkClaims(source, groups)];
}
