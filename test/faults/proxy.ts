import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import type { Wire } from './faults.ts';

/** A site in front of the real one: its own pages, everything else passed on, answers through the faults that are set. */
export interface Proxy {
  readonly origin: string;
  /** Sets what becomes of the next answers. */
  plan(wire: readonly Wire[]): void;
  /** Keys of answers for which a page was given the service's own 2xx. */
  readonly confirmed: ReadonlySet<string>;
  close(): void;
}

/** The page of a round asks about its own path. */
const page = `<!doctype html><html lang="it"><meta charset="utf-8"><title>Giro</title>
<script type="module" async src="/civita/civita.js" data-civita-service="/"></script>
<main><h1>Giro</h1><a href="#civita-page-feedback=comuni">Valuta</a></main>`;

/** Puts faults between pages and the site at `target`. */
export async function startProxy(target: string): Promise<Proxy> {
  const confirmed = new Set<string>();
  let planned: Wire[] = [];
  const server = createServer((request, response) => {
    handle(request, response).catch(() => response.destroy());
  });
  server.listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The proxy has no port.');
  const origin = `http://127.0.0.1:${address.port}`;
  return {
    origin,
    confirmed,
    plan: (wire) => (planned = [...wire]),
    close() {
      server.closeAllConnections();
      server.close();
    },
  };

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = request.url ?? '/';
    if (path.startsWith('/giro-')) {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(page);
      return;
    }
    const body = await buffer(request);
    const isAnswer = request.method === 'POST' && path.startsWith('/v1/feedback');
    const wire = isAnswer ? (planned.shift() ?? 'pass') : 'pass';
    if (wire === 'cut') return void response.destroy();
    if (wire === 'captive' || typeof wire === 'number' || wire === 'other') {
      refuse(response, wire);
      return;
    }
    if (wire === 'slow') await wait(300);
    const pass = async (): Promise<Response> => fetch(target + path, init(request, body));
    if (wire === 'twice') await (await pass()).arrayBuffer();
    const answer = await pass();
    const bytes = Buffer.from(await answer.arrayBuffer());
    if (wire === 'lost') return void response.destroy();
    if (isAnswer && answer.ok) confirmed.add(String(request.headers['idempotency-key']).toLowerCase());
    response.statusCode = answer.status;
    for (const name of ['content-type', 'retry-after', 'etag', 'cache-control']) {
      const value = answer.headers.get(name);
      if (value !== null) response.setHeader(name, value);
    }
    response.end(bytes);
  }

  function init(request: IncomingMessage, body: Buffer): RequestInit {
    const names = ['content-type', 'idempotency-key', 'x-civita', 'authorization'];
    const headers = names.flatMap((name) => {
      const value = request.headers[name];
      return typeof value === 'string' ? [[name, value] as [string, string]] : [];
    });
    const { method = 'GET' } = request;
    return { method, headers, ...(body.length > 0 ? { body: new Uint8Array(body) } : {}) };
  }
}

function refuse(response: ServerResponse, wire: 'captive' | 'other' | number): void {
  if (wire === 'captive') {
    response.setHeader('content-type', 'text/html');
    response.end('<h1>Wi-Fi</h1>');
    return;
  }
  response.statusCode = wire === 'other' ? 201 : wire;
  response.setHeader('content-type', 'application/json');
  if (wire === 429 || wire === 503) response.setHeader('retry-after', '1');
  response.end(JSON.stringify({ id: '00000000-0000-4000-8000-000000000000', receipt: 'altro' }));
}
