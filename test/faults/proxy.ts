import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { createServer, request as requestOf } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import type { Wire } from './faults.ts';
import { pageOf } from './page.ts';

/** A site in front of the real one: its own pages, everything else passed on, answers through the faults that are set. */
export interface Proxy {
  readonly origin: string;
  /** Sets what becomes of the next answers about the page at this path. */
  plan(path: string, wire: readonly Wire[]): void;
  /** How often a page was given the service's own word that it holds an answer about this path: a 2xx, or the way to its thanks. */
  confirmed(path: string): number;
  /** Resolves when the first answer about this path has come as far as its fault lets it. */
  reached(path: string): Promise<unknown>;
  close(): void;
}

/** What is waited for, and what ends it. */
interface Arrival {
  readonly promise: Promise<unknown>;
  readonly resolve: (value?: undefined) => void;
}

interface Passed {
  readonly status: number;
  readonly headers: OutgoingHttpHeaders;
  readonly body: Buffer;
}

/** Below this the city's gateway lets pages of every origin in. */
export const GATEWAY = '/varco';

/** What a page asks for that stops where it stands: nothing comes back. */
export const HALT = '/alt';

const open = {
  'access-control-allow-origin': '*',
  'access-control-allow-headers': '*, authorization',
  'access-control-allow-methods': 'GET, POST, PUT, DELETE',
};

/** Puts faults between pages and the site at `target`. */
export async function startProxy(target: string): Promise<Proxy> {
  const planned = new Map<string, Wire[]>();
  const confirmed = new Map<string, number>();
  const arrivals = new Map<string, Arrival>();
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
    plan: (path, wire) => void planned.set(path, [...wire]),
    confirmed: (path) => confirmed.get(path) ?? 0,
    reached: async (path) => arrivalAt(path).promise,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };

  function arrivalAt(path: string): Arrival {
    const arrival = arrivals.get(path) ?? Promise.withResolvers<undefined>();
    arrivals.set(path, arrival);
    return arrival;
  }

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const asked = request.url ?? '/';
    if (asked.startsWith('/giro-')) {
      const page = pageOf(origin, asked);
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...page.headers }).end(page.html);
      return;
    }
    if (asked.startsWith(HALT)) {
      arrivalAt(asked.slice(HALT.length)).resolve();
      return;
    }
    const isLetIn = asked.startsWith(GATEWAY);
    const path = isLetIn ? asked.slice(GATEWAY.length) : asked;
    if (isLetIn && request.method === 'OPTIONS') return void response.writeHead(204, open).end();
    if (isLetIn) delete request.headers.origin;
    const more = isLetIn || path.startsWith('/civita/') ? open : {};
    const body = await buffer(request);
    const about =
      request.method === 'POST' && /^\/v1\/feedback(?:-form)?(?:\?|$)/.test(path) ? subjectIn(body) : undefined;
    const wire = (about !== undefined && planned.get(about)?.shift()) || 'pass';
    const pass = async (): Promise<Passed> => passOn(request, path, body);
    const arrived = (): void => {
      if (about !== undefined) arrivalAt(about).resolve();
    };
    if (wire === 'captive' || wire === 'other' || typeof wire === 'number') refuse(response, wire, more);
    else if (wire === 'cut') response.destroy();
    else if (wire !== 'held') {
      if (wire === 'slow') arrived();
      if (wire === 'slow') await wait(300);
      if (wire === 'twice') await pass();
      const { status, headers, body: bytes } = await pass();
      if (wire === 'lost') response.destroy();
      else if (wire !== 'mute') {
        if (about !== undefined && status < 400) confirmed.set(about, (confirmed.get(about) ?? 0) + 1);
        response.writeHead(status, { ...headers, ...more }).end(bytes);
      }
    }
    arrived();
  }

  async function passOn({ method, headers }: IncomingMessage, path: string, body: Buffer): Promise<Passed> {
    return new Promise((resolve, reject) => {
      const passed = requestOf(target + path, { method, headers, agent: false }, (answer) => {
        buffer(answer).then(
          (bytes) => resolve({ status: answer.statusCode ?? 502, headers: answer.headers, body: bytes }),
          reject,
        );
      });
      passed.on('error', reject).end(body);
    });
  }
}

/** The page that an answer is about, as JSON or as a form's fields. */
function subjectIn(body: Buffer): string | undefined {
  const text = body.toString('utf8');
  if (!text.startsWith('{')) return new URLSearchParams(text).get('id') ?? undefined;
  return (JSON.parse(text) as { subject?: { id?: string } }).subject?.id;
}

function refuse(response: ServerResponse, wire: 'captive' | 'other' | number, more: OutgoingHttpHeaders): void {
  if (wire === 'captive') {
    response.writeHead(200, { 'content-type': 'text/html', ...more }).end('<h1>Wi-Fi</h1>');
    return;
  }
  const patience = wire === 429 || wire === 503 ? { 'retry-after': '1' } : {};
  response
    .writeHead(wire === 'other' ? 201 : wire, { 'content-type': 'application/json', ...patience, ...more })
    .end(JSON.stringify({ id: '00000000-0000-4000-8000-000000000000', receipt: 'altro' }));
}
