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

const framed = (header: string): string => `GET / HTTP/1.1\r\nHost: x\r\n${header}\r\n\r\n`;

/** Writes bytes to a server and reads what it says until it cuts. */
async function tell(url: string, bytes: string): Promise<string> {
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  const told: string[] = [];
  socket.on('data', (data) => told.push(data.toString()));
  socket.write(bytes);
  await once(socket, 'close');
  return told.join('');
}

function problemIn(answer: string): { readonly status: number; readonly code: string } {
  return JSON.parse(answer.slice(answer.indexOf('\r\n\r\n') + 4)) as { status: number; code: string };
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
        const all = told.join('');
        assert.match(all, /^HTTP\/1\.1 408 /);
        assert.deepEqual([problemIn(all).status, problemIn(all).code], [408, 'too-slow']);
        assert.equal(await (await fetch(server.url)).text(), 'others');
      } finally {
        await server.close();
      }
    });

  for (const [what, bytes, status, code] of [
    ['what is no HTTP', 'ciao\r\n\r\n', 400, 'not-http'],
    ['a length and chunks at once', framed('Content-Length: 1\r\nTransfer-Encoding: chunked'), 400, 'not-http'],
    ['a header of two lines', framed('X: 1\r\n 2\0'), 400, 'not-http'],
    ['no host', 'GET / HTTP/1.1\r\n\r\n', 400, 'not-http'],
    ['a host that is none', 'GET / HTTP/1.1\r\nHost: a/b\r\n\r\n', 400, 'not-http'],
    ['headers over 16 KB', framed(`X: ${'x'.repeat(20_000)}`), 431, 'headers-too-large'],
    ['an expectation that nobody meets', framed('Expect: 200-ok'), 417, 'expectation-failed'],
  ] as const)
    it(`answers ${what} with ${status} as problem+json, and cuts`, { timeout: 10_000 }, async () => {
      const app = new Hono();
      app.all('/', (c) => c.text('read'));
      const server = await startServer(app, anywhere);
      try {
        const told = await tell(server.url, bytes);
        assert.match(told, new RegExp(`^HTTP/1\\.1 ${status} `));
        assert.match(told, /^content-type: application\/problem\+json\r$/im);
        const problem = problemIn(told);
        assert.deepEqual([problem.status, problem.code], [status, code]);
      } finally {
        await server.close();
      }
    });

  it('does not put a refusal into an answer that has begun', { timeout: 10_000 }, async () => {
    const app = new Hono();
    const begun = Promise.withResolvers<undefined>();
    app.get('/', () => {
      const pull = (controller: ReadableStreamDefaultController): void => controller.enqueue(Buffer.from('half'));
      return new Response(new ReadableStream({ start: pull }), { headers: { 'content-length': '8' } });
    });
    const server = await startServer(app, anywhere);
    try {
      const socket = connect(Number(new URL(server.url).port), '127.0.0.1');
      const told: string[] = [];
      socket.on('data', (data) => {
        told.push(data.toString());
        if (told.join('').endsWith('half')) begun.resolve(undefined);
      });
      socket.write('GET / HTTP/1.1\r\nHost: x\r\n\r\n');
      await begun.promise;
      socket.write('ciao\r\n\r\n');
      await once(socket, 'close');
      assert.match(told.join(''), /half$/);
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
