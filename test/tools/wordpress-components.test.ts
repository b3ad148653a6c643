import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../../tools/cache.ts';
import { componentsFor } from '../../tools/wordpress-components.ts';

const file = join(root, 'packages/wordpress/civita/components.json');

test('the WordPress plugin knows every element, and lets authors write what sends nothing elsewhere', async () => {
  const told = JSON.parse(await readFile(file, 'utf8')) as Awaited<ReturnType<typeof componentsFor>>;
  const cure = 'run "node --conditions=@civita/source tools/wordpress-components.ts"';
  assert.deepEqual(told, await componentsFor(), cure);
  for (const [name, attributes] of Object.entries(told))
    for (const kept of ['service', 'token', 'src', 'login-href'])
      assert.ok(!attributes.includes(kept), `${name} ${kept}`);
});

test('the plugin has a name for every element in Italian and English', async () => {
  const told = JSON.parse(await readFile(file, 'utf8')) as object;
  for (const language of ['it', 'en']) {
    const words = await readFile(join(root, `packages/wordpress/civita/words/${language}.php`), 'utf8');
    for (const name of Object.keys(told)) assert.match(words, new RegExp(`'${name}' +=>`), `${language}.php: ${name}`);
  }
});
