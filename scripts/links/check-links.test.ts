import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, onTestFinished, test } from 'vitest';
import { makeFolder, offer, organisation, showProblems, site } from '../../src/content/testing/make-folder.ts';
import { linkProblems, type Manner, visitLinks } from './check-links.ts';
import { collectLinks, type Link } from './collect.ts';
import { isGood } from './remembered.ts';
import { isPublicIp } from './public-address.ts';
import type { Gate } from './request.ts';

const TODAY = '2026-11-21';

/** This machine alone: what leads anywhere else is closed. */
const LOCAL: Gate = { mayAsk: ({ protocol }) => protocol === 'http:', mayReach: (ip) => ip === '127.0.0.1' };
const manner = (overrides: Partial<Manner> = {}): Manner => ({
  gate: LOCAL,
  userAgent: 'brobygger-links/1 (+https://a.example/)',
  timeoutMs: 2000,
  delayMs: 0,
  hosts: 4,
  ...overrides,
});

type Answerer = (request: IncomingMessage, response: ServerResponse) => void;

/** A server of this machine, and every request it got. */
async function serve(answer: Answerer): Promise<{ base: string; seen: string[] }> {
  const seen: string[] = [];
  const server = createServer((request, response) => {
    seen.push(`${request.method} ${request.url}`);
    answer(request, response);
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { base: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, seen };
}

const end =
  (status: number, headers: Record<string, string> = {}): Answerer =>
  (_, response) =>
    void response.writeHead(status, headers).end('tekst');

/** Answers each path in its way; robots.txt is not there unless it is named. */
const paths =
  (answers: Record<string, Answerer>): Answerer =>
  (request, response) =>
    (answers[request.url ?? ''] ?? end(404))(request, response);

const linksTo = (...addresses: string[]): Link[] =>
  addresses.map((address) => ({
    address,
    places: [
      (wording) => ({ file: 'offers/a.md', line: 1, column: 1, field: 'website', severity: 'advice', ...wording }),
    ],
  }));

/** What is said of links that were asked for the first time. */
async function said(addresses: string[], overrides?: Partial<Manner>): Promise<string[]> {
  const links = linksTo(...addresses);
  const { memories } = await visitLinks(links, new Map(), TODAY, manner(overrides));
  return linkProblems(links, memories).map(({ da }) => da);
}

describe('a page', () => {
  test('that is there, wants a login, or leads on for now is not told about', async () => {
    const { base } = await serve(
      paths({ '/a': end(200), '/b': end(401), '/c': end(403), '/d': end(302, { location: '/a' }), '/e': end(429) }),
    );
    expect(await said(['a', 'b', 'c', 'd', 'e'].map((name) => `${base}/${name}`))).toEqual([]);
  });

  test('that is gone, reports an error, has moved or leads round is told about', async () => {
    const { base } = await serve(
      paths({
        '/fejl': end(500),
        '/flyttet': end(301, { location: '/ny' }),
        '/ny': end(200),
        '/ring': end(302, { location: '/ring' }),
        '/slash': end(301, { location: '/slash/' }),
        '/slash/': end(200),
        '/vaek': end(410),
      }),
    );
    const told = await said(['fejl', 'flyttet', 'mangler', 'ring', 'slash', 'vaek'].map((name) => `${base}/${name}`));
    expect(told.map((text) => text.replaceAll(base, 'http://a'))).toEqual([
      'http://a/fejl melder fejl (500).',
      'http://a/flyttet er flyttet til http://a/ny',
      'http://a/mangler findes ikke mere (404).',
      'http://a/ring: Den sender rundt i ring.',
      'http://a/vaek findes ikke mere (410).',
    ]);
  });

  test('is asked for its head, and as a whole only where that is refused', async () => {
    const { base, seen } = await serve((request, response) =>
      request.url === '/nej' && request.method === 'HEAD' ? end(405)(request, response) : end(200)(request, response),
    );
    expect(await said([`${base}/ja`, `${base}/nej`])).toEqual([]);
    expect(seen).toEqual(['GET /robots.txt', 'HEAD /ja', 'HEAD /nej', 'GET /nej']);
  });

  test('that does not answer in time is told about, and the rest of its host is not waited for', async () => {
    const { base, seen } = await serve((request, response) => {
      if (request.url === '/robots.txt') end(404)(request, response);
    });
    expect(await said([`${base}/a`, `${base}/b`], { timeoutMs: 150 })).toEqual([
      `${base}/a: Den svarer ikke i tide.`,
      `${base}/b: Den svarer ikke i tide.`,
    ]);
    expect(seen).toEqual(['GET /robots.txt', 'HEAD /a']);
  });

  test('on a port where nothing listens is told about', async () => {
    expect(await said(['http://127.0.0.1:1/'])).toEqual(['http://127.0.0.1:1/: Den svarer ikke.']);
  });
});

describe('manners', () => {
  test('one host gets one question at a time, from somebody who says who it is', async () => {
    let open = 0;
    let most = 0;
    const agents = new Set<string | undefined>();
    const { base, seen } = await serve((request, response) => {
      agents.add(request.headers['user-agent']);
      most = Math.max(most, (open += 1));
      setTimeout(() => {
        open -= 1;
        end(200)(request, response);
      }, 15);
    });
    await said(Array.from({ length: 8 }, (_, index) => `${base}/${index}`));
    expect(seen).toHaveLength(9);
    expect(most).toBe(1);
    expect([...agents]).toEqual(['brobygger-links/1 (+https://a.example/)']);
  });

  test('there is a pause between two questions', async () => {
    const times: number[] = [];
    const { base } = await serve((request, response) => {
      if (request.url !== '/robots.txt') times.push(performance.now());
      end(200)(request, response);
    });
    await said([`${base}/a`, `${base}/b`], { delayMs: 120 });
    expect((times[1] ?? 0) - (times[0] ?? 0)).toBeGreaterThan(110);
  });

  test('what robots.txt forbids is not asked, and not told about', async () => {
    const { base, seen } = await serve(
      paths({
        '/robots.txt': (_, response) => void response.end('User-agent: *\nDisallow: /lukket\nAllow: /lukket/op$\n'),
        '/lukket/op': end(200),
      }),
    );
    expect(await said([`${base}/lukket/a`, `${base}/lukket/op`])).toEqual([]);
    expect(seen).toEqual(['GET /robots.txt', 'HEAD /lukket/op']);
  });
});

describe('an address behind the machine that asks', () => {
  test.each([
    'http://127.0.0.1:PORT/',
    'http://localhost:PORT/',
    'http://2130706433:PORT/',
    'http://[::1]:PORT/',
    'http://[::ffff:127.0.0.1]:PORT/',
  ])('is not connected to: %s', async (address) => {
    const { base, seen } = await serve(end(404));
    const port = new URL(base).port;
    // Every text is let by, so that what the name leads to is what decides.
    const gate = { mayAsk: () => true, mayReach: isPublicIp };
    expect(await said([new URL(address.replace('PORT', port)).href], { gate })).toEqual([]);
    expect(seen).toEqual([]);
  });

  test('is not reached by a redirect', async () => {
    const inside = await serve(end(200));
    const gate: Gate = { ...LOCAL, mayAsk: ({ port }) => port !== new URL(inside.base).port };
    const outside = await serve(paths({ '/': end(302, { location: `${inside.base}/hemmelig` }) }));
    expect(await said([`${outside.base}/`], { gate })).toEqual([]);
    expect(inside.seen).toEqual([]);
  });
});

describe('what is remembered', () => {
  test('saves a question for a month where the page is there, and for a day where it is not', async () => {
    const { base, seen } = await serve(paths({ '/a': end(200) }));
    const links = linksTo(`${base}/a`, `${base}/b`);
    const first = await visitLinks(links, new Map(), TODAY, manner());
    expect(first.asked).toBe(2);
    const again = await visitLinks(links, first.memories, TODAY, manner());
    expect(again).toEqual({ ...first, asked: 0 });
    seen.length = 0;
    const tomorrow = await visitLinks(links, first.memories, '2026-11-22', manner());
    expect(seen).toEqual(['GET /robots.txt', 'HEAD /b', 'GET /b']);
    expect(linkProblems(links, tomorrow.memories).map(({ en }) => en)).toEqual([
      `${base}/b is not there any more (404). Since 2026-11-21.`,
    ]);
    expect((await visitLinks(links, first.memories, '2026-12-21', manner())).asked).toBe(2);
  });

  test('is forgotten when the content names the address no more', async () => {
    const memory = { answer: { kind: 'ok' as const }, on: TODAY, since: TODAY };
    const { memories } = await visitLinks([], new Map([['http://a.dk/', memory]]), TODAY, manner());
    expect(memories.size).toBe(0);
  });

  test('from a day that has not come is not trusted', () => {
    expect(isGood({ answer: { kind: 'ok' }, on: '2026-11-22', since: TODAY }, TODAY)).toBe(false);
  });
});

test('without a connection three hosts are tried; nothing is said of any link, and nothing is remembered', async () => {
  const links = linksTo(...Array.from({ length: 20 }, (_, index) => `http://klub-${index}.dk/`));
  const nameless = { visit: async () => ({ kind: 'silent', why: 'name' }) as const };
  const round = await visitLinks(links, new Map(), TODAY, manner({ hosts: 1 }), nameless);
  expect(round).toEqual({ isOffline: true, asked: 3, memories: new Map() });
});

test('one name that is gone among others is told about', async () => {
  const links = linksTo('http://a.dk/', 'http://b.dk/');
  const visitor = {
    visit: async (address: string) =>
      address === 'http://a.dk/' ? ({ kind: 'silent', why: 'name' } as const) : ({ kind: 'ok' } as const),
  };
  const { memories } = await visitLinks(links, new Map(), TODAY, manner({ hosts: 1 }), visitor);
  expect(linkProblems(links, memories).map(({ da }) => da)).toEqual(['http://a.dk/: Navnet findes ikke.']);
});

test('links are found in fields and in the text, each with every place that names it; what is made up is left out', () => {
  const root = makeFolder({
    'site.yaml': site({
      map: '{ provider: xyz, url: "https://fliser.dk/{z}/{x}/{y}.png", name: Fliser, attribution: Fliser }',
    }),
    'organisations/hornsyld-if.md': organisation({ contact: '{ website: "https://klub.dk/#bund" }' }),
    'offers/motion.md': offer(
      { contact: '{ website: "https://KLUB.dk/" }', welcome: 'Se https://andet.dk/a.' },
      'Se [siden](https://klub.dk/hold), eller https://klub.dk/.\n',
    ),
    'offers/opdigtet.md': offer({ contact: '{ website: "https://opdigtet.dk" }', editor: '{ example: true }' }),
  });
  const links = collectLinks(root, root);
  expect(links.map(({ address, places }) => [address, places.length])).toEqual([
    ['https://andet.dk/a', 1],
    ['https://klub.dk/', 3],
    ['https://klub.dk/hold', 1],
  ]);
  const problems = links.flatMap(({ address, places }) => places.map((place) => place({ da: address, en: address })));
  expect(showProblems(root, problems)).toMatchInlineSnapshot(`
    "offers/motion.md:9:10 welcome (advice)
      https://andet.dk/a
      https://andet.dk/a
    offers/motion.md:8:21 contact.website (advice)
      https://klub.dk/
      https://klub.dk/
    offers/motion.md:11:41 tekst (advice)
      https://klub.dk/
      https://klub.dk/
    organisations/hornsyld-if.md:5:21 contact.website (advice)
      https://klub.dk/
      https://klub.dk/
    offers/motion.md:11:12 tekst (advice)
      https://klub.dk/hold
      https://klub.dk/hold"
  `);
});
