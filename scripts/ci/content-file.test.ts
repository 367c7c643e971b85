import { describe, expect, test } from 'vitest';
import type { ChangedFile } from './changed-files.ts';
import { isEditorsFile, refuseFile } from './content-file.ts';

const file = (path: string, changes: Partial<ChangedFile> = {}): ChangedFile => ({
  path,
  what: 'added',
  mode: '100644',
  blob: 'a'.repeat(40),
  ...changes,
});

describe('content is', () => {
  test.each([
    'offers/dans.md',
    'offers/dans.jpg',
    'offers/dans.jpeg',
    'offers/dans.png',
    'offers/dans.webp',
    'offers/Dans i Løsning (2).md',
    'organisations/klub.md',
    'places/hallen.yaml',
    'topics/hjerte.md',
    'campaigns/luft.md',
    'events/aften.md',
    'site.yaml',
    'goals.yaml',
    'needs.yaml',
    'synonyms.yaml',
  ])('%s', (name) => {
    expect(refuseFile(file(`content/${name}`), 'content/')).toBeUndefined();
    expect(refuseFile(file(name), '')).toBeUndefined();
  });

  test('a file that somebody made executable, for its bytes alone are read', () => {
    expect(refuseFile(file('content/offers/dans.md', { mode: '100755' }), 'content/')).toBeUndefined();
  });
});

describe('content is not', () => {
  test.each<[name: string, why: string]>([
    ['guides/ny.mdx', 'Guides are code'],
    ['guides/dybt/ny.mdx', 'Guides are code'],
    ['guides/x.md', 'Guides are code'],
    ['offers/x.mdx', 'no kind'],
    ['offers/x.astro', 'no kind'],
    ['offers/x.ts', 'no kind'],
    ['offers/x.svg', 'no kind'],
    ['offers/x.html', 'no kind'],
    ['offers/.x.md', 'no kind'],
    ['offers/dyb/x.md', 'no kind'],
    ['offers/../../src/x.md', 'no kind'],
    ['offers/README', 'no kind'],
    ['offers/a\nb.md', 'no kind'],
    ['offers/a\\b.md', 'no kind'],
    [`offers/${'a'.repeat(120)}.md`, 'no kind'],
    ['places/x.md', 'no kind'],
    ['places/x.png', 'no kind'],
    ['billeder/x.png', 'no kind'],
    ['.gitattributes', 'no kind'],
    ['README.md', 'no kind'],
    ['package.json', 'no kind'],
  ])('%j', (name, why) => {
    expect(refuseFile(file(`content/${name}`), 'content/')?.en).toContain(why);
  });

  test.each(['package.json', 'src/x.ts', '.github/workflows/check.yml', 'contents/offers/x.md', 'Content/offers/x.md'])(
    '%s, outside the folder',
    (name) => {
      expect(refuseFile(file(name), 'content/')?.en).toContain('not content');
    },
  );

  test('code at the top of a repository that is all content', () => {
    expect(refuseFile(file('package.json'), '')?.en).toContain('not content');
    expect(refuseFile(file('.github/workflows/x.yml'), '')?.en).toBeDefined();
  });

  test.each([
    ['120000', 'a link'],
    ['160000', 'another project'],
  ])('mode %s, %s', (mode) => {
    expect(refuseFile(file('content/offers/x.md', { mode }), 'content/')?.en).toContain('a link or another project');
  });
});

test('a deletion has no mode, and is content where its file was', () => {
  const gone = { what: 'deleted', mode: '000000', blob: undefined } as const;
  expect(refuseFile(file('content/offers/x.md', gone), 'content/')).toBeUndefined();
  expect(refuseFile(file('src/x.ts', gone), 'content/')?.en).toContain('not content');
});

test('the editors keep the single files, the topics and the campaigns', () => {
  expect(['site.yaml', 'topics/x.md', 'campaigns/x.md'].map((path) => isEditorsFile(path, ''))).toEqual([
    true,
    true,
    true,
  ]);
  expect(
    ['offers/x.md', 'organisations/x.md', 'places/x.yaml', 'events/x.md'].some((path) => isEditorsFile(path, '')),
  ).toBe(false);
  expect(isEditorsFile('content/topics/x.md', 'content/')).toBe(true);
});
