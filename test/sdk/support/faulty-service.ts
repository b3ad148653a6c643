import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a request meets: the service does what it is asked, or does it and its word is lost, or something stands between. */
export type Fault =
  | 'stores'
  | 'stores, and the response is lost'
  | 'connection breaks'
  | 'captive portal'
  | 'echoes another id'
  | { readonly status: number; readonly code?: string; readonly headers?: Record<string, string> };

/** A service that holds one answer for a key, to be seen, changed and withdrawn by its receipt, and what stands before it. */
export interface FaultyService {
  /** Where answers are sent. */
  readonly url: string;
  /** Its base address. */
  readonly base: string;
  /** What the next requests meet, in turn; afterwards all are stored. */
  meet(...faults: readonly Fault[]): void;
  /** Bodies by key: what the service holds. */
  readonly stored: ReadonlyMap<string, string>;
  /** Keys in the order in which requests came. */
  readonly requests: readonly string[];
  /** What was asked, in the same order: the method, and the rate in the body when there is one. */
  readonly asked: readonly string[];
  /** The headers of the last request. */
  readonly headers: IncomingHttpHeaders;
  /** Lets requests wait before anything happens to them, until what this gives is called. */
  hold(): () => void;
  close(): void;
}

/** What the service says of a request, and what it does at the same time. */
type Reply = readonly [status: number, body?: object];

export async function faultyService(): Promise<FaultyService> {
  const stored = new Map<string, string>();
  /** By what an answer's first sending is known again, however it was changed. */
  const first = new Map<string, string>();
  const requests: string[] = [];
  const asked: string[] = [];
  let headers: IncomingHttpHeaders = {};
  let faults: Fault[] = [];
  let gate: Promise<void> | undefined;
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  return {
    url: `${base}/v1/feedback`,
    base,
    meet(...next) {
      faults = [...next];
    },
    stored,
    requests,
    asked,
    get headers() {
      return headers;
    },
    hold() {
      let open = (): void => undefined;
      gate = new Promise((resolve) => (open = resolve));
      return () => {
        gate = undefined;
        open();
      };
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const [, inPath] = /^\/v1\/feedback\/(.+)$/.exec(request.url ?? '') ?? [];
    const key = inPath ?? String(request.headers['idempotency-key']);
    let body = '';
    for await (const chunk of request) body += String(chunk);
    headers = request.headers;
    requests.push(key);
    asked.push([request.method, /"rate":(\d)/.exec(body)?.[1] ?? []].flat().join(' '));
    const fault = faults.shift() ?? 'stores';
    await gate;
    if (fault === 'captive portal') response.setHeader('content-type', 'text/html').end('<h1>Accedi al Wi-Fi</h1>');
    else if (fault === 'connection breaks') response.destroy();
    else if (fault === 'echoes another id') json(response, 201, { id: 'another', receipt: 'r' });
    else if (typeof fault === 'object')
      json(response, fault.status, { status: fault.status, code: fault.code }, fault.headers);
    else {
      const [status, said] = inPath === undefined ? post(key, body) : own(request, key, body);
      if (fault === 'stores') json(response, status, said);
      else response.destroy();
    }
  }

  function post(key: string, body: string): Reply {
    const before = first.get(key);
    if (before !== undefined && before !== body) return [422, { status: 422, code: 'key-reused' }];
    if (before !== undefined && !stored.has(key)) return [410, { status: 410, code: 'withdrawn' }];
    if (before === undefined) stored.set(key, body);
    first.set(key, body);
    return [before === undefined ? 201 : 200, { id: key, receipt: `receipt-${key}` }];
  }

  function own(
    { method, headers: { authorization, 'x-civita': mark } }: IncomingMessage,
    key: string,
    body: string,
  ): Reply {
    if (authorization !== `Receipt receipt-${key}`) return [404, { status: 404, code: 'not-found' }];
    if (method !== 'GET' && mark !== '1') return [403, { status: 403, code: 'header-needed' }];
    if (method === 'DELETE') stored.delete(key);
    if (method === 'DELETE') return [204];
    if (!stored.has(key)) return [410, { status: 410, code: 'withdrawn' }];
    if (method === 'PUT') stored.set(key, body);
    const feedback = JSON.parse(stored.get(key) ?? '') as unknown;
    return [200, { id: key, feedback, received: '2026-11-22T17:20Z', changeableUntil: '2026-11-23T17:20Z' }];
  }
}

function json(
  response: ServerResponse,
  status: number,
  body: object | undefined,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(body && JSON.stringify(body));
}
