import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { sentBytes } from './fetched.ts';

const work = mkdtempSync(path.join(tmpdir(), 'brobygger-fetched-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

test('text counts as gzipped, and what is compressed already as it is', () => {
  const [text, packed] = [path.join(work, 'text.json'), path.join(work, 'packed.pf_index')];
  writeFileSync(text, 'træning '.repeat(500));
  writeFileSync(packed, randomBytes(1000));
  expect(sentBytes([text])).toBe(gzipSync('træning '.repeat(500)).length);
  expect(sentBytes([packed])).toBe(1000);
  expect(sentBytes([text, packed])).toBe(sentBytes([text]) + 1000);
});
