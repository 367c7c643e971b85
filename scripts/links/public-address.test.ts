import { expect, test } from 'vitest';
import { isPublicIp, mayBeAsked } from './public-address.ts';

test.each([
  '127.0.0.1',
  '10.1.2.3',
  '172.31.0.1',
  '192.168.1.1',
  '169.254.169.254',
  '100.64.0.1',
  '0.0.0.0',
  '224.0.0.1',
])('%s is closed, and so is its IPv6 form', (ip) => {
  expect(isPublicIp(ip)).toBe(false);
  expect(isPublicIp(`::ffff:${ip}`)).toBe(false);
});

test.each([
  '::1',
  '::',
  'fe80::1',
  'fd00::1',
  'ff02::1',
  '64:ff9b::a00:1',
  '2002:a00:1::',
  '::ffff:7f00:1',
  '::7f00:1',
  'fec0::1',
  '2001:0:7f00:1::',
  'ikke en adresse',
])('%s is closed', (ip) => {
  expect(isPublicIp(ip)).toBe(false);
});

test.each(['93.184.215.14', '172.32.0.1', '2a00:1450:400e:80f::200e'])('%s is public', (ip) => {
  expect(isPublicIp(ip)).toBe(true);
});

test.each([
  'http://localhost/',
  'http://printer/',
  'http://nas.local/',
  'http://intra.internal/',
  'https://brobygger.example/',
  'https://www.example.com/',
  'http://192.168.1.1/',
  'http://0x7f.1/',
  'http://[fd00::1]/',
  'http://user:pw@hedensted.dk/',
  'http://hedensted.dk:22/',
  'ftp://hedensted.dk/',
  'file:///etc/passwd',
])('%s is not asked', (address) => {
  expect(mayBeAsked(new URL(address))).toBe(false);
});

test.each(['https://www.hedensted.dk/', 'http://93.184.215.14/', 'https://hedensted.dk:443/a?b'])(
  '%s may be asked',
  (address) => {
    expect(mayBeAsked(new URL(address))).toBe(true);
  },
);
