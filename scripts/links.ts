import path from 'node:path';
import { parseArgs } from 'node:util';
import { compareProblems, formatProblems, type Problem } from '#domain/problem/problem.ts';
import { printable } from '../src/content/printable.ts';
import { shownName } from '../src/content/read-folder.ts';
import { linkProblems, type Manner, type Round, visitLinks } from './links/check-links.ts';
import { collectLinks } from './links/collect.ts';
import { readMemories, writeMemories } from './links/remembered.ts';
import { PUBLIC_GATE } from './links/request.ts';
import { AGENT } from './links/visit.ts';
import { directoryOrStop, settingsOrStop, stop } from './read-or-stop.ts';

const USAGE = `npm run links               visits the web addresses in the content, and says which do not answer
npm run links -- --fresh    asks again also where an answer is less than a month old
npm run links -- --json     the same for a program`;

const MEMORY = path.resolve(import.meta.dirname, '../.cache/links.json');

const SECOND = 1000;

/** One question at a time to a host, two seconds apart: a visitor who reads fast. */
function manner(siteAddress: string): Manner {
  return {
    gate: PUBLIC_GATE,
    userAgent: `${AGENT}/1 (+${siteAddress})`,
    timeoutMs: 20 * SECOND,
    delayMs: 2 * SECOND,
    hosts: 4,
  };
}

const OFFLINE = 'Ingen forbindelse til nettet. Ingen links er besøgt.  ·  No connection. No link was visited.';

function describe(problems: readonly Problem[], { asked, isOffline, memories }: Round): string {
  if (isOffline) return OFFLINE;
  const unasked = [...memories.values()].filter(({ answer }) => answer.kind === 'unasked').length;
  const counts =
    `${memories.size} adresser, ${asked} besøgt nu, ${unasked} vil ikke besøges.  ·  ` +
    `${memories.size} addresses, ${asked} visited now, ${unasked} not to be visited.`;
  const blocks = problems.length > 0 ? formatProblems(problems).split('\n').slice(0, -1).join('\n') : '';
  return [blocks, counts].filter(Boolean).join('\n');
}

async function main(): Promise<string> {
  const { values } = parseArgs({
    options: { fresh: { type: 'boolean' }, json: { type: 'boolean' }, help: { type: 'boolean' } },
  });
  if (values.help) return USAGE;
  const { content, today, site } = settingsOrStop();
  const directory = directoryOrStop();
  const links = collectLinks(path.resolve(content), shownName(content));
  const before = values.fresh ? new Map() : readMemories(MEMORY);
  const round = await visitLinks(links, before, today, manner(site ?? directory.site.address));
  if (!round.isOffline) writeMemories(MEMORY, round.memories);
  const problems = linkProblems(links, round.memories).map(printable).sort(compareProblems);
  return values.json
    ? JSON.stringify({ isOffline: round.isOffline, asked: round.asked, problems }, null, 2)
    : describe(problems, round);
}

if (process.argv[1] === import.meta.filename) {
  try {
    console.log(await main());
  } catch (error) {
    if (!(error instanceof TypeError && 'code' in error)) throw error;
    stop(`${error.message}\n\n${USAGE}`);
  }
}
