import { expect, test } from 'vitest';
import { readRobots } from './robots.ts';

const allows = (text: string, path: string) => readRobots(text, 'brobygger-links').allows(path);

test.each<[what: string, text: string, path: string, allowed: boolean]>([
  ['an empty file allows all', '', '/a', true],
  ['a path forbidden to all is forbidden', 'User-agent: *\nDisallow: /a', '/a/b', false],
  ['an empty Disallow forbids nothing', 'User-agent: *\nDisallow:', '/a', true],
  ['the longest rule wins', 'User-agent: *\nDisallow: /a\nAllow: /a/b', '/a/b/c', true],
  ['of two as long, the one that allows', 'User-agent: *\nDisallow: /a\nAllow: /a', '/a', true],
  [
    'a group by name goes before that for all',
    'User-agent: *\nDisallow: /\n\nUser-agent: Brobygger-Links\nDisallow: /b',
    '/a',
    true,
  ],
  ['several names share a group', 'User-agent: x\nUser-agent: brobygger-links # vi\nDisallow: /', '/a', false],
  ['a star stands for anything, a dollar for the end', 'User-agent: *\nDisallow: /*.pdf$', '/a/b.pdf', false],
  ['and only for the end', 'User-agent: *\nDisallow: /*.pdf$', '/a/b.pdf?x', true],
  ['what stands before the end may not be used twice', 'User-agent: *\nDisallow: /ab*ab$', '/ab', true],
  ['a path is the whole one where it ends', 'User-agent: *\nDisallow: /a$', '/a', false],
  ['and no longer one', 'User-agent: *\nDisallow: /a$', '/ab', true],
  ['signs of a pattern are themselves', 'User-agent: *\nDisallow: /a(b', '/a(b', false],
  ['rules before any name hold for nobody', 'Disallow: /', '/a', true],
])('%s', (_, text, path, allowed) => {
  expect(allows(text, path)).toBe(allowed);
});

test.each([
  ['patterns', `User-agent: *\n${`Disallow: /${'*a'.repeat(40)}*b\n`.repeat(5000)}`],
  ['blanks', `User-agent: *\nDisallow:${' '.repeat(90_000)}b${' '.repeat(5000)}#\u2028`],
])('a file with hostile %s is read in no time', (_, text) => {
  const started = process.cpuUsage();
  expect(allows(text, `/${'a'.repeat(5000)}`)).toBe(true);
  expect(process.cpuUsage(started).user / 1000).toBeLessThan(1000);
});
