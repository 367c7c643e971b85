import { readRobots, type Robots } from './robots.ts';
import { ClosedAddressError, type Reply, request, type RequestOptions } from './request.ts';

/** What became of an address. */
export type Answer =
  | { kind: 'ok' }
  /** It answers, and says that it has moved for good. */
  | { kind: 'moved'; to: string }
  /** It answers that there is nothing. */
  | { kind: 'gone'; status: number }
  /** It answers with an error that may pass. */
  | { kind: 'error'; status: number }
  /** Nothing answers. */
  | { kind: 'silent'; why: 'name' | 'network' | 'timeout' | 'certificate' | 'loop' }
  /** It was not asked: its robots.txt says no, or it leads behind the machine that asks. */
  | { kind: 'unasked'; why: 'robots' | 'closed' };

const MOST_HOPS = 5;

/** The name by which a site's robots.txt may turn this away. */
export const AGENT = 'brobygger-links';

const CERTIFICATE = /^(?:CERT_|ERR_TLS|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|ERR_SSL)/;

function silence(error: unknown): Answer {
  if (error instanceof ClosedAddressError) return { kind: 'unasked', why: 'closed' };
  const { code = '', name = '' } = error as { code?: string; name?: string };
  if (name === 'TimeoutError' || name === 'AbortError' || code === 'ETIMEDOUT')
    return { kind: 'silent', why: 'timeout' };
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return { kind: 'silent', why: 'name' };
  return { kind: 'silent', why: CERTIFICATE.test(String(code)) ? 'certificate' : 'network' };
}

/** A HEAD; where a server will not have that, a GET whose body is left alone. */
async function ask(url: URL, options: RequestOptions): Promise<Reply> {
  const head = await request('HEAD', url, options);
  return head.status >= 400 && head.status !== 410 ? request('GET', url, options) : head;
}

function judge(status: number): Answer {
  if (status === 404 || status === 410) return { kind: 'gone', status };
  // Who wants a login, or will not be asked by programs, is there.
  const isThere = status < 400 || [401, 403, 405, 406, 429, 451].includes(status);
  return isThere ? { kind: 'ok' } : { kind: 'error', status };
}

/** The same page but for a lock, a www or a slash: not worth an editor's minute. */
function isSamePage(a: URL, b: URL): boolean {
  const key = (url: URL) => `${url.hostname.replace(/^www\./, '')}${url.pathname.replace(/\/$/, '')}${url.search}`;
  return key(a) === key(b);
}

/** Asks the addresses of one host at a time, and remembers what their robots.txt says. */
export class Visitor {
  #options: RequestOptions;
  #robots = new Map<string, Promise<Robots>>();

  constructor(options: RequestOptions) {
    this.#options = options;
  }

  #robotsOf(url: URL): Promise<Robots> {
    const known = this.#robots.get(url.origin);
    if (known) return known;
    const read = request('GET', new URL('/robots.txt', url), this.#options, 100_000).then(
      // No such file, or one that stands elsewhere, forbids nothing.
      ({ status, body }) => readRobots(status === 200 ? body : '', AGENT),
      (error: unknown) => {
        // A host that answers nothing is told for the page itself.
        if (error instanceof ClosedAddressError) throw error;
        return readRobots('', AGENT);
      },
    );
    this.#robots.set(url.origin, read);
    return read;
  }

  /**
   * What becomes of an address, where it leads followed, each step held against the gate and robots.txt anew.
   *
   * @example await visitor.visit('https://hedensted.dk/')   // { kind: "ok" }
   */
  async visit(address: string): Promise<Answer> {
    const start = new URL(address);
    let url = start;
    let isForGood = true;
    try {
      for (let hop = 0; hop <= MOST_HOPS; hop += 1) {
        const robots = await this.#robotsOf(url);
        if (!robots.allows(url.pathname + url.search)) return { kind: 'unasked', why: 'robots' };
        const { status, location } = await ask(url, this.#options);
        if (status < 300 || status >= 400 || !location) {
          const answer = judge(status);
          const isElsewhere = answer.kind === 'ok' && isForGood && !isSamePage(start, url);
          return isElsewhere ? { kind: 'moved', to: url.href } : answer;
        }
        isForGood &&= status === 301 || status === 308;
        url = new URL(location, url);
      }
      return { kind: 'silent', why: 'loop' };
    } catch (error) {
      return silence(error);
    }
  }
}
