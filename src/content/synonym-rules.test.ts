import { describe, expect, test } from 'vitest';
import { problemsIn, topic } from './testing/make-folder.ts';

const inSynonyms = (...groups: string[]) =>
  problemsIn({ 'synonyms.yaml': groups.map((group) => `- { ${group} }\n`).join('') });
const inTopic = (synonyms: string) => problemsIn({ 'topics/bevaegelse.md': topic({ synonyms }) });

describe('groups near each other', () => {
  test('name groups that exist', () => {
    expect(inSynonyms('id: kol, label: KOL, near: [astma]', 'id: astma, label: astma, near: [kol]')).toBe('');
    expect(inSynonyms('id: kol, label: KOL, near: [atsma]', 'id: astma, label: astma')).toMatchInlineSnapshot(`
      "synonyms.yaml:1:33 [0].near[0]
        «atsma» er ikke en gruppe i synonyms.yaml. Mente du «astma»?
        "atsma" is not a group in synonyms.yaml. Did you mean "astma"?"
    `);
  });

  test('are never the same group', () => {
    expect(inSynonyms('id: kol, label: KOL', 'id: astma, label: astma, near: [kol, astma]')).toMatchInlineSnapshot(`
      "synonyms.yaml:2:42 [1].near[1]
        Gruppen er nær sig selv. Slet den her.
        The group is near itself. Delete it here."
    `);
  });
});

describe('a word in two groups is an error in the second', () => {
  test('whichever form it has, and whoever says it', () => {
    expect(
      inSynonyms(
        'id: motion, label: motion, lay: [træne tungt]',
        'id: styrke, label: styrke, english: [traener tungt]',
      ),
    ).toMatchInlineSnapshot(`
      "synonyms.yaml:2:42 [1].english[0]
        «traener tungt» står allerede i gruppen motion. Et ord kan kun stå i én gruppe.
        "traener tungt" stands in the group motion already. A word can stand in one group only."
    `);
  });

  test('a label is a word of its group too', () => {
    expect(inSynonyms('id: kor, label: kor', 'id: sang, label: sang, lay: [synge, koret]')).toMatchInlineSnapshot(`
      "synonyms.yaml:2:41 [1].lay[1]
        «koret» står allerede i gruppen kor. Et ord kan kun stå i én gruppe.
        "koret" stands in the group kor already. A word can stand in one group only."
    `);
  });

  test('in three groups it names the first twice', () => {
    expect(
      inSynonyms('id: a, label: første, lay: [kor]', 'id: b, label: anden sang, lay: [kor]', 'id: c, label: kor').match(
        /gruppen \w+/g,
      ),
    ).toEqual(['gruppen a', 'gruppen a']);
  });

  test('in a group and in a topic it is fine, and so is a code in two groups', () => {
    expect(
      problemsIn({
        'synonyms.yaml':
          '- { id: a, label: motion, lay: [sport], codes: [T90] }\n- { id: b, label: svømning, codes: [T90] }\n',
        'topics/bevaegelse.md': topic({ synonyms: '[motion, sport]', codes: '[T90]' }),
      }),
    ).toBe('');
  });
});

describe('a word said twice of one thing is advised', () => {
  test('in a group', () => {
    expect(inSynonyms('id: dans, label: dans, lay: [folkedans, danse], english: [Folkedans]')).toMatchInlineSnapshot(`
      "synonyms.yaml:1:45 [0].lay[1] (advice)
        «danse» finder det samme som «dans». Slet det ene.
        "danse" finds the same as "dans". Delete one.
      synonyms.yaml:1:63 [0].english[0] (advice)
        «Folkedans» finder det samme som «folkedans». Slet det ene.
        "Folkedans" finds the same as "folkedans". Delete one."
    `);
  });

  test('in a topic', () => {
    expect(inTopic('[sport, Bevægelser]')).toMatchInlineSnapshot(`
      "topics/bevaegelse.md:6:19 synonyms[1] (advice)
        «Bevægelser» finder det samme som «Bevægelse». Slet det ene.
        "Bevægelser" finds the same as "Bevægelse". Delete one."
    `);
  });
});

