import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect } from 'node:net';
import { describe, it } from 'node:test';
import type { RunningServer } from '@civita/service';
import { StartError, startServer } from '@civita/service';
import { Hono } from 'hono';

const anywhere = { host: '127.0.0.1', port: 0 } as const;

/** An app whose answer waits until the test lets it go. */
function slowApp(): { app: Hono; asked: Promise<void>; go: () => void } {
  const asked = Promise.withResolvers<undefined>();
  const gate = Promise.withResolvers<undefined>();
  const app = new Hono();
  app.get('/', async (c) => {
    asked.resolve(undefined);
    await gate.promise;
    return c.text('done');
  });
  return { app, asked: asked.promise, go: () => gate.resolve(undefined) };
}

async function sentenceOf(start: Promise<RunningServer>): Promise<string> {
  const thrown: unknown = await start.then(
    async (server) => server.close(),
    (error: unknown) => error,
  );
  assert.ok(thrown instanceof StartError, 'it started');
  assert.match(thrown.message, /^[^\n]+\.$/);
  return thrown.message;
}

describe('The server', () => {
  it('says which port is in use and what to do', async () => {
    const first = await startServer(new Hono(), anywhere);
    const port = Number(new URL(first.url).port);
    const sentence = await sentenceOf(startServer(new Hono(), { ...anywhere, port }));
    await first.close();
    assert.match(sentence, new RegExp(`^PORT: port ${port} on 127.0.0.1 is in use; .*set PORT to a free one`));
  });

  it('says when the host is no address of this machine', async () => {
    const sentence = await sentenceOf(startServer(new Hono(), { host: '192.0.2.1', port: 0 }));
    assert.match(sentence, /^HOST: "192.0.2.1" is not an address of this machine/);
  });

  it('lets a request under way end before it closes', { timeout: 10_000 }, async () => {
    const { app, asked, go } = slowApp();
    const server = await startServer(app, anywhere);
    const response = fetch(server.url);
    await asked;
    const closed = server.close();
    go();
    assert.equal(await (await response).text(), 'done');
    await closed;
    await assert.rejects(fetch(server.url));
  });

  for (const [what, bytes] of [
    ['headers', 'POST / HTTP/1.1\r\nHost: x\r\n'],
    ['a body', 'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 8000\r\n\r\n{'],
  ] as const)
    it(`cuts a client that is slow to send ${what}, and goes on serving others`, { timeout: 10_000 }, async () => {
      const app = new Hono();
      app.post('/', async (c) => c.text(await c.req.text()));
      app.get('/', (c) => c.text('others'));
      app.onError((_error, c) => c.body(null, 400));
      const server = await startServer(app, anywhere, { headers: 50, request: 100, check: 20 });
      try {
        const socket = connect(Number(new URL(server.url).port), '127.0.0.1');
        const told: string[] = [];
        socket.on('data', (data) => told.push(data.toString()));
        socket.write(bytes);
        await once(socket, 'close');
        assert.match(told.join(''), /^HTTP\/1\.1 408 /);
        assert.equal(await (await fetch(server.url)).text(), 'others');
      } finally {
        await server.close();
      }
    });

  it('closes although connections are open: idle, half sent, and never answered', { timeout: 10_000 }, async () => {
    const { app, asked } = slowApp();
    const server = await startServer(app, anywhere);
    const port = Number(new URL(server.url).port);
    const sockets = await Promise.all(
      [
        '',
        'POST /v1/feedback HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\n1',
        'GET / HTTP/1.1\r\nHost: x\r\n\r\n',
      ].map(async (bytes) => {
        const socket = connect(port, '127.0.0.1');
        await once(socket, 'connect');
        socket.write(bytes);
        return socket;
      }),
    );
    await asked;
    const ends = sockets.map(async (socket) => once(socket.resume(), 'close'));
    await server.close();
    await Promise.all(ends);
  });
});
