import { build } from 'esbuild';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { rollup } from 'rollup';
import { root } from '../../tools/cache.ts';
import { forBrowsers, quiet } from '../../rollup.config.mjs';

/** What stands in a bundle only when that element, or that part of the SDK, is in it. */
const traces = {
  ObjectiveCard: 'Ufficio responsabile',
  FundingBadge: 'messi da parte',
  PageFeedback: 'Quanto sono chiare le informazioni',
} as const;

/** One import, bundled by rollup and by esbuild: both read the package's `sideEffects`. */
async function bundles(code: string): Promise<readonly string[]> {
  const entry = {
    name: 'entry',
    resolveId: (id: string) => (id === 'entry' ? `${root}/one-import.ts` : null),
    load: (id: string) => (id.endsWith('/one-import.ts') ? code : null),
  };
  const bundle = await rollup({ input: 'entry', plugins: [entry, ...forBrowsers()], onwarn: quiet });
  const { output } = await bundle.generate({ format: 'es', inlineDynamicImports: true });
  await bundle.close();
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: root },
    bundle: true,
    write: false,
    format: 'esm',
    conditions: ['@civita/source', 'browser', 'production'],
    charset: 'utf8',
    logLevel: 'silent',
  });
  return [output[0].code, outputFiles[0]?.text ?? ''];
}

describe('a bundle of one import', () => {
  for (const [name, trace] of Object.entries(traces))
    it(`from the elements' index holds ${name} and no other element`, async () => {
      for (const code of await bundles(`import { ${name} } from '@civita/elements'; console.log(${name});`)) {
        assert.ok(code.includes(trace));
        for (const other of Object.values(traces)) if (other !== trace) assert.ok(!code.includes(other), other);
        assert.ok(!code.includes('customElements.define'), 'nothing is registered');
      }
    });

  it('of a registration keeps it, though nothing of it is used', async () => {
    for (const code of await bundles("import '@civita/elements/define/funding-badge.js';"))
      assert.match(code, /civita-funding-badge/);
  });

  it('of money alone stays under 1 KB', async () => {
    const [code = ''] = await bundles("import { money } from '@civita/sdk'; console.log(money(1));");
    assert.ok(code.length < 1000, `${code.length} bytes`);
  });
});
