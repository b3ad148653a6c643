import type { Plugin } from 'esbuild';
import { build, transform } from 'esbuild';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseAst } from 'rollup/parseAst';
import { templates } from '../../../rollup.config.mjs';
import { root } from '../../cache.ts';
import { peers } from '../peers.ts';

/** Something that shows cards, with what it needs in the page. */
export interface Way {
  readonly name: string;
  /** The module in this folder. */
  readonly file: string;
  /** Style sheets, as their documentation asks for. */
  readonly styles?: readonly string[];
  readonly isPeer?: true;
  /** Shows each objective in fewer words than a card. */
  readonly isList?: true;
}

const theme = join(root, 'node_modules/bootstrap-italia/dist/css/bootstrap-italia.min.css');
const peer = (path: string): string => join(peers.installed, 'node_modules', path);

/** What is compared; the first is what the others are divided by. */
export const ways: readonly Way[] = [
  { name: 'hand-written DOM', file: 'floor.ts' },
  { name: 'civita-objective-card', file: 'civita.ts' },
  { name: 'civita-objective-list', file: 'civita-list.ts', isList: true },
  { name: 'Bootstrap Italia markup', file: 'bootstrap-italia.ts', styles: [theme] },
  {
    name: 'Shoelace',
    file: 'shoelace.ts',
    styles: [peer('@shoelace-style/shoelace/dist/themes/light.css')],
    isPeer: true,
  },
  {
    name: 'Web Awesome',
    file: 'webawesome.ts',
    styles: [peer('@awesome.me/webawesome/dist/styles/themes/default.css')],
    isPeer: true,
  },
  {
    name: 'Dev Kit Italia',
    file: 'dev-kit-italia.ts',
    styles: [peer('@italia/dev-kit-italia/dist/styles.css')],
    isPeer: true,
  },
];

/** A page's script and style of one way, minified, each library in its production form. */
export async function bundle({ file, styles = [] }: Way): Promise<{ readonly script: string; readonly style: string }> {
  const { outputFiles } = await build({
    stdin: {
      contents: `import './${file}'; import { recordsOf } from './records.ts'; Object.assign(globalThis, { recordsOf });`,
      resolveDir: import.meta.dirname,
      loader: 'ts',
    },
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    target: 'es2022',
    splitting: false,
    conditions: ['@civita/source', 'browser', 'production'],
    nodePaths: [join(peers.installed, 'node_modules')],
    define: { 'process.env.NODE_ENV': '"production"' },
    loader: { '.svg': 'dataurl', '.woff2': 'empty', '.woff': 'empty' },
    outdir: '/out',
    plugins: [shipped],
    logLevel: 'silent',
  });
  const script = outputFiles.find(({ path }) => path.endsWith('.js'))?.text ?? '';
  const sheets = await Promise.all(styles.map((path) => readFile(path, 'utf8')));
  return { script, style: sheets.join('\n').replace(/url\((?!["']?data:)[^)]*\)/g, 'none') };
}

/** Our own templates as our builds ship them, like the libraries that we compare with. */
const shipped: Plugin = {
  name: 'shipped',
  setup(bundling) {
    const shorten = templates();
    bundling.onLoad({ filter: /\/packages\/elements\/src\/.+\.ts$/ }, async ({ path }) => {
      const { code } = await transform(await readFile(path, 'utf8'), { loader: 'ts', target: 'es2022' });
      const short = (await shorten.transform.call({ parse: parseAst }, code, path)) as { readonly code: string } | null;
      return { contents: short?.code ?? code, loader: 'js' };
    });
  },
};
