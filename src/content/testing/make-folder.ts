import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import type { Problem } from '#domain/problem/problem.ts';
import { readDirectory } from '../read-directory.ts';

/** The day on which the content of tests is read. */
export const TODAY = '2026-11-21';

/** Fields as they are written in a file: `{ price: '[{ amount: 0, per: session }]' }`. `null` leaves one out. */
export type Fields = Record<string, string | null>;

/** Fields as lines; what a test adds comes after the usual ones, so that these keep their lines. */
function lines(usual: Record<string, string>, changes: Fields): string {
  return Object.entries({ ...usual, ...changes })
    .filter(([, value]) => value !== null)
    .map(([key, value]) => `${key}: ${value}\n`)
    .join('');
}

const markdown = (usual: Record<string, string>, changes: Fields, body: string) =>
  `---\n${lines(usual, changes)}---\n${body}`;

/** An offer without faults; `title` is on line 2, `source` on line 7, what a test adds on line 8. */
export function offer(changes: Fields = {}, body = ''): string {
  const usual = {
    title: 'Motion for alle',
    summary: 'Vi rører os sammen hver tirsdag.',
    organisation: 'hornsyld-if',
    topics: '[bevaegelse]',
    start: '{ route: direct, first: come }',
    source: '{ what: Foreningens hjemmeside, date: 2026 }',
  };
  return markdown(usual, changes, body);
}

export function organisation(changes: Fields = {}): string {
  return markdown(
    { name: 'Hornsyld IF', type: 'association', source: '{ what: Hjemmesiden, date: 2026 }' },
    changes,
    '',
  );
}

export function place(changes: Fields = {}): string {
  return lines({ name: 'Hallen', town: 'hornsyld', at: '{ lat: 55.756, lon: 9.856 }' }, changes);
}

export function topic(changes: Fields = {}): string {
  return markdown(
    { title: 'Bevægelse', sentence: 'Jeg vil gerne røre mig', icon: 'heart-pulse', order: '1' },
    changes,
    '',
  );
}

export function campaign(changes: Fields = {}): string {
  const usual = { title: 'Luft', summary: 'Mere vejr.', gathers: '{}', source: '{ what: Oplæg, date: 2022 }' };
  return markdown(usual, changes, '');
}

export function event(changes: Fields = {}): string {
  const usual = {
    title: 'Åben aften',
    summary: 'Kom og hør mere.',
    organisation: 'hornsyld-if',
    audience: 'public',
    date: '2027-01-20',
    from: '"19:00"',
    source: '{ what: Opslag, date: 2026 }',
  };
  return markdown(usual, changes, '');
}

/** A `site.yaml` without faults: `towns` is on line 9, `doors` on line 14. */
export function site(changes: Fields = {}): string {
  const usual = {
    format: '"1"',
    name: 'Sundhed i Hedensted',
    publisher: 'Hedensted Kommune',
    demo: 'true',
    address: 'https://sundhed.example/',
    municipality: '{ name: Hedensted Kommune, code: "0766" }',
    languages: '[da]',
    region: '{ west: 9.35, south: 55.64, east: 10.14, north: 56.00 }',
    towns: '[{ id: hornsyld, name: Hornsyld, postcodes: ["8783"], at: { lat: 55.75621, lon: 9.85643 } }]',
    contact: '{ name: Sundhedsfremme, phone: "79 75 58 02", source: { what: Hjemmesiden, date: 2026 } }',
    crisis: '[]',
    pathways: '[{ id: rygestop, name: Rygestop }]',
    authorities: '[{ id: kommunen, name: Kommunen, type: municipality }]',
    doors: '[]',
    changes: '[]',
    freshness: '[{ dueAfterMonths: 12, staleAfterMonths: 24 }]',
    map: '{ provider: embedded }',
  };
  return lines(usual, changes);
}

const THEMES = '- { id: lighed, title: Lige adgang }\n';

/** What a folder holds when a test says nothing. */
export const USUAL: Record<string, string> = {
  'site.yaml': site(),
  'goals.yaml': THEMES,
  'needs.yaml': THEMES,
  'offers/motion.md': offer(),
  'organisations/hornsyld-if.md': organisation(),
  'places/hallen.yaml': place(),
  'topics/bevaegelse.md': topic(),
};

/** Files by their path in the folder; `null` leaves a usual one out. */
export type Files = Record<string, string | Uint8Array | null>;

/** Write files into a folder, which may be there already. */
export function writeFiles(root: string, files: Files): void {
  for (const [name, content] of Object.entries(files)) {
    const full = path.join(root, name);
    if (content === null) {
      rmSync(full, { force: true });
      continue;
    }
    mkdirSync(path.dirname(full), { recursive: true });
    writeFileSync(full, content);
  }
}

/** An empty folder that is gone when the test is over. */
export function makeEmptyFolder(): string {
  const root = realpathSync(mkdtempSync(path.join(tmpdir(), 'brobygger-')));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  return root;
}

/** The same offer under several names would be taken for one written twice: each but the usual one is called after its file. */
function withOwnTitles(files: Files): Files {
  return Object.fromEntries(
    Object.entries(files).map(([name, content]) => {
      const id = /^offers\/(.+)\.md$/.exec(name)?.[1];
      if (!id || id === 'motion' || typeof content !== 'string') return [name, content];
      return [name, content.replace(/^title: Motion for alle$/m, `title: Motion ${id}`)];
    }),
  );
}

/**
 * A content folder for one test: small, without faults but for what the test says.
 *
 * @example makeFolder({ 'offers/motion.md': offer({ topics: '[motoin]' }) })   // "/tmp/brobygger-…/content"
 */
export function makeFolder(files: Files = {}): string {
  const root = path.join(makeEmptyFolder(), 'content');
  writeFiles(root, { ...USUAL, ...withOwnTitles(files) });
  return root;
}

/** What the check says of such a folder, as {@link problemsOf}. */
export function problemsIn(files: Files): string {
  return problemsOf(makeFolder(files));
}

/** What the check says of a folder: place, field, and both wordings of each problem; "" when it finds nothing. */
export function problemsOf(root: string): string {
  return showProblems(root, readDirectory(root, TODAY, { careful: true }).problems);
}

/** Problems as tests compare them; their files from the folder, and the folder itself as `content`. */
export function showProblems(root: string, problems: readonly Problem[]): string {
  return problems
    .map(({ file, line, column, field, severity, da, en }) => {
      const place = [`${file}:${line}:${column}`, field, severity === 'advice' ? '(advice)' : ''];
      return `${place.filter(Boolean).join(' ')}\n  ${da}\n  ${en}`;
    })
    .join('\n')
    .replaceAll(`${root}/`, '')
    .replaceAll(root, 'content');
}
