import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Fault } from './faults.ts';
import { GATEWAY } from './proxy.ts';

/** The page of a round asks about its own path, wherever it stands. */
function htmlOf(origin: string, path: string, base: string): string {
  const mark = new URLSearchParams({ 'civita-page-feedback': 'comuni', id: path, path });
  return `<!doctype html><html lang="it"><meta charset="utf-8"><title>Giro</title>
<script type="module" async src="${origin}/civita/civita.js" data-civita-service="${origin}${base}/"></script>
<main><h1>Giro</h1><a href="#${mark}">Valuta</a></main>`;
}

/** What the site says at `/giro-…?opaque=…&gateway`. */
export function pageOf(origin: string, asked: string): { html: string; headers: Record<string, string> } {
  const { pathname, searchParams } = new URL(asked, origin);
  const html = htmlOf(origin, pathname, searchParams.has('gateway') ? GATEWAY : '');
  const kind = searchParams.get('opaque');
  if (kind === 'policy') return { html, headers: { 'content-security-policy': 'sandbox allow-scripts allow-forms' } };
  if (kind !== 'frame') return { html, headers: {} };
  const inner = `${pathname}?${searchParams.has('gateway') ? 'gateway' : ''}`;
  const around = '<!doctype html><html lang="it"><meta charset="utf-8"><title>Giro</title>';
  return {
    html: `${around}<iframe sandbox="allow-scripts allow-forms" src="${inner}" width="800" height="900"></iframe>`,
    headers: {},
  };
}

/** Where the page of a round is, by its fault; `folder` takes what is to be a file. */
export async function addressOf(origin: string, path: string, fault: Fault, folder: string): Promise<string> {
  const { opaque, gateway } = fault;
  const html = htmlOf(origin, path, gateway ? GATEWAY : '');
  if (opaque === 'data') return `data:text/html;charset=utf-8,${encodeURIComponent(html)}`;
  if (opaque !== 'file') {
    const query = new URLSearchParams({ ...(opaque ? { opaque } : {}), ...(gateway ? { gateway: '' } : {}) });
    return `${origin}${path}?${query}`;
  }
  const file = join(folder, `${path.slice(1)}.html`);
  await writeFile(file, html);
  return `file://${file}`;
}
