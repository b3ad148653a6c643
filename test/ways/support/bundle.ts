import type { Plugin } from 'esbuild';
import { build } from 'esbuild';
import { rollup } from 'rollup';
import { forBrowsers, quiet } from '../../../rollup.config.mjs';
import { root } from '../../../tools/cache.ts';

/** Some code as one file for browsers, by esbuild, with the packages of this repository. */
export async function byEsbuild(code: string, loader: 'js' | 'tsx' = 'js', plugins: Plugin[] = []): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: root, loader },
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    jsx: 'automatic',
    conditions: ['@civita/source', 'browser', 'production'],
    define: {
      'process.env.NODE_ENV': '"production"',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
    charset: 'utf8',
    logLevel: 'silent',
    plugins,
  });
  return outputFiles[0]?.text ?? '';
}

/** The same by rollup. */
export async function byRollup(code: string): Promise<string> {
  const entry = {
    name: 'entry',
    resolveId: (id: string) => (id === 'entry' ? `${root}/entry.ts` : null),
    load: (id: string) => (id.endsWith('/entry.ts') ? code : null),
  };
  const bundle = await rollup({ input: 'entry', plugins: [entry, ...forBrowsers()], onwarn: quiet });
  const { output } = await bundle.generate({ format: 'iife', inlineDynamicImports: true });
  await bundle.close();
  return output[0].code;
}
