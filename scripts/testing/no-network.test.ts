import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';

test('a unit test that asks another machine fails', async () => {
  await expect(fetch('http://192.0.2.1/')).rejects.toThrow(
    expect.objectContaining({
      cause: expect.objectContaining({ message: expect.stringContaining('connects to 192.0.2.1') }),
    }),
  );
});

test('a unit test may ask a server of its own', async () => {
  const server = createServer((_, response) => response.end('ja')).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  expect(await (await fetch(`http://127.0.0.1:${port}/`)).text()).toBe('ja');
  server.close();
});
