import { BlockList, isIP } from 'node:net';

/** Which addresses may be asked: a contribution must not make the machine that checks it knock on doors behind it. */

const CLOSED = new BlockList();
// IANA special-purpose address registries (RFC 6890), those that are not globally reachable.
for (const [net, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const) {
  CLOSED.addSubnet(net, bits, 'ipv4');
}
for (const [net, bits] of [
  // This machine, none, and IPv4 addresses as they were once written in IPv6.
  ['::', 96],
  ['64:ff9b::', 96],
  ['64:ff9b:1::', 48],
  ['100::', 64],
  ['2001::', 32],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['fc00::', 7],
  ['fe80::', 10],
  ['fec0::', 10],
  ['ff00::', 8],
] as const) {
  CLOSED.addSubnet(net, bits, 'ipv6');
}

/** Is this an address of the open internet, and none of this machine, its network or a reserved block? */
export function isPublicIp(ip: string): boolean {
  const family = isIP(ip);
  if (family === 0) return false;
  // An IPv4 address in IPv6 clothes is checked as what it is.
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(ip)?.[1];
  if (mapped) return isPublicIp(mapped);
  if (/^::ffff:/i.test(ip)) return false;
  return !CLOSED.check(ip, family === 6 ? 'ipv6' : 'ipv4');
}

/** Names that never lead to the open internet (RFC 6761, 6762, 8375), and names without a dot. */
const RESERVED = /(?:^|\.)(?:example|test|invalid|localhost|local|internal|home\.arpa|onion)$/;

/**
 * May this web address be asked, as far as its text tells? What a name leads to is looked at when it is asked.
 *
 * @example mayBeAsked(new URL('http://192.168.1.1/'))   // false
 */
export function mayBeAsked({ protocol, hostname, port, username, password }: URL): boolean {
  const host = hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');
  if (!/^https?:$/.test(protocol) || username || password) return false;
  if (port && port !== '80' && port !== '443') return false;
  if (isIP(host)) return isPublicIp(host);
  return host.includes('.') && !RESERVED.test(host) && !/(?:^|\.)example\.(?:com|net|org)$/.test(host);
}
