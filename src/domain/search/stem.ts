import { oneLetterEach, plainLetters } from './letters.ts';

/** What ends a Danish word without changing what it is about; after Snowball's Danish stemmer. */
const ENDINGS = [
  'erendes hedens ethed erede erende erendes eredes erets endes ernes enes eres eren erer heden heder heds hedens',
  'erens erers ende erne ered ene ers ets ere ens ers hed ens es en er et e',
]
  .flatMap((line) => line.split(' '))
  .sort((a, b) => b.length - a.length);

const S_FOLLOWS = /[abcdfghjklmnoprtvyzå]$/;
const VOWEL = /[aeiouyæøå]/;
/** Ends in a vowel that is no ending, and has an ending after it: "knæet", "byen", "køer". */
const AFTER_VOWEL = /^(.+[æøåouy])e(?:n|t|r|ne|rne|ns|ts|rs|rnes)$/;
const DOUBLE = /([b-df-hj-np-tv-z])\1$/;

/** Words that change inside, and words that only look like another's form. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  [
    'mænd mand',
    'børn barn',
    'børne barn',
    'fødder fod',
    'hænder hånd',
    'tænder tand',
    'bøger bog',
    'går gå',
    'gået gå',
    // To smoke is not a back: "ryg", "ryggen".
    'ryge ryge',
    'ryger ryge',
    'rygere ryge',
    'rygeren ryge',
    'rygerne ryge',
    'rygning ryge',
    'demens demens',
    'menighed menighed',
    'kors kors',
    'dans dans',
    'danse dans',
    'danser dans',
    'kræfter kræfter',
    'sovs sovs',
    'café cafe',
    // A garden is not the sea.
    'have have',
    'haver have',
    'haven have',
    'haverne have',
  ].map((pair) => pair.split(' ') as [string, string]),
);

/** Where endings may begin: after the first consonant that follows a vowel, and never within the first three letters. */
function endingsBegin(word: string): number {
  for (let at = 1; at < word.length; at++) {
    if (VOWEL.test(word[at - 1] ?? '') && !VOWEL.test(word[at] ?? '')) return Math.max(3, at + 1);
  }
  return word.length;
}

/**
 * A word without its endings: equal for the forms of a word.
 *
 * @param word in plain letters
 * @returns in plain letters
 * @example
 * stem('sorggrupperne')   // "sorggrup"
 */
export function stem(word: string): string {
  if (word.length < 4 || /\d/.test(word)) return word;
  return plainLetters(stemDanish(oneLetterEach(word)));
}

function stemDanish(word: string): string {
  const irregular = IRREGULAR.get(word);
  if (irregular) return irregular;
  const begin = endingsBegin(word);
  let rest = word;
  const cut = (ending: string) => {
    const fits = rest.endsWith(ending) && rest.length - ending.length >= begin;
    if (fits) rest = rest.slice(0, rest.length - ending.length);
    return fits;
  };
  const vowel = AFTER_VOWEL.exec(word)?.[1];
  if (vowel) rest = vowel;
  else if (!ENDINGS.some(cut) && S_FOLLOWS.test(rest.slice(0, -1))) cut('s');
  const softenEnd = () => {
    if (/[gdk]t$|gd$/.test(rest) && rest.length - 1 >= begin) rest = rest.slice(0, -1);
  };
  softenEnd();
  if (rest.endsWith('igst') && rest.length - 2 >= begin) rest = rest.slice(0, -2);
  if (['elig', 'els', 'lig', 'ig'].some(cut)) softenEnd();
  if (DOUBLE.test(rest) && rest.length > begin) rest = rest.slice(0, -1);
  return IRREGULAR.get(rest) ?? rest;
}

/** What makes another word of a word: "cykling", "cyklist", "cykel". */
const FORMATIVES = ['ninger', 'erisk', 'ning', 'else', 'som', 'bar', 'ist', 'isk', 'ing', 'er', 'en'];

/**
 * What a word is made from: equal for words that are about the same, "vinterbadning" and "vinterbader". Looser than
 * `stem`, so it only helps where the stem finds little.
 *
 * @param stemmed as `stem` returns it
 */
export function root(stemmed: string): string {
  const formative = FORMATIVES.find((ending) => stemmed.endsWith(ending) && stemmed.length - ending.length >= 4);
  let rest = formative ? stemmed.slice(0, -formative.length) : stemmed;
  if (/[^aeiouy]e[lr]$/.test(rest) && rest.length >= 5) rest = rest.slice(0, -2) + rest.slice(-1);
  else if (/[^aeiouy]t$/.test(rest) && rest.length >= 5) rest = rest.slice(0, -1);
  return DOUBLE.test(rest) ? rest.slice(0, -1) : rest;
}
