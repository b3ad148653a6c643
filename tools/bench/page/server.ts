import { execFile } from 'node:child_process';
import { glob, mkdir, readFile } from 'node:fs/promises';
import type { Http2ServerRequest, Http2ServerResponse } from 'node:http2';
import { createSecureServer } from 'node:http2';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { buildIfStale } from '../../build.ts';
import { cacheFolder, root } from '../../cache.ts';
import { cityPage, reportOfSeven, type Form } from './city.ts';

/** The pages of the benchmark. The city's site and the folder with our scripts and data are two origins, as they often are. */
export interface Served {
  readonly addressOf: (form: Form, withScript: boolean) => string;
  readonly close: () => void;
}

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
};

/** Serves what the benchmark's pages load over HTTP/2, compressed by brotli 11 once, never to be cached. */
export async function serve(): Promise<Served> {
  await buildIfStale();
  const theme = join(root, 'node_modules/bootstrap-italia/dist');
  const cdn = join(root, 'packages/elements/cdn');
  const report = await reportOfSeven();
  const files = new Map<string, Buffer>([
    ['/bootstrap-italia.min.css', await compressed(join(theme, 'css/bootstrap-italia.min.css'))],
    ['/bootstrap-italia.bundle.min.js', await compressed(join(theme, 'js/bootstrap-italia.bundle.min.js'))],
    ['/report.json', brotliCompressSync(JSON.stringify(report))],
  ]);
  for await (const file of glob('**/*.js', { cwd: cdn }))
    files.set(`/civita/${file}`, await compressed(join(cdn, file)));
  const secret = await certificate();
  const servers = [createSecureServer(secret, answer), createSecureServer(secret, answer)];
  const [site = '', data = ''] = await Promise.all(
    servers.map(
      (server) =>
        new Promise<string>((resolve) => {
          server.listen(0, '127.0.0.1', () => resolve(`https://localhost:${(server.address() as AddressInfo).port}`));
        }),
    ),
  );
  const script = `<script type="module" async src="${data}/civita/civita.js" data-civita-source="${data}/report.json" data-civita-service="${data}" data-civita-privacy="/privacy"></script>`;
  for (const form of ['links', 'prerendered'] as const)
    for (const tag of ['', script])
      files.set(`/${form}${tag ? '' : '-alone'}.html`, brotliCompressSync(cityPage(report, form, tag)));

  function answer(request: Http2ServerRequest, response: Http2ServerResponse): void {
    const { pathname } = new URL(request.url, 'https://localhost');
    const body = files.get(pathname);
    if (!body) return void response.writeHead(404).end();
    response.writeHead(200, {
      'content-type': types[extname(pathname)] ?? 'application/octet-stream',
      'content-encoding': 'br',
      'cache-control': 'no-store',
      'access-control-allow-origin': '*',
      'timing-allow-origin': '*',
    });
    response.end(body);
  }

  return {
    addressOf: (form, withScript) => `${site}/${form}${withScript ? '' : '-alone'}.html`,
    close() {
      for (const server of servers) server.close();
    },
  };
}

/** A certificate of this machine's own, which the benchmark's browser takes. */
async function certificate(): Promise<{ readonly key: Buffer; readonly cert: Buffer }> {
  const [key, cert] = [join(cacheFolder, 'bench.key'), join(cacheFolder, 'bench.cert')];
  const kind = [
    '-newkey',
    'ec',
    '-pkeyopt',
    'ec_paramgen_curve:P-256',
    '-nodes',
    '-days',
    '2',
    '-subj',
    '/CN=localhost',
  ];
  await mkdir(cacheFolder, { recursive: true });
  await promisify(execFile)('openssl', ['req', '-x509', ...kind, '-keyout', key, '-out', cert]).catch(
    (cause: unknown) => {
      throw new Error('The page benchmark makes a certificate with openssl: install it.', { cause });
    },
  );
  return { key: await readFile(key), cert: await readFile(cert) };
}

async function compressed(path: string): Promise<Buffer> {
  return brotliCompressSync(await readFile(path));
}
