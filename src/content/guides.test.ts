import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readDirectory } from './read-directory.ts';
import { type Fields, makeFolder, offer, problemsIn, problemsOf, site, TODAY } from './testing/make-folder.ts';

/** A guide without faults; its text begins on line 8. */
function guide(text: string, changes: Fields = {}): string {
  const usual = { title: 'Skriv enkelt', summary: 'Korte ord.', for: 'partner', order: '1', updated: '2026-11-22' };
  const lines = Object.entries({ ...usual, ...changes }).filter(([, value]) => value !== null);
  return `---\n${lines.map(([key, value]) => `${key}: ${value}\n`).join('')}---\n${text}`;
}

const refusedIn = (text: string) => problemsIn({ 'guides/skriv.mdx': guide(text) });

describe('a guide', () => {
  test('of Markdown, links and the components that the page passes in is fine', () => {
    const text = `
## Kom i gang

Skriv **kort**. Se [listen](/tilbud/), [reglerne](/vejledning/regler/#klage) eller [kilden](https://example.org/a?b=1).

- Ring til <Udfyld>navn på den ansvarlige</Udfyld>.
`;
    expect(refusedIn(text)).toBe('');
  });

  test('has its address from its folder and file, and its text without marks', () => {
    const root = makeFolder({
      'guides/vaerktoej/maal.mdx': guide('Skriv **kort**.\n\n- Ring til <Udfyld>nogen</Udfyld>.\n', {
        sources: '[{ what: Bog, date: 2020 }]',
      }),
    });
    expect(readDirectory(root, TODAY).directory?.guides).toEqual([
      {
        id: 'vaerktoej/maal',
        title: 'Skriv enkelt',
        summary: 'Korte ord.',
        reader: 'partner',
        order: 1,
        updated: '2026-11-22',
        sources: [{ what: 'Bog', date: '2020' }],
        text: 'Skriv kort.\n\nRing til nogen.',
      },
    ]);
  });

  test('has fields as strict as those of an offer', () => {
    expect(problemsIn({ 'guides/skriv.mdx': guide('', { for: 'partnre', titel: 'x' }) })).toMatchInlineSnapshot(`
      "guides/skriv.mdx:4:6 for
        «partnre» kan ikke bruges her. Mente du «partner»? Vælg mellem: partner, referrer, municipality.
        "partnre" cannot be used here. Did you mean "partner"? Choose from: partner, referrer, municipality.
      guides/skriv.mdx:7:1 titel
        «titel» er ikke et felt her. Mente du «title»?
        "titel" is not a field here. Did you mean "title"?"
    `);
  });

  test('has a name that can be an address', () => {
    expect(problemsIn({ 'guides/Skriv Enkelt.mdx': guide('x') })).toContain('Name the file skriv-enkelt.mdx.');
  });

  test('that is no .mdx file is not read, and said so', () => {
    expect(problemsIn({ 'guides/skriv.md': guide('x') })).toMatch(/^guides\/skriv\.md:1:1 \(advice\)/);
  });

  test('is not read through a link', () => {
    const root = makeFolder({ 'guides/skriv.mdx': guide('x') });
    symlinkSync('/etc/passwd', path.join(root, 'guides/passwd.mdx'));
    expect(problemsOf(root)).toContain('guides/passwd.mdx:1:1\n  Filen er en genvej');
  });

  test.each<[string, string | Uint8Array, string]>([
    ['too big', guide('x'.repeat(65 * 1024)), 'There is room for 64 KB'],
    ['not UTF-8', Uint8Array.of(0xff, 0xfe), 'not saved as UTF-8'],
    ['without fields', 'Hej', 'must begin with ---'],
  ])('%s is refused', (_, text, why) => {
    expect(problemsIn({ 'guides/skriv.mdx': text })).toContain(why);
  });
});

describe('code in a guide is refused at its place', () => {
  test.each<[text: string, place: string, why: string]>([
    ["import x from 'node:fs'\n\nHej", '8:1', 'run code'],
    ['export const x = 1\n', '8:1', 'run code'],
    ['Hej\n\n{process.exit()}', '10:1', 'run code'],
    ['Hej {process.env.HOME}', '8:5', 'run code'],
    ['<script>alert(1)</script>', '8:1', '<script> cannot be used'],
    ['Hej <b>du</b>', '8:5', '<b> cannot be used'],
    ['<Udfyl>x</Udfyl>', '8:1', 'Did you mean "Udfyld"?'],
    ['<Fragment set:html="x" />', '8:1', '<Fragment> cannot be used'],
    ['<>x</>', '8:1', '<> cannot be used'],
    ['<Udfyld {...x} />', '8:1', 'only what stands between'],
    ['<Udfyld onclick="x" />', '8:1', 'only what stands between'],
    ['# Stor', '8:1', 'Begin with ##'],
    ['![billede](x.png)', '8:1', 'Images cannot stand'],
    ['Hej <Udfyld>x', '', 'cannot be read as MDX'],
    ['Hej <!-- x -->', '8:5', 'cannot be read as MDX'],
    ['[a](javascript:alert(1))', '8:1', 'The link'],
    ['[a](http://example.org/)', '8:1', 'The link'],
    ['[a](https://x@example.org/)', '8:1', 'The link'],
    ['[a](/tilbud)', '8:1', 'The link'],
    ['[a](//example.org/)', '8:1', 'The link'],
    ['[a](../tilbud/)', '8:1', 'The link'],
  ])('%s', (text, place, why) => {
    const said = refusedIn(text);
    expect(said).toContain(`guides/skriv.mdx:${place}`);
    expect(said).toContain(why);
  });
});

describe('what is left to fill in', () => {
  const text = 'Skriv til <Udfyld>navn</Udfyld>.';

  test('is fine in a demo', () => {
    expect(problemsIn({ 'guides/skriv.mdx': guide(text) })).toBe('');
  });

  test('is advice elsewhere, at its place', () => {
    const files = { 'site.yaml': site({ demo: 'false' }), 'guides/skriv.mdx': guide(text) };
    expect(problemsIn(files)).toMatchInlineSnapshot(`
      "guides/skriv.mdx:8:11 tekst (advice)
        Her mangler noget: navn. Skriv det i stedet for <Udfyld>…</Udfyld>.
        Something is missing here: navn. Write it in place of <Udfyld>…</Udfyld>."
    `);
  });
});

test('a folder without guides has none', () => {
  expect(readDirectory(makeFolder({ 'offers/motion.md': offer() }), TODAY).directory?.guides).toEqual([]);
});
