import { expect, test } from 'vitest';
import { readDirectory } from './read-directory.ts';
import { makeFolder, offer, site, TODAY } from './testing/make-folder.ts';

/** What is wrong with a folder whose site says this. */
function faults(pathways: string, others: Parameters<typeof site>[0] = {}, editor?: string): string[] {
  const folder = makeFolder({
    'site.yaml': site({ pathways, ...others }),
    'synonyms.yaml': '- { id: kol, label: KOL, codes: [R95] }\n',
    ...(editor ? { 'offers/motion.md': offer({ editor }) } : {}),
  });
  return readDirectory(folder, TODAY)
    .problems.filter(({ severity }) => severity === 'error')
    .map(({ field, da }) => `${field}: ${da}`);
}

const way = (rest: string) => `[{ id: forebyggelse, name: Forebyggelse, ${rest} }]`;

test('a pathway is for topics, groups and codes that are there', () => {
  expect(faults(way('topics: [bevaegelse], groups: [kol], codes: [R95], general: true'))).toEqual([]);
});

test.each([
  ['a topic that is misspelled', way('topics: [bevaegels]'), 'Mente du «bevaegelse»?'],
  ['a group that is misspelled', way('groups: [kool]'), 'Mente du «kol»?'],
  ['a code that is none', way('codes: [R9]'), 'ICPC-2-kode'],
])('%s is an error that says what was meant', (_, pathways, words) => {
  expect(faults(pathways).join('\n')).toContain(words);
});

test('a role names pathways that are there', () => {
  expect(faults(way(''), { roles: '[{ id: laege, name: Læge, pathways: [forebyggels] }]' }).join('\n')).toContain(
    'Mente du «forebyggelse»?',
  );
});

test('an offer names the pathway on which a referral changes its price, and who judged it', () => {
  const judged =
    '{ stage: lasting, subsidy: forebyggelse, judged: { by: praktiserende læge, on: 2026-10-01, codes: [R95] } }';
  expect(faults(way(''), {}, judged)).toEqual([]);
  expect(faults(way(''), {}, '{ subsidy: forebyggels }').join('\n')).toContain('Mente du «forebyggelse»?');
  expect(faults(way(''), {}, '{ judged: { by: Læge } }')).not.toEqual([]);
});
