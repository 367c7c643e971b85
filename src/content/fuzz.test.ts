import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkCarefully } from './checks/check-carefully.ts';
import { checkLetters } from './checks/letters.ts';
import { parseFolder } from './parsed-folder.ts';
import { printable } from './printable.ts';
import { readFolder, type ReadFolder } from './read-folder.ts';
import { checkReferences, collectIds } from './references.ts';
import { resolve } from './resolve.ts';
import { checkRules } from './rules.ts';
import { readSource } from './source-file.ts';
import { hostileText } from './testing/hostile-text.ts';
import { TODAY } from './testing/make-folder.ts';

// As `readDirectory`, in memory and with one offer that is hostile: npm run fuzz does it for as long as asked.

const runs = Number(process.env.BROBYGGER_FUZZ ?? 10_000);
const seed = Number(process.env.BROBYGGER_FUZZ_SEED ?? 20_261_121);

/** The folder around the offer: the real one, so that its references can hold. Its places and so on are read once. */
const real = readFolder('content', 'content');
const around: ReadFolder = { ...real, files: { ...real.files, offers: [] }, problems: [] };
const surroundings = parseFolder(around).parsed;
const ids = collectIds(real).known;

/** Longer for one small file is a way to stop the machine that checks it. */
const MOST_MS = 1000;

/** HTML that only holds the elements a text may have, each with no attribute but where it leads. */
const SAFE_TAG =
  /^<(?:\/?(?:p|strong|em|ul|li|h3|h4|blockquote|code)|br|hr|\/ol|ol(?: start="\d+")?|\/a|a(?: href="(?:https?:\/\/|mailto:|tel:|#|\/|[^":]*")[^"]*"?)?)>/;

/** The first tag in some HTML that is not one of those; comments and the like are none either. */
function unsafeTag(html: string): string | undefined {
  for (const { index } of html.matchAll(/</g)) {
    if (!SAFE_TAG.test(html.slice(index))) return html.slice(index, index + 80);
  }
  return undefined;
}

const EMPTY: ReadFolder['files'] = { offers: [], organisations: [], places: [], topics: [], campaigns: [], events: [] };
/** What the rules for an offer look at beside it. */
const beside = {
  files: { ...surroundings.files, topics: [], campaigns: [], events: [] },
  singles: { site: surroundings.singles.site },
};
const EMPTY_PARSED = { organisations: [], places: [], topics: [], campaigns: [], events: [] };
const facts = { today: TODAY, images: real.images, iconExists: () => true };

/** Everything the reader does with one offer's file. */
function read(text: string) {
  const { source, problems: unread } = readSource('content/offers/motion.md', 'motion', text, 'front-matter');
  const alone: ReadFolder = { ...around, files: { ...EMPTY, offers: [source] }, singles: {} };
  const { parsed, problems: refused } = parseFolder(alone);
  const { offers } = parsed.files;
  const whole = { ...beside, files: { ...beside.files, offers } };
  const found = [
    ...unread,
    ...refused,
    ...checkReferences(alone, ids),
    ...checkLetters(alone),
    ...checkRules(whole, facts),
    ...checkCarefully({ ...whole, files: { ...EMPTY_PARSED, offers } }, TODAY),
  ];
  const problems = found.filter(({ file }) => file === source.file).map(printable);
  const isRefused = problems.some(({ severity }) => severity === 'error');
  const resolved = isRefused
    ? []
    : resolve({ ...surroundings, files: { ...surroundings.files, offers } }, TODAY, []).offers;
  return { html: offers[0]?.html ?? '', problems, isRefused, offers: resolved };
}

test(`${runs} hostile files are read or refused: no crash, none past its bound, no script`, { timeout: 0 }, () => {
  let taken = 0;
  let refused = 0;
  fc.assert(
    fc.property(hostileText, (text) => {
      const started = process.cpuUsage();
      const { html, problems, isRefused, offers } = read(text);
      // What this process used, not what a busy machine took.
      const { user, system } = process.cpuUsage(started);
      const took = (user + system) / 1000;
      if (took > MOST_MS) throw new Error(`It took ${Math.round(took)} ms.`);
      if (html.length > 40 * text.length + 1000) throw new Error(`It grew to ${html.length} characters.`);
      if (problems.length > text.length + 10) throw new Error(`It has ${problems.length} problems.`);
      const unsafe = unsafeTag(html);
      if (unsafe) throw new Error(`It became ${unsafe}`);
      for (const { line, column, field, da, en } of problems) {
        const said = `${field}${da}${en}`;
        if (line < 1 || column < 1 || /[\p{Cc}\u202A-\u202E\u2066-\u2069]/u.test(said))
          throw new Error(`It said ${said}`);
      }
      if (isRefused) refused += 1;
      else taken += 1;
      if (offers.length !== (isRefused ? 0 : 1)) throw new Error(`It made ${offers.length} offers.`);
    }),
    { seed, numRuns: runs },
  );
  expect(Object.getOwnPropertyNames(Object.prototype)).toHaveLength(12);
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  // Both ways are gone often, or the test looks at one half alone.
  if (runs < 1000) return;
  expect(taken / runs).toBeGreaterThan(0.02);
  expect(refused / runs).toBeGreaterThan(0.2);
});
