import type { Plugin } from 'esbuild';
import assert from 'node:assert/strict';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { compileScript, parse } from 'vue/compiler-sfc';
import { cacheFolder, root } from '../../tools/cache.ts';
import { run } from '../../tools/command.ts';
import { byEsbuild, byRollup } from './support/bundle.ts';
import { CITY, codeIn } from './support/docs.ts';
import { cardOn, citySite, pageOf } from './support/site.ts';

const site = citySite();

/** A page with a script of its own in place of the loader. */
function putApp(path: string, script: string, body: string): void {
  site.put(`${path}.js`, script);
  site.put(path, pageOf('', `${body}<script src="${path}.js"></script>`));
}

/** What the examples give their component. */
const given = { id: 'ob-1', href: `${CITY}/objectives/ob-1.html` };

describe('The npm example of the docs', () => {
  for (const [name, bundle] of [
    ['esbuild', byEsbuild],
    ['rollup', byRollup],
  ] as const)
    it(`builds with ${name} and shows the card`, async () => {
      putApp(`/npm-${name}`, await bundle(await codeIn('npm', 'js entry')), await codeIn('npm', 'html paste'));
      const page = await site.open(`/npm-${name}`);
      assert.match(await cardOn(page), /600\.000,00/);
      await page.close();
    });
});

describe('The React example of the docs', () => {
  it('has types that hold', async () => {
    const folder = join(cacheFolder, `ways-${process.pid}`);
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'example.tsx'), await codeIn('react', 'tsx entry'));
    await writeFile(
      join(folder, 'tsconfig.json'),
      JSON.stringify({
        extends: join(root, 'tsconfig.run.json'),
        compilerOptions: {
          ...{ jsx: 'react-jsx', module: 'esnext', moduleResolution: 'bundler', incremental: false },
          ...{ lib: ['es2023', 'dom', 'dom.iterable'], isolatedModules: true, erasableSyntaxOnly: false },
        },
        files: ['example.tsx'],
      }),
    );
    const { ok, output } = await run('tsc', ['-p', folder, '--pretty', 'false']);
    await rm(folder, { recursive: true });
    assert.ok(ok, output);
  });

  it('builds and shows the card', async () => {
    const mount = `import { createRoot } from 'react-dom/client';
      createRoot(document.getElementById('app')!).render(
        <ObjectiveOfCity id=${JSON.stringify(given.id)} href=${JSON.stringify(given.href)}>Obiettivo 1</ObjectiveOfCity>,
      );`;
    const code = `${await codeIn('react', 'tsx entry')}\n${mount}`;
    putApp('/react', await byEsbuild(code, 'tsx'), '<div id="app"></div>');
    const page = await site.open('/react');
    assert.match(await cardOn(page), /Promuovere la dimensione europea/);
    assert.equal(await page.$eval('civita-objective-card', (card) => (card as { size?: string }).size), 'compact');
    assert.equal(await page.$eval('civita-objective-card > a', (link) => link.textContent), 'Obiettivo 1');
    await page.close();
  });
});

describe('The Vue example of the docs', () => {
  it('builds with the setting of the docs and shows the card', async () => {
    assert.match(await codeIn('vue', 'js'), /isCustomElement: \(tag\) => tag\.startsWith\('civita-'\)/);
    const component = componentOf(await codeIn('vue', 'vue entry'));
    const code = `import { createApp } from 'vue';
      import Example from 'example.vue';
      createApp(Example, ${JSON.stringify({ ...given, title: 'Obiettivo 1' })}).mount('#app');`;
    const example: Plugin = {
      name: 'example',
      setup(build) {
        build.onResolve({ filter: /^example\.vue$/ }, ({ path }) => ({ path, namespace: 'example' }));
        build.onLoad({ filter: /.*/, namespace: 'example' }, () => ({ contents: component, resolveDir: root }));
      },
    };
    putApp('/vue', await byEsbuild(code, 'js', [example]), '<div id="app"></div>');
    const page = await site.open('/vue');
    assert.match(await cardOn(page), /Promuovere la dimensione europea/);
    assert.equal(await page.$eval('civita-objective-card > a', (link) => link.textContent), 'Obiettivo 1');
    await page.close();
  });
});

/** What a bundler's Vue plugin makes of a component. */
function componentOf(source: string): string {
  const { descriptor, errors } = parse(source);
  assert.deepEqual(errors, []);
  return compileScript(descriptor, {
    id: 'example',
    inlineTemplate: true,
    templateOptions: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('civita-') } },
  }).content;
}
