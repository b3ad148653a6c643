import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a request meets: the service stores, or stores and its word is lost, or something stands between. */
export type Fault =
  | 'stores'
  | 'stores, and the response is lost'
  | 'connection breaks'
  | 'captive portal'
  | 'echoes another id'
  | { readonly status: number; readonly headers?: Record<string, string> };

/** A service that counts an answer once for its key, and what stands between it and a device. */
export interface FaultyService {
  readonly url: string;
  /** What the next requests meet, in turn; afterwards all are stored. */
  meet(...faults: readonly Fault[]): void;
  /** Bodies by key: what the service holds. */
  readonly stored: ReadonlyMap<string, string>;
  /** Keys in the order in which requests came. */
  readonly requests: readonly string[];
  /** Lets requests wait before anything happens to them, until what this gives is called. */
  hold(): () => void;
  close(): void;
}

export async function faultyService(): Promise<FaultyService> {
  const stored = new Map<string, string>();
  const requests: string[] = [];
  let faults: Fault[] = [];
  let gate: Promise<void> | undefined;
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1/feedback`,
    meet(...next) {
      faults = [...next];
    },
    stored,
    requests,
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
    const key = String(request.headers['idempotency-key']);
    let body = '';
    for await (const chunk of request) body += String(chunk);
    requests.push(key);
    const fault = faults.shift() ?? 'stores';
    await gate;
    const isKnown = stored.has(key);
    if (fault === 'stores' || fault === 'stores, and the response is lost') stored.set(key, stored.get(key) ?? body);
    if (fault === 'connection breaks' || fault === 'stores, and the response is lost') response.destroy();
    else if (fault === 'captive portal')
      response.setHeader('content-type', 'text/html').end('<h1>Accedi al Wi-Fi</h1>');
    else if (fault === 'stores') json(response, isKnown ? 200 : 201, { id: key, receipt: `receipt-${key}` });
    else if (fault === 'echoes another id') json(response, 201, { id: 'another', receipt: 'r' });
    else json(response, fault.status, { status: fault.status }, fault.headers);
  }
}

function json(response: ServerResponse, status: number, body: object, headers: Record<string, string> = {}): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
}
