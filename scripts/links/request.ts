import { lookup as dnsLookup } from 'node:dns';
import http from 'node:http';
import https from 'node:https';
import { type LookupFunction } from 'node:net';
import { isPublicIp, mayBeAsked } from './public-address.ts';

/** One answer of a web server, its body left unread but for as much as was asked for. */
export interface Reply {
  status: number;
  location: string | undefined;
  body: string;
}

/** Which addresses a request may reach; a test lets its own server through. */
export interface Gate {
  mayAsk(url: URL): boolean;
  mayReach(ip: string): boolean;
}

export const PUBLIC_GATE: Gate = { mayAsk: mayBeAsked, mayReach: isPublicIp };

/** An address that leads behind the machine that asks: it is never connected to. */
export class ClosedAddressError extends Error {
  override name = 'ClosedAddressError';
}

/** What one request is made with. */
export interface RequestOptions {
  gate: Gate;
  userAgent: string;
  timeoutMs: number;
}

/** Looks a name up, and answers only with addresses that may be reached: what is checked is what is connected to. */
function guardedLookup(gate: Gate): LookupFunction {
  return (hostname, options, callback) => {
    dnsLookup(hostname, { ...options, all: true }, (error, found) => {
      const open = found?.filter(({ address }) => gate.mayReach(address)) ?? [];
      const [first] = open;
      if (error) callback(error, '', 0);
      else if (!first) callback(new ClosedAddressError(`${hostname} leads to a closed address`), '', 0);
      else if (options.all) callback(null, open);
      else callback(null, first.address, first.family);
    });
  };
}

/**
 * Ask once, without following where it leads.
 *
 * @param keep how many characters of the body to read; the rest is cut off
 * @throws a network error, a timeout, or ClosedAddressError
 */
export function request(method: 'HEAD' | 'GET', url: URL, options: RequestOptions, keep = 0): Promise<Reply> {
  const { gate, userAgent, timeoutMs } = options;
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const isLiteral = /^[\d.]+$/.test(host) || host.includes(':');
  if (!gate.mayAsk(url) || (isLiteral && !gate.mayReach(host))) {
    return Promise.reject(new ClosedAddressError(`${url.host} is a closed address`));
  }
  return new Promise((resolve, reject) => {
    const asked = (url.protocol === 'https:' ? https : http).request(url, {
      method,
      lookup: guardedLookup(gate),
      agent: false,
      headers: { 'user-agent': userAgent, accept: '*/*', 'accept-language': 'da,en;q=0.5' },
      signal: AbortSignal.timeout(timeoutMs),
      maxHeaderSize: 32 * 1024,
    });
    asked.on('error', reject);
    asked.on('response', (response) => {
      const { statusCode = 0, headers } = response;
      const done = (body: string) => {
        response.destroy();
        resolve({ status: statusCode, location: headers.location, body });
      };
      if (keep === 0) return done('');
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => {
        body += chunk;
        if (body.length >= keep) done(body.slice(0, keep));
      });
      response.on('end', () => done(body));
      response.on('error', reject);
    });
    asked.end();
  });
}
