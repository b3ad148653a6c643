import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { connect, createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { buildIfStale } from '../../tools/build.ts';
import { root } from '../../tools/cache.ts';
import { dataFolder, failPortal, startPortal, type Ended } from './support/portal.ts';

let data: Awaited<ReturnType<typeof dataFolder>>;
before(async () => (data = await dataFolder()));
after(() => data.remove());

test('It prints one line when it is ready, and ends on SIGTERM while a browser holds a connection', async (context) => {
  const portal = await startPortal({ CIVITA_DATA: data.path });
  const { port } = new URL(portal.origin);
  const held = connect(Number(port), '127.0.0.1');
  context.after(() => held.destroy());
  held.on('error', () => undefined);
  held.write('GET /privacy HTTP/1.1\r\nHost: localhost\r\nConnection: keep-alive\r\n\r\n');
  await once(held, 'data');
  assert.equal(await portal.stop(), 0);
  assert.equal(portal.output(), `Civita is ready: ${portal.origin}/\n`);
});

test('It ends with npm, whose shell keeps SIGTERM to itself', { skip: process.platform === 'win32' }, async () => {
  await buildIfStale();
  const command = `"${process.execPath}" --conditions=@civita/source tools/start.ts; exit`;
  const env = { ...process.env, npm_lifecycle_event: 'start', PORT: '0', CIVITA_LOG: 'off', CIVITA_DATA: data.path };
  const shell = spawn('sh', ['-c', command], { cwd: root, env, stdio: ['ignore', 'pipe', 'inherit'] });
  const [line] = (await once(shell.stdout, 'data')) as [Buffer];
  assert.match(line.toString(), /^Civita is ready/);
  const silent = once(shell.stdout, 'end');
  shell.kill('SIGTERM');
  shell.stdout.resume();
  await silent;
});

test('A busy port is one clear sentence', async (context) => {
  const busy = createServer().listen(0, '127.0.0.1');
  context.after(() => busy.close());
  await once(busy, 'listening');
  const port = String((busy.address() as AddressInfo).port);
  assertSentence(await failPortal({ CIVITA_DATA: data.path, PORT: port }), port);
});

test('A folder that cannot be written is one clear sentence', async () => {
  const file = join(data.path, 'a-file');
  await writeFile(file, '');
  assertSentence(await failPortal({ CIVITA_DATA: join(file, 'data') }), 'CIVITA_DATA');
});

test('A database that refuses is one clear sentence, without the password', async () => {
  const closed = createServer().listen(0, '127.0.0.1');
  await once(closed, 'listening');
  const { port } = closed.address() as AddressInfo;
  closed.close();
  const ended = await failPortal({ DATABASE_URL: `postgres://civita:hidden@127.0.0.1:${String(port)}/civita` });
  assertSentence(ended, 'DATABASE_URL');
  assert.doesNotMatch(ended.errors, /hidden/);
});

test('A setting that makes no sense is one clear sentence', async () => {
  assertSentence(await failPortal({ PORT: 'eighty' }), 'PORT');
});

function assertSentence({ code, output, errors }: Ended, about: string): void {
  assert.equal(code, 1);
  assert.equal(output, '');
  assert.match(errors, /^[^\n]+\.\n$/);
  assert.ok(errors.includes(about), errors);
}
