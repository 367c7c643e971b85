import type { BrowserContext } from '@playwright/test';

/** What went wrong in a browser while nobody looked. */
export interface Guard {
  /** One line each; a test fails when any is left at its end. */
  readonly troubles: readonly string[];
  /** The same with what the test allowed. */
  readonly everything: readonly string[];
  /** This test means to cause such trouble. */
  allow(trouble: RegExp): void;
}

/**
 * Watch everything pages of a context do: a request to another host, an error in the console, an exception, a breach of
 * the Content-Security-Policy.
 *
 * @param host the only one a page may talk to: "localhost:4321"
 */
export async function watch(context: BrowserContext, host: string): Promise<Guard> {
  const seen: string[] = [];
  const allowed: RegExp[] = [];
  const checkHost = (address: string) => {
    const url = new URL(address);
    if (/^(https?|wss?):$/.test(url.protocol) && url.host !== host) seen.push(`request to another host: ${address}`);
  };
  context.on('request', (request) => checkHost(request.url()));
  context.on('page', (page) => page.on('websocket', (socket) => checkHost(socket.url())));
  context.on('console', (message) => {
    if (message.type() === 'error') seen.push(`console: ${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (webError) => seen.push(`exception: ${webError.error().message}`));
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
      console.error(`Content-Security-Policy breached: ${effectiveDirective} ${blockedURI}`);
    });
  });
  return {
    everything: seen,
    get troubles() {
      return seen.filter((trouble) => !allowed.some((pattern) => pattern.test(trouble)));
    },
    allow: (trouble) => void allowed.push(trouble),
  };
}
