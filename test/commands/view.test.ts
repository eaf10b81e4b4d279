import { mkdtempSync, mkdirSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveFolder } from '../../pipeline/commands/view.ts';

let server: Server;
let address = '';

beforeAll(async () => {
  const top = mkdtempSync(join(tmpdir(), 'clipsheet-view-'));
  mkdirSync(join(top, 'version'));
  writeFileSync(join(top, 'version/index.html'), '<p>page</p>');
  writeFileSync(join(top, 'version/events.csv'), 'event_id\n');
  writeFileSync(join(top, 'secret.txt'), 'secret');
  server = await serveFolder(join(top, 'version'), 0);
  const given = server.address();
  address = `http://127.0.0.1:${typeof given === 'object' ? given?.port : ''}`;
});
afterAll(() => void server.close());

test.each([
  ['/', 200, 'text/html; charset=utf-8', '<p>page</p>'],
  ['/events.csv', 200, 'text/csv; charset=utf-8', 'event_id\n'],
  ['/none', 404, 'text/plain', 'There is no such file.\n'],
  ['/%2e%2e/secret.txt', 404, 'text/plain', 'There is no such file.\n'],
  ['/..%2fsecret.txt', 404, 'text/plain', 'There is no such file.\n'],
  ['/%', 404, 'text/plain', 'There is no such file.\n'],
])('%s answers %s', async (path, status, type, text) => {
  const response = await fetch(address + path);
  expect([response.status, response.headers.get('content-type'), await response.text()]).toEqual([status, type, text]);
});