describe('a town is no synonym', () => {
  test('of a group or a topic', () => {
    expect(inSynonyms('id: a, label: svømning, lay: [HORNSYLD]')).toMatchInlineSnapshot(`
      "synonyms.yaml:1:35 [0].lay[0]
        Hornsyld er en by i site.yaml, og byer er et filter. Slet ordet her.
        Hornsyld is a town in site.yaml, and towns are a filter. Delete the word here."
    `);
    expect(inTopic('[hornsyld]')).toMatchInlineSnapshot(`
      "topics/bevaegelse.md:6:12 synonyms[0]
        Hornsyld er en by i site.yaml, og byer er et filter. Slet ordet her.
        Hornsyld is a town in site.yaml, and towns are a filter. Delete the word here."
    `);
  });

  test('but a word that holds one may be', () => {
    expect(inSynonyms('id: a, label: svømning, lay: [hornsyld svømmehal, hornsyldkoret]')).toBe('');
  });

  test('and may stand in a folder whose site.yaml cannot be read', () => {
    const synonyms = '- { id: a, label: svømning, lay: [hornsyld] }\n';
    expect(problemsIn({ 'site.yaml': null, 'synonyms.yaml': synonyms })).not.toContain('synonyms.yaml');
  });
});

describe('a small word', () => {
  test('is an error where nothing else is said', () => {
    expect(inSynonyms('id: a, label: på, lay: ["!"]')).toMatchInlineSnapshot(`
      "synonyms.yaml:1:19 [0].label
        «på» siger for lidt: småord springer søgningen over. Skriv et ord mere.
        "på" says too little: search passes over small words. Write one word more.
      synonyms.yaml:1:29 [0].lay[0]
        «!» siger for lidt: småord springer søgningen over. Skriv et ord mere.
        "!" says too little: search passes over small words. Write one word more."
    `);
  });

  test('is advised beside others', () => {
    expect(inSynonyms('id: a, label: skov og have, lay: [have]')).toMatchInlineSnapshot(`
      "synonyms.yaml:1:39 [0].lay[0] (advice)
        «have» siger for lidt: småord springer søgningen over. Skriv et ord mere.
        "have" says too little: search passes over small words. Write one word more."
    `);
    expect(inTopic('[for]')).toMatchInlineSnapshot(`
      "topics/bevaegelse.md:6:12 synonyms[0] (advice)
        «for» siger for lidt: småord springer søgningen over. Skriv et ord mere.
        "for" says too little: search passes over small words. Write one word more."
    `);
  });

  test('may be one of several: such a row is found as it stands', () => {
    expect(inSynonyms('id: a, label: stress, lay: [kan ikke mere, jeg kan slet ikke]')).toBe('');
  });

  test('is advised in a row so long that it is only looked for by other words', () => {
    expect(inSynonyms('id: a, label: stress, lay: [nu kan jeg ikke mere her]')).toMatchInlineSnapshot(`
      "synonyms.yaml:1:33 [0].lay[0] (advice)
        «nu kan jeg ikke mere her» siger for lidt: småord springer søgningen over. Skriv et ord mere.
        "nu kan jeg ikke mere her" says too little: search passes over small words. Write one word more."
    `);
  });
});

describe('more than five words', () => {
  test('are advised', () => {
    expect(inSynonyms('id: a, label: søvn, lay: [jeg ligger vågen det meste af natten]')).toMatchInlineSnapshot(`
      "synonyms.yaml:1:31 [0].lay[0] (advice)
        «jeg ligger vågen det meste af natten» er på 7 ord. Over 5 ord bliver kun fundet løst: skriv det kortere.
        "jeg ligger vågen det meste af natten" has 7 words. Above 5 words it is only found loosely: shorten it."
    `);
  });

  test('may stand in a label, which is shown', () => {
    expect(inSynonyms('id: a, label: cykeltur for dig der ikke selv kan cykle')).toBe('');
  });

  test('are not five', () => {
    expect(inSynonyms('id: a, label: søvn, lay: [ligger vågen det meste af]')).toBe('');
  });
});
