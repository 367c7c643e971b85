import { setTimeout as wait } from 'node:timers/promises';
import type { Day } from '#domain/date/day.ts';
import type { Problem, Wording } from '#domain/problem/problem.ts';
import type { Link } from './collect.ts';
import { isGood, type Memory } from './remembered.ts';
import type { Gate } from './request.ts';
import { type Answer, Visitor } from './visit.ts';

/** How links are visited. */
export interface Manner {
  gate: Gate;
  userAgent: string;
  timeoutMs: number;
  /** Between two questions to one host. */
  delayMs: number;
  /** How many hosts are asked side by side. */
  hosts: number;
}

/** What a round of visits came to. */
export interface Round {
  memories: Map<string, Memory>;
  asked: number;
  /** No name could be looked up: nothing is known of any link, and nothing is remembered. */
  isOffline: boolean;
}

/** After so many hosts without one answer, it is this machine that has no connection. */
const OFFLINE_AFTER = 3;

const hasNoName = (answer: Answer) => answer.kind === 'silent' && answer.why === 'name';

function groupByHost(addresses: readonly string[]): string[][] {
  const hosts = new Map<string, string[]>();
  for (const address of addresses) {
    const { host } = new URL(address);
    hosts.set(host, [...(hosts.get(host) ?? []), address]);
  }
  return [...hosts.values()];
}

/** Is it the same trouble as last time, so that it has gone on since then? */
const sinceOf = (before: Memory | undefined, answer: Answer, today: Day) =>
  before && before.answer.kind === answer.kind ? before.since : today;

/**
 * Ask every link whose last answer is too old: one question at a time to a host, with a pause between.
 *
 * @param before what was answered earlier; links that the content names no more are forgotten
 */
export async function visitLinks(
  links: readonly Link[],
  before: ReadonlyMap<string, Memory>,
  today: Day,
  manner: Manner,
  visitor: Pick<Visitor, 'visit'> = new Visitor(manner),
): Promise<Round> {
  const memories = new Map<string, Memory>();
  const toAsk: string[] = [];
  for (const { address } of links) {
    const known = before.get(address);
    if (known) memories.set(address, known);
    if (!known || !isGood(known, today)) toAsk.push(address);
  }
  const hosts = groupByHost(toAsk);
  const wanted = hosts.length;
  let asked = 0;
  let nameless = 0;
  const isOffline = () => asked > 0 && nameless === asked && nameless >= Math.min(OFFLINE_AFTER, wanted);
  const fresh = new Map<string, Memory>();

  const work = async (): Promise<void> => {
    for (let host = hosts.shift(); host && !isOffline(); host = hosts.shift()) {
      for (const [index, address] of host.entries()) {
        if (index > 0) await wait(manner.delayMs);
        const answer = await visitor.visit(address);
        asked += 1;
        if (hasNoName(answer)) nameless += 1;
        fresh.set(address, { answer, on: today, since: sinceOf(before.get(address), answer, today) });
        // The rest of a host that does not answer is not waited for one by one.
        if (answer.kind === 'silent' && answer.why !== 'loop') {
          for (const other of host.slice(index + 1)) {
            fresh.set(other, { answer, on: today, since: sinceOf(before.get(other), answer, today) });
          }
          break;
        }
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(manner.hosts, wanted) }, work));
  if (!isOffline()) for (const [address, memory] of fresh) memories.set(address, memory);
  return { memories, asked, isOffline: isOffline() };
}

const WHY: Record<Extract<Answer, { kind: 'silent' }>['why'], Wording> = {
  name: { da: 'Navnet findes ikke.', en: 'There is no such name.' },
  network: { da: 'Den svarer ikke.', en: 'It does not answer.' },
  timeout: { da: 'Den svarer ikke i tide.', en: 'It does not answer in time.' },
  certificate: { da: 'Dens certifikat er ikke i orden.', en: 'Its certificate is not valid.' },
  loop: { da: 'Den sender rundt i ring.', en: 'It redirects in a circle.' },
};

/** What is to be said of an answer; nothing of a page that is there, or that was not asked. */
function describeAnswer(address: string, { answer, on, since }: Memory): Wording | undefined {
  const [da, en] = since < on ? [` Siden ${since}.`, ` Since ${since}.`] : ['', ''];
  switch (answer.kind) {
    case 'ok':
    case 'unasked':
      return undefined;
    case 'moved':
      return { da: `${address} er flyttet til ${answer.to}`, en: `${address} has moved to ${answer.to}` };
    case 'gone':
      return {
        da: `${address} findes ikke mere (${answer.status}).${da}`,
        en: `${address} is not there any more (${answer.status}).${en}`,
      };
    case 'error':
      return {
        da: `${address} melder fejl (${answer.status}).${da}`,
        en: `${address} reports an error (${answer.status}).${en}`,
      };
    case 'silent':
      return { da: `${address}: ${WHY[answer.why].da}${da}`, en: `${address}: ${WHY[answer.why].en}${en}` };
  }
}

/** Every link with trouble, at each place that names it. */
export function linkProblems(links: readonly Link[], memories: ReadonlyMap<string, Memory>): Problem[] {
  return links.flatMap(({ address, places }) => {
    const memory = memories.get(address);
    const wording = memory && describeAnswer(address, memory);
    return wording ? places.map((place) => place(wording)) : [];
  });
}
