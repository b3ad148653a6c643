import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { glob, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import puppeteer from 'puppeteer-core';
import { root } from '../../tools/cache.ts';
import { chromiumOptions } from '../../tools/chromium.ts';
import { codeIn } from '../ways/support/docs.ts';
import { cardOn, pageOf } from '../ways/support/site.ts';
import type { Project } from './support/packed.ts';
import { projectWith } from './support/packed.ts';

let project: Project;
let browser: Browser;
let origin: string;
/** Folders of the project by the path that they are served under; pages by theirs. */
const folders: Record<string, string> = {};
const pages: Record<string, string> = {};
const opened: (() => unknown)[] = [];

const types = { js: 'text/javascript', css: 'text/css', json: 'application/json' } as const;

before(async () => {
  project = await projectWith('vite', 'react', 'react-dom', '@types/react');
  folders['/civita/'] = join(project.folder, 'node_modules/@civita/elements/cdn');
  const report = await readFile(join(root, 'packages/portal/data/palermo-2020.json'));
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://city');
    const [mount, folder] = Object.entries(folders).find(([path]) => pathname.startsWith(path)) ?? [];
    const type = types[(pathname.split('.').at(-1) ?? '') as keyof typeof types] as string | undefined;
    const send = (body: string | Buffer): void =>
      void response.writeHead(200, { 'content-type': `${type ?? 'text/html'}; charset=utf-8` }).end(body);
    if (pathname === '/report.json') send(report);
    else if (pages[pathname] !== undefined) send(pages[pathname]);
    else if (mount && folder)
      readFile(join(folder, pathname.slice(mount.length) || 'index.html')).then(send, () =>
        response.writeHead(404).end(),
      );
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  browser = await puppeteer.launch(await chromiumOptions());
  opened.push(
    () => browser.close(),
    () => server.closeAllConnections(),
    () => server.close(),
  );
});
after(async () => {
  for (const close of opened) await close();
});

async function cardAt(path: string): Promise<string> {
  const page = await browser.newPage();
  await page.goto(origin + path);
  const shown = await cardOn(page);
  await page.close();
  return shown;
}

describe('The packages, installed', () => {
  it('are built by Vite into a React 19 page that shows the card', async () => {
    const example = (await codeIn('react', 'tsx entry')).replaceAll('https://dati.comune.example', origin);
    await project.write('example.tsx', example);
    await project.write(
      'main.tsx',
      `import { createRoot } from 'react-dom/client';
      import { ObjectiveOfCity } from './example.tsx';
      createRoot(document.getElementById('app')!).render(
        <ObjectiveOfCity id="ob-1" href="/ob-1.html">Obiettivo 1</ObjectiveOfCity>);`,
    );
    await project.write(
      'index.html',
      pageOf('', '<div id="app"></div><script type="module" src="/main.tsx"></script>'),
    );
    await project.run('vite', 'build', '--logLevel', 'error', '--base', '/react/');
    folders['/react/'] = join(project.folder, 'dist');
    assert.match(await cardAt('/react/'), /Promuovere la dimensione europea/);
  });

  it("show the card on a plain page with the README's lines and the files of the package", async () => {
    const [link = '', script = ''] = (await readFile(join(root, 'README.md'), 'utf8'))
      .split('```html\n')
      .slice(1)
      .map((code) => code.split('```')[0] ?? '');
    assert.match(link, /#civita-objective-card=ob-1/);
    pages['/plain'] = pageOf(script.replaceAll('https://dati.comune.example', origin), link);
    assert.match(await cardAt('/plain'), /600\.000,00/);
  });

  it('have a hash in integrity.json for every script, and it is right', async () => {
    const cdn = folders['/civita/'] ?? '';
    const said = JSON.parse(await readFile(join(cdn, 'integrity.json'), 'utf8')) as Record<string, string>;
    const files = (await Array.fromAsync(glob('**/*.js', { cwd: cdn }))).map((file) => file.replaceAll('\\', '/'));
    assert.deepEqual(Object.keys(said).toSorted(), files.toSorted());
    for (const file of files) {
      const hash = createHash('sha384').update(await readFile(join(cdn, file)));
      assert.equal(said[file], `sha384-${hash.digest('base64')}`, file);
    }
  });
});
