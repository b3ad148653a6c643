import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { root } from '../../tools/cache.ts';
import { entriesOf } from '../package/support/entries.ts';
import type { Project } from './support/packed.ts';
import { projectWith, tarballs } from './support/packed.ts';

const reportFile = join(root, 'packages/portal/data/palermo-2020.json');
let project: Project;

before(async () => {
  project = await projectWith('typescript');
});

/** The first block of this language in the README. */
async function inReadme(language: string): Promise<string> {
  const code = (await readFile(join(root, 'README.md'), 'utf8')).split(`\`\`\`${language}\n`)[1]?.split('```')[0];
  assert.ok(code);
  return code;
}

describe('An empty project with the packed tarballs', () => {
  it('imports every entry in Node', async () => {
    const all = (await Promise.all([...tarballs().keys()].map((name) => entriesOf(name)))).flat();
    assert.ok(all.length > 20);
    const code = all.map((entry) => `await import('${entry}');`);
    await project.write('all.mjs', `${code.join('\n')}\nconsole.log('imported');`);
    assert.equal((await project.run('node', 'all.mjs')).trim(), 'imported');
  });

  it('checks a program against the types of every entry', async () => {
    const all = (await Promise.all([...tarballs().keys()].map((name) => entriesOf(name)))).flat();
    const code = all.map((entry, index) => `import * as e${index} from '${entry}';\nvoid e${index};`);
    await project.write('all.ts', code.join('\n'));
    for (const [module, moduleResolution] of [
      ['nodenext', 'nodenext'],
      ['esnext', 'bundler'],
    ]) {
      const how = { module, moduleResolution, target: 'es2022', lib: ['es2023', 'dom', 'dom.iterable'], types: [] };
      const compilerOptions = { ...how, strict: true, noEmit: true, skipLibCheck: false };
      await project.write('tsconfig.json', JSON.stringify({ compilerOptions, files: ['all.ts'] }));
      const said = await project.run('tsc', '-p', '.').catch((error: unknown) => (error as { stdout: string }).stdout);
      assert.deepEqual(
        said.split('\n').filter((line) => line.includes('@civita') || line.startsWith('all.ts')),
        [],
      );
    }
  });

  it("runs the README's ten lines of the SDK against a server", async () => {
    const code = (await inReadme('ts')).replace("'https://dati.comune.example/report.json'", 'process.argv[2]');
    assert.match(code, /formatMoney\(total, 'it'\)/);
    // Nothing of it keeps Node awake once the data are there.
    await project.write('ten.mjs', code);
    const { createServer } = await import('node:http');
    const report = await readFile(reportFile);
    const server = createServer((_, response) => response.setHeader('content-type', 'application/json').end(report));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    assert.ok(typeof address === 'object' && address);
    const said = await project.run('node', 'ten.mjs', `http://127.0.0.1:${address.port}/report.json`);
    server.closeAllConnections();
    server.close();
    assert.match(said, /^600\.000,00\s€\nPromuovere la dimensione europea/);
  });

  it('runs the command `civita`', async () => {
    assert.match(await project.run('civita', '--help'), /civita prerender report\.json/);
    assert.match(
      await project.run('civita', 'snippet', 'ob-1', '--report', reportFile, '--base', 'https://dati.comune.example'),
      /civita-objective-card=ob-1/,
    );
  });

  it('starts the service and hears that it is well', async () => {
    await project.write(
      'service.mjs',
      `import { openService, readSettings, startServer } from '@civita/service';
      const settings = readSettings({ CIVITA_DATA: './data', PORT: '0', CIVITA_LOG: 'off' });
      const service = await openService(settings, { reports: {} });
      const server = await startServer(service.routes, { host: '127.0.0.1', port: 0 });
      console.log((await fetch(new URL('/health', server.url))).status);
      await server.close();
      await service.close();`,
    );
    assert.equal((await project.run('node', 'service.mjs')).trim(), '200');
  });
});
