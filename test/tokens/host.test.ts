import * as elements from '@civita/elements';
import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { CSSResultGroup } from 'lit';

/** The text of every sheet of a class. */
function sheetsOf(styles: CSSResultGroup): string {
  return Array.isArray(styles) ? styles.map(sheetsOf).join('\n') : (styles as { readonly cssText: string }).cssText;
}

const sheets = Object.entries(elements as Readonly<Record<string, unknown>>).flatMap(([name, found]) =>
  typeof found === 'function' && 'styles' in found ? [[name, sheetsOf(found.styles as CSSResultGroup)] as const] : [],
);

it('no element sets a token on its host, where it would win over what the page inherits to it', () => {
  assert.ok(sheets.length >= 12, `${sheets.length} elements have sheets`);
  const set = sheets.filter(([, css]) => /:host[^{}]*\{[^}]*(?<![\w-])--[\w-]+\s*:/.test(css));
  assert.deepEqual(
    set.map(([name]) => name),
    [],
  );
  for (const [name, css] of sheets)
    assert.doesNotMatch(css, /(?<![\w(-])--civita-[\w-]+\s*:/, `${name} sets a public token`);
});
