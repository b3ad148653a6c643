import { once } from 'node:events';
import type { Server } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener, RequestError } from '@hono/node-server';
import type { Hono } from 'hono';
import { codeOf, StartError } from './errors.ts';
import { explainUnread, refused } from './http/unread.ts';

/** A server that listens. */
export interface RunningServer {
  /** Address to open, with a final slash. */
  readonly url: string;
  /** Takes no new connection, lets what is under way end for half a second, then cuts. */
  close(): Promise<void>;
}

/** Milliseconds that requests under way have to end. */
const GRACE = 500;

/** How long a client may take to send, in milliseconds, and how often that is looked at. */
export interface Patience {
  readonly headers: number;
  readonly request: number;
  readonly check: number;
}

/**
 * Serves an app over HTTP. A client that is slow to send is answered 408 and cut: `patience` is 10 s for the headers and 15 s
 * for all when not stated.
 *
 * @throws StartError one sentence when the address cannot be had.
 */
export async function startServer(
  app: Hono,
  { host, port }: { readonly host: string; readonly port: number },
  patience: Patience = { headers: 10_000, request: 15_000, check: 5000 },
): Promise<RunningServer> {
  const listener = getRequestListener(app.fetch, {
    errorHandler: (error) => refused(error instanceof RequestError),
  });
  const server = createServer(
    {
      headersTimeout: patience.headers,
      requestTimeout: patience.request,
      connectionsCheckingInterval: patience.check,
      // A request without one is refused all the same, below, where it can be said in words.
      requireHostHeader: false,
    },
    (request, answer) => void listener(request, answer),
  );
  explainUnread(server);
  server.listen(port, host);
  try {
    await once(server, 'listening');
  } catch (error) {
    throw explain(error, host, port);
  }
  return { url: urlOf(host, (server.address() as AddressInfo).port), close: () => close(server) };
}

async function close(server: Server): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  const cut = setTimeout(() => server.closeAllConnections(), GRACE);
  await closed;
  clearTimeout(cut);
}

/** This machine is called localhost, also when the server listens on every network. */
function urlOf(host: string, port: number): string {
  const name = ['127.0.0.1', '0.0.0.0', '::1', '::'].includes(host) ? 'localhost' : host;
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}/`;
}

function explain(error: unknown, host: string, port: number): StartError {
  const code = codeOf(error);
  const sentence =
    code === 'EADDRINUSE'
      ? `PORT: port ${port} on ${host} is in use; stop the program that uses it, or set PORT to a free one.`
      : code === 'EACCES'
        ? `PORT: this user may not listen on port ${port}; set PORT to 1024 or more.`
        : `HOST: "${host}" is not an address of this machine (${code}); set HOST to one, such as 127.0.0.1.`;
  return new StartError(sentence, { cause: error });
}
