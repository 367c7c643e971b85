import { describe, expect, test } from 'vitest';
import { readDirectory } from './read-directory.ts';
import { type Fields, makeFolder, offer, problemsIn, TODAY } from './testing/make-folder.ts';

// What is sent by somebody who means harm: a clear message or inert, in bounded time. The fuzz test looks for the rest.

const problems = (...[fields, body]: Parameters<typeof offer>) =>
  problemsIn({ 'offers/motion.md': offer(fields, body) });

/** Processor time of this process, in milliseconds. */
function timeOf(action: () => void): number {
  const started = process.cpuUsage();
  action();
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1000;
}

describe('a YAML bomb', () => {
  test('of aliases that multiply is refused at its first anchor, without being unfolded', () => {
    const lines = ['a: &a [x, x, x, x, x, x, x, x, x]'];
    for (let level = 1; level < 30; level += 1) {
      const [name, before] = [`k${level}`, level === 1 ? 'a' : `k${level - 1}`];
      lines.push(`${name}: &${name} [${Array.from({ length: 9 }, () => `*${before}`).join(', ')}]`);
    }
    let told = '';
    expect(timeOf(() => (told = problemsIn({ 'offers/motion.md': `---\n${lines.join('\n')}\n---\n` })))).toBeLessThan(
      2000,
    );
    expect(told).toContain('offers/motion.md:2:4\n  En tekst kan ikke begynde med * eller &.');
  });

  test('of merges is refused too', () => {
    expect(problems({ welcome: '&a { x: y }', '<<': '*a' })).toContain('En tekst kan ikke begynde med * eller &.');
  });

  // Each is what some pattern in the reader might be slow on.
  const SIGNS =
    '- |? |[|{|"|: |#|&a |\t|a: b\n|*|>|`|<|![|[](|&#60;|\\| |a. |Hans |1 kr. |det er gratis |a@b|0101901234|\u200B';

  test.each(SIGNS.split('|'))('of 60 KB of %j is read or refused in no time', (sign) => {
    const most = sign.repeat(Math.floor(60_000 / sign.length));
    const price = '[{ amount: 50, per: session }]';
    expect(timeOf(() => problems({ welcome: most }))).toBeLessThan(3000);
    expect(timeOf(() => problems({ price }, `a${most}b`))).toBeLessThan(3000);
  });
});

describe('a name that means something to JavaScript', () => {
  test.each(['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'])(
    '%s is no field, and changes nothing',
    (name) => {
      const before = Object.getOwnPropertyNames(Object.prototype);
      expect(problems({ [name]: '{ title: x, demo: false }' })).toContain(`«${name}» er ikke et felt her.`);
      expect(problems({ contact: `{ ${name}: { phone: "75 89 18 11" } }` })).toContain('er ikke et felt her.');
      expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
    },
  );

  test.each(['__proto__', 'constructor', 'toString'])('%s is no topic, place or organiser', (name) => {
    expect(problems({ organisation: name, topics: `[${name}]`, where: `[${name}]` })).toMatch(/er ikke|kan ikke/);
    expect(
      readDirectory(makeFolder({ 'offers/motion.md': offer({ topics: `[${name}]` }) }), TODAY).directory,
    ).toBeUndefined();
  });
});

describe('a path', () => {
  test.each([
    '../../etc/passwd',
    '..',
    '/etc/passwd',
    'C:\\con',
    'hallen/../hallen',
    'hallen%2f..',
    'hallen.yaml',
    'hallen\\u0000',
  ])('%s is no id, wherever one stands', (id) => {
    const quoted = `"${id.replaceAll('\\', '\\\\').replace('\\\\u0000', '\\u0000')}"`;
    const ways: Fields[] = [{ organisation: quoted }, { topics: `[${quoted}]` }, { where: `[${quoted}]` }];
    for (const fields of ways) {
      expect(problems(fields)).toMatch(/er ikke (?:et id|et tema|et sted|en arrangør)/);
    }
    expect(problems({ editor: `{ formerly: [${quoted}] }` })).toContain('er ikke et id');
  });

  test.each([
    '../a.png',
    'a/b.png',
    'a\\b.png',
    '.png',
    'a.svg',
    'a.png.html',
    'A.PNG',
    'a.png\u0000',
    'https://a.dk/a.png',
  ])('%j is no picture', (file) => {
    expect(problems({ image: `{ file: ${JSON.stringify(file)}, alt: To der går }` })).toContain('Skriv kun et filnavn');
  });
});

test('script in a title or a summary is text, and stays text', () => {
  const title = '<script>alert(1)</script>';
  const { directory } = readDirectory(makeFolder({ 'offers/motion.md': offer({ title: `"${title}"` }) }), TODAY);
  expect(directory?.offers[0]?.title).toBe(title);
});

test('a workflow command in a value stays inside its line', () => {
  const told = problems({ status: '"open\\n::error file=x::y"' });
  expect(told.split('\n').filter((line) => line.startsWith('::'))).toEqual([]);
});
