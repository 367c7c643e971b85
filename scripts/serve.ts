import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import path from 'node:path';
import compression from 'compression';
import sirv from 'sirv';
import { HOST_FILES } from '../src/integrations/headers.ts';
import { type HostRules, readHostFiles } from '../src/integrations/host-files.ts';
import { readPort, settingsOrStop, stop } from './read-or-stop.ts';

/** A site being served. */
export interface Served {
  /** "http://localhost:4321/tilbud-i-x/" */
  address: string;
  close(): Promise<void>;
}

type Handler = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/**
 * Serve a built folder the way a host does that obeys its `_headers` and `_redirects`.
 *
 * An address ends in a slash or names a file; a folder without its slash is sent on; what is not there answers 404 with
 * the site's own page. What follows a `?` changes nothing. The folder may be built again meanwhile.
 *
 * @param port 0 takes any free one
 * @param base the path to serve it under, with both slashes; by default the one it was built for
 * @throws when the port is taken, with the next free one, and when the folder is no built site
 */
export async function serve({ folder, port, base }: { folder: string; port: number; base?: string }): Promise<Served> {
  if (!existsSync(path.join(folder, '_headers'))) {
    throw new Error(`${folder} holds no built site. Run npm run build first.`);
  }
  const rules = readHostFiles(folder);
  const under = base ?? rules.base;
  const server = createServer(answer(path.resolve(folder), under, rules));
  const taken = await listen(server, port);
  if (taken) {
    const free = await nextFreePort(port + 1);
    throw new Error(`Port ${port} is taken.${free ? ` Port ${free} is free: PORT=${free} npm start` : ''}`);
  }
  const bound = server.address();
  if (!bound || typeof bound === 'string') throw new Error(`Expected a port to listen on, and found ${bound}.`);
  return {
    address: `http://localhost:${bound.port}${under}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function answer(
  folder: string,
  base: string,
  rules: HostRules,
): (request: IncomingMessage, response: ServerResponse) => void {
  const compress = compression() as Handler;
  // `dev` looks at the files for each request: the folder may be built again while it is served.
  const sendFile = sirv(folder, { dev: true, etag: true, extensions: [] });

  return (request, response) => {
    const address = (request.url ?? '/').split(/[?#]/, 1)[0] ?? '/';
    const sendOn = (location: string) => void response.writeHead(301, { Location: location }).end();
    const setHeaders = (of: string) => {
      for (const [name, value] of Object.entries(rules.headersOf(of))) response.setHeader(name, value);
    };
    const notFound = () => {
      setHeaders(`${base}404.html`);
      response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' }).end(pageNotFound(folder));
    };

    const inside = insideOf(address, base);
    const redirect = rules.redirectOf(address);
    const answerWithFile = () => {
      if (inside === undefined) return notFound();
      if (!inside.endsWith('/') && isFolder(path.join(folder, inside))) return sendOn(`${address}/`);
      // sirv would answer "/tilbud" with the page of "/tilbud/", and a range of what is then compressed.
      request.url = encodeURI(inside.endsWith('/') ? `${inside}index.html` : inside);
      delete request.headers.range;
      return sendFile(request, response, notFound);
    };

    setHeaders(address);
    if (request.method !== 'GET' && request.method !== 'HEAD') response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    else if (redirect) sendOn(redirect);
    else compress(request, response, answerWithFile);
  };
}

/** The path of an address within the site, or nothing when it is not one that a file can have. */
function insideOf(address: string, base: string): string | undefined {
  let inside: string;
  try {
    inside = decodeURIComponent(address);
  } catch {
    return undefined;
  }
  if (!inside.startsWith(base) || /[\\?#\0]|\/\/|\/\.\.?(\/|$)/.test(inside)) return undefined;
  inside = inside.slice(base.length - 1);
  return HOST_FILES.some((name) => inside === `/${name}`) ? undefined : inside;
}

function isFolder(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function pageNotFound(folder: string): Buffer | string {
  try {
    return readFileSync(path.join(folder, '404.html'));
  } catch {
    return 'Siden findes ikke.';
  }
}

/** Listen on a port; true when somebody else does already. */
function listen(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? resolve(true) : reject(error),
    );
    server.listen(port, () => resolve(false));
  });
}

async function nextFreePort(first: number): Promise<number | undefined> {
  for (let port = first; port < Math.min(first + 20, 65_536); port++) {
    const probe = createServer();
    const taken = await listen(probe, port);
    if (taken) continue;
    await new Promise((resolve) => probe.close(resolve));
    return port;
  }
  return undefined;
}

/** Serve until the command is stopped; the address is the last line printed. */
export async function serveUntilStopped(folder: string): Promise<void> {
  const served = await serve({ folder, port: readPort() }).catch(stop);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void served.close().then(() => process.exit(0)));
  }
  console.log(`\n${served.address}`);
}

if (process.argv[1] === import.meta.filename) {
  await serveUntilStopped(settingsOrStop().out);
}
