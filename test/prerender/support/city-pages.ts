import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { buildIfStale } from '../../../tools/build.ts';
import { root } from '../../../tools/cache.ts';

/** A small city site: pages by path, the elements as built under `/civita/`. */
export interface CityPages {
  /** Without the final slash. */
  readonly origin: string;
  close(): Promise<void>;
}

const cdn = join(root, 'packages', 'elements', 'cdn');

const types: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
};

/**
 * Serves `pages` by path and the built scripts. Those that fit `afterPaint` wait until a page asked for `/painted`, so that what
 * they change is a change of something seen.
 */
export async function serveCityPages(
  pages: Readonly<Record<string, string>>,
  { afterPaint }: { readonly afterPaint?: RegExp } = {},
): Promise<CityPages> {
  await buildIfStale();
  const waiting: (() => void)[] = [];
  let painted = !afterPaint;
  const send = (response: ServerResponse, path: string, body: string | Buffer): void => {
    const type = types[path.split('.').at(-1) ?? ''] ?? types['html'];
    response.writeHead(200, { 'content-type': type, 'access-control-allow-origin': '*' }).end(body);
  };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://city');
    const page = pages[pathname];
    if (pathname === '/painted') {
      painted = true;
      for (const go of waiting.splice(0)) go();
      response.writeHead(204).end();
    } else if (page !== undefined) {
      if (!pathname.includes('.')) painted = !afterPaint;
      send(response, pathname, page);
    } else if (pathname.startsWith('/civita/')) {
      const script = (): void => {
        readFile(join(cdn, pathname.slice('/civita/'.length))).then(
          (body) => send(response, pathname, body),
          () => response.writeHead(404).end(),
        );
      };
      if (painted || !afterPaint?.test(pathname)) script();
      else waiting.push(script);
    } else response.writeHead(404).end();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
