import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { setEditorField } from './editor-field.ts';

const ANSWER = { on: '2026-11-21', by: 'phone' };
const confirm = (text: string) => setEditorField(text, 'confirmed', ANSWER);
/** An offer's file with these lines before the end of its fields. */
const file = (...lines: string[]) =>
  ['---', 'title: "Gåhold"   # navnet', ...lines, '---', '', 'Tekst.', ''].join('\n');

describe('an answer is written', () => {
  test('into the editor fields that are there, and nothing else changes', () => {
    expect(confirm(file('editor:', '  # trinnet', '  stage: lasting'))).toBe(
      file('editor:', '  # trinnet', '  stage: lasting', '  confirmed: { on: 2026-11-21, by: phone }'),
    );
  });

  test('into a file without editor fields, after its last field', () => {
    expect(confirm(file('topics: [natur]  # kun ét'))).toBe(
      file('topics: [natur]  # kun ét', 'editor: { confirmed: { on: 2026-11-21, by: phone } }'),
    );
  });

  test('over the answer before it, in the way that was written', () => {
    expect(confirm(file('editor:', '  confirmed: {on: "2025-01-01",   by: mail} # Lis', '  example: false'))).toBe(
      file('editor:', '  confirmed: {on: "2026-11-21",   by: phone} # Lis', '  example: false'),
    );
    expect(confirm(file('editor:', '    confirmed:', '        by: mail   # Lis', '        on: 2025-01-01'))).toBe(
      file('editor:', '    confirmed:', '        by: phone   # Lis', '        on: 2026-11-21'),
    );
  });

  test('into editor fields on one line', () => {
    expect(confirm(file('editor: { stage: course, door: fysio }'))).toBe(
      file('editor: { stage: course, door: fysio, confirmed: { on: 2026-11-21, by: phone } }'),
    );
    expect(confirm(file('editor: {}'))).toBe(file('editor: { confirmed: { on: 2026-11-21, by: phone } }'));
  });

  test('with the line ends and the byte order mark of the file', () => {
    const text = `\uFEFF${file('editor:', '  stage: lasting')}`.replaceAll('\n', '\r\n');
    expect(confirm(text)).toBe(
      `\uFEFF${file('editor:', '  stage: lasting', '  confirmed: { on: 2026-11-21, by: phone }')}`.replaceAll(
        '\n',
        '\r\n',
      ),
    );
  });

  test('as a text where the field is one', () => {
    expect(setEditorField(file('editor:', '  asked: 2025-01-01'), 'asked', '2026-11-21')).toBe(
      file('editor:', '  asked: 2026-11-21'),
    );
  });
});

test('the same answer twice changes nothing the second time', () => {
  const once = confirm(file('editor:', '  stage: lasting'));
  expect(confirm(once)).toBe(once);
});

test('a file that this cannot write into is refused, not harmed', () => {
  expect(() => confirm('ingen felter')).toThrow(/Write it by hand/);
});

test('whatever else a file holds, every other character stays where it was', () => {
  const line = fc.constantFrom(
    '# en bemærkning',
    'welcome: "Kom: nu"',
    'summary: >\n  over\n  to linjer',
    'for:\n  audience: [maend]\n  ages: { from: 18 }',
    'price:\n  - { amount: 0, per: session }   # gratis',
    '',
  );
  const editor = fc.constantFrom(
    '',
    'editor:\n  stage: course',
    'editor: { stage: course }',
    'editor:\n  # x\n\n  door: a\n',
  );
  fc.assert(
    fc.property(fc.uniqueArray(line), editor, fc.uniqueArray(line), (before, mine, after) => {
      const rest = after.filter((one) => !before.includes(one));
      const text = file(...before, ...(mine ? [mine] : []), ...rest);
      const written = confirm(text);
      let at = 0;
      for (const character of text) {
        at = written.indexOf(character, at) + 1;
        expect(at).toBeGreaterThan(0);
      }
      expect(written.length - text.length).toBeLessThanOrEqual(
        'editor:\n  confirmed: { on: 2026-11-21, by: phone },\n  '.length,
      );
    }),
    { seed: 20261121, numRuns: 200 },
  );
});
