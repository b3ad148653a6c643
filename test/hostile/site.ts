import { utile } from '@civita/sdk/feedback';
import { glob, readFile } from 'node:fs/promises';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { buildIfStale } from '../../tools/build.ts';
import { root } from '../../tools/cache.ts';
import { answer } from './answers.ts';
import type { Condition, Site } from './condition.ts';
import { slugOf } from './condition.ts';
import { documentOf } from './document.ts';
import type { LibraryName } from './libraries.ts';
import { libraryPath } from './libraries.ts';
import { report } from './report.ts';
import { formerVersion, version } from './version.ts';

const cdn = join(root, 'packages', 'elements', 'cdn');
const open = { 'access-control-allow-origin': '*', 'access-control-allow-headers': '*' };

/** The conditions' pages with what they load, at two origins. */
export interface Served {
  readonly siteOf: (condition: Condition) => Site;
  readonly addressOf: (condition: Condition) => string;
  /** How many answers the stub of the feedback service stored for a condition. */
  readonly storedFor: (condition: Condition) => number;
  readonly close: () => void;
}

/** Builds the scripts if need be and serves every condition's page. */
export async function serveConditions(conditions: readonly Condition[]): Promise<Served> {
  await buildIfStale();
  const built = new Map<string, string>();
  for await (const file of glob('**/*.{js,json}', { cwd: cdn }))
    built.set(file, await readFile(join(cdn, file), 'utf8'));
  const integrity = JSON.parse(built.get('integrity.json') ?? '{}') as Record<string, string>;
  const bySlug = new Map(conditions.map((condition) => [slugOf(condition), condition]));
  if (bySlug.size < conditions.length) throw new Error('Two conditions have the same name.');
  const stored = new Map<string, number>();
  const servers = [createServer(handle), createServer(handle)];
  const [origin, other] = (await Promise.all(servers.map(listening))) as [string, string];

  const siteOf = (condition: Condition): Site => {
    const slug = slugOf(condition);
    return {
      origin,
      other,
      cdn: `${origin}/cdn/${slug}/`,
      report: `${condition.answer === 'no CORS' ? other : origin}/report/${slug}.json`,
      service: `${origin}/c/${slug}`,
      integrity,
      nonce: 'bm9uY2U',
      library: (name) => `${origin}/library/${name}`,
    };
  };

  function handle(request: IncomingMessage, response: ServerResponse): void {
    const url = new URL(request.url ?? '/', `http://${request.headers.host ?? ''}`);
    const [, kind, name = '', ...rest] = url.pathname.split('/');
    const condition = bySlug.get(name.replace(/\.json$/, ''));
    const missing = (): void => void response.writeHead(404, open).end();
    if (request.method === 'OPTIONS') response.writeHead(204, open).end();
    else if (kind === 'library') void file(libraryPath(name as LibraryName) ?? '', response);
    else if (kind === 'stand-in') void file(join(import.meta.dirname, 'stand-ins', name), response);
    else if (kind === 'never') return;
    else if (!condition) missing();
    else if (kind === 'page') {
      const { type, headers, body } = documentOf(condition, siteOf(condition), url.searchParams.has('inner'));
      response.writeHead(200, { 'content-type': type, ...headers });
      if (condition.unfinished) response.write(body);
      else response.end(body);
    } else if (kind === 'cdn') {
      const path = rest.join('/');
      if (condition.missing?.test(path)) {
        if (condition.instead) response.writeHead(200, { 'content-type': 'text/html', ...open }).end(condition.instead);
        else missing();
      } else {
        const code = built.get(path.replace(/^old\//, ''));
        if (code === undefined) missing();
        else script(response, rest[0] === 'old' ? code.replaceAll(version, formerVersion) : code);
      }
    } else if (kind === 'report') answer(condition.answer ?? 'report', JSON.stringify(report), response, url);
    else if (kind === 'c' && request.method === 'GET' && url.pathname.endsWith('/v1/questionnaires/utile')) {
      response.writeHead(200, { 'content-type': 'application/json', ...open });
      response.end(JSON.stringify({ schemaVersion: 1, ...utile, open: true }));
    } else if (kind === 'c' && request.method === 'POST') {
      void textOf(request).then((text) => {
        const ok = /^\{"profile":"utile",.*"answers":\{"useful":"yes"\}/.test(text);
        if (ok) stored.set(name, (stored.get(name) ?? 0) + 1);
        const receipt = { id: request.headers['idempotency-key'], receipt: 'codice-1' };
        response.writeHead(ok ? 201 : 422, { 'content-type': 'application/json', ...open });
        response.end(JSON.stringify(ok ? receipt : { errors: [] }));
      });
    } else missing();
  }

  return {
    siteOf,
    addressOf: (condition) => `${origin}/page/${slugOf(condition)}`,
    storedFor: (condition) => stored.get(slugOf(condition)) ?? 0,
    close() {
      for (const server of servers) {
        server.close();
        server.closeAllConnections();
      }
    },
  };
}

async function listening(server: Server): Promise<string> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));
  });
}

async function file(path: string, response: ServerResponse): Promise<void> {
  try {
    script(response, await readFile(path, 'utf8'), path.endsWith('.css') ? 'text/css' : undefined);
  } catch {
    response.writeHead(404, open).end();
  }
}

function script(response: ServerResponse, code: string, type = 'text/javascript'): void {
  response.writeHead(200, { 'content-type': `${type}; charset=utf-8`, ...open }).end(code);
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return text;
}
