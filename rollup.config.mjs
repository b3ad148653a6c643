import { nodeResolve } from '@rollup/plugin-node-resolve';
import { minify } from '@swc/core';
import { transform } from 'esbuild';
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import esbuild from 'rollup-plugin-esbuild';

const typescript = () => esbuild({ target: 'es2022', tsconfig: 'tsconfig.base.json' });

/** How sources become what browsers run; `tools/size.ts` weighs bundles made in the same way. */
export const forBrowsers = () => [
  nodeResolve({ exportConditions: ['@civita/source', 'browser', 'production', 'default'] }),
  typescript(),
  apart(),
  templates(),
  minified(),
  ahead(),
];

/** What a file is called that others load: seven letters of its hash are enough among fifty, and each costs the loader a byte. */
export const chunkName = '[name]-[hash:7].js';

/** How modules are grouped into the files that a page loads. */
export const grouped = {
  chunkFileNames: `chunks/${chunkName}`,
  manualChunks: chunkOf,
  onlyExplicitManualChunks: true,
};

/** The scripts that a page loads: the loader, and a chunk for each thing that it may need. */
const cdn = {
  input: {
    civita: 'packages/elements/src/loader.ts',
    frame: 'packages/elements/src/frame.ts',
    'frame-host': 'packages/elements/src/frame-host.ts',
  },
  plugins: [...forBrowsers(), classic(), licences(), integrity()],
  output: {
    dir: 'packages/elements/cdn',
    format: 'es',
    entryFileNames: '[name].js',
    ...grouped,
  },
  onwarn: quiet,
};

/**
 * Few files with much in common each: `core` for what the question shares with whatever shows a report, `shown` for what two of
 * those share with what keeps a report, `http` for what makes requests. Left to itself rollup makes a file of every overlap, and
 * a card takes twenty requests; over HTTP/1.1 a browser makes six at a time. A question loads nothing of a report, and nothing
 * that makes requests.
 */
function chunkOf(id, { getModuleInfo }) {
  if (/\/ky\/|civita:request|sdk\/src\/(transport\/(http|body)|wire\/(parse|json-schema)|domain\/issue)/.test(id))
    return 'http';
  if (/sdk\/src\/(format|transport\/errors|domain\/(text|money|period|days)\.ts)/.test(id)) return 'core';
  const users = [...usersOf(id, getModuleInfo)].map((user) => /\/src\/(.+)\.ts$/.exec(user)?.[1]);
  if (/\/sdk\/src\//.test(id)) {
    const isOfReport = users.some((user) => user === 'client' || user === 'transport/report');
    return isOfReport ||
      /domain\/(age|identifiers|milestone|reading|rich-text|schedule|status|status-rule|codes\/(?!person).+)\.ts$/.test(
        id,
      )
      ? 'shown'
      : null;
  }
  // The names of funds, 1,200 bytes that a card never says: lists and projects share a file of them.
  if (/elements\/src\/i18n\/funds\//.test(id)) return null;
  const showing = users.filter((user) => /^(define\/(?!page-feedback)|context\/provide)/.test(user));
  if (users.includes('define/page-feedback') && showing.length > 0) return 'core';
  return showing.length > 1 || users.includes('context/provide') ? 'shown' : null;
}

/** The module itself and all that cannot do without it; the SDK's indexes do not count, since they name more than their users need. */
function usersOf(id, getModuleInfo, found = new Set([id])) {
  for (const next of getModuleInfo(id).importers)
    if (!found.has(next) && !/\/sdk\/src\/(.+\/)?index\.ts$/.test(next)) usersOf(next, getModuleInfo, found.add(next));
  return found;
}

/** A package's modules as they are, for bundlers and Node. */
const library = (name) => ({
  input: globSync(`packages/${name}/src/**/*.ts`, { exclude: ['**/*.d.ts'] }),
  external: /^[^./]/,
  plugins: [typescript()],
  output: {
    dir: `packages/${name}/dist`,
    format: 'es',
    preserveModules: true,
    preserveModulesRoot: `packages/${name}/src`,
    sourcemap: true,
  },
  onwarn: quiet,
});

/** `rollup -c` builds the packages' modules, `rollup -c --configCdn` what a page loads. */
export default ({ configCdn }) => (configCdn ? cdn : ['sdk', 'elements', 'service', 'cli'].map(library));

/**
 * Keeps apart what a page does. The version stands in each module that tells it, because a module shared with the loader
 * would make every chunk load the loader again. MooTools puts classes of its own in the place of `Event` and `Request`:
 * @lit/context takes the class that `CustomEvent` extends, ky the one of an empty frame, which has to stay for that.
 */
function apart() {
  const { version } = JSON.parse(readFileSync('packages/elements/package.json', 'utf8'));
  const native = `let Native = globalThis.Request;
if (!Native?.prototype?.arrayBuffer) {
  const frame = document.createElement('iframe');
  frame.style.setProperty('display', 'none', 'important');
  document.documentElement.append(frame);
  Native = frame.contentWindow.Request;
}
export const NativeRequest = Native;`;
  return {
    name: 'apart',
    resolveId: (id) => (id === 'civita:request' ? id : null),
    load: (id) => (id === 'civita:request' ? native : null),
    transform(code, id) {
      if (id.includes('/node_modules/@lit/context/') && code.includes('extends Event'))
        return { code: code.replaceAll('extends Event', 'extends Object.getPrototypeOf(CustomEvent)'), map: null };
      if (id.includes('/node_modules/ky/') && /(globalThis\.|new )Request\b/.test(code)) {
        const own = code.replace(/(globalThis\.|(?<=new ))Request\b/g, 'NativeRequest');
        return { code: `import { NativeRequest } from 'civita:request';\n${own}`, map: null };
      }
      if (!id.includes('/packages/elements/src/')) return null;
      const told = code.replace(/import \{ VERSION \} from "[./\w]+\/version\.ts";/, `const VERSION = "${version}";`);
      return { code: told, map: null };
    },
  };
}

const BLOCKS =
  '(?:article|d[dlt]|details|div|fieldset|footer|form|h[2-6]|header|legend|li|line|nav|ol|option|p|rect|section|summary|table|tbody|t[dhr]|thead|ul)';
const AFTER_BLOCK = new RegExp(`(</?${BLOCKS}(?: [^<>]*)?>) `, 'g');
const BEFORE_BLOCK = new RegExp(` (?=</?${BLOCKS}\\b)`, 'g');

/**
 * Shortens our templates, which a JavaScript minifier leaves as they are: style sheets by esbuild, markup by making one
 * space of each line break with its indent, and none beside the tag of a block, where browsers show none: each would be a
 * node of its own on the page.
 */
export function templates() {
  return {
    name: 'templates',
    async transform(code, id) {
      if (!id.includes('/packages/elements/src/')) return null;
      const texts = taggedTexts(this.parse(code));
      let short = code;
      for (const { tag, start, end } of texts.sort((a, b) => b.start - a.start)) {
        const text = code.slice(start, end);
        const shorter =
          tag === 'css'
            ? (await transform(text, { loader: 'css', minify: true })).code.trim()
            : text
                .replace(/\s*\n\s*/g, ' ')
                .replace(AFTER_BLOCK, '$1')
                .replace(BEFORE_BLOCK, '');
        short = short.slice(0, start) + shorter + short.slice(end);
      }
      return { code: short, map: null };
    },
  };
}

/** The texts of a syntax tree's html, svg and css templates. A style sheet with an expression in it is left out. */
function taggedTexts(node) {
  if (typeof node !== 'object' || node === null) return [];
  const inside = Object.values(node).flatMap(taggedTexts);
  if (node.type !== 'TaggedTemplateExpression' || !['html', 'svg', 'css'].includes(node.tag.name)) return inside;
  const { quasis } = node.quasi;
  if (node.tag.name === 'css' && quasis.length > 1) return inside;
  return [...inside, ...quasis.map(({ start, end }) => ({ tag: node.tag.name, start, end }))];
}

/** The loader is lowered to ES2018, so that an old browser leaves the page alone instead of failing on its syntax. */
function minified() {
  return {
    name: 'minified',
    async renderChunk(code, { facadeModuleId }) {
      const isLoader = facadeModuleId?.endsWith('loader.ts');
      const lowered = isLoader
        ? (await transform(code, { target: 'es2018', supported: { 'dynamic-import': true } })).code
        : code;
      const ecma = isLoader ? 2018 : 2022;
      const format = { comments: false };
      return minify(lowered, { module: true, compress: { passes: 2, ecma }, mangle: true, ecma, format });
    },
  };
}

/**
 * Lets the loader ask at once for all files that an element needs. A file tells only when it has come which others it wants: on
 * a slow phone a card waited for one answer after the other.
 */
function ahead() {
  return {
    name: 'ahead',
    generateBundle(_options, bundle) {
      const loader = Object.values(bundle).find(({ facadeModuleId }) => facadeModuleId?.endsWith('/loader.ts'));
      if (!loader) return;
      const needs = (file, found = new Set()) => {
        for (const next of bundle[file].imports) if (!found.has(next)) needs(next, found.add(next));
        return found;
      };
      const shared = [...new Set(loader.dynamicImports.flatMap((file) => [...needs(file)]))].sort();
      const folder = loader.dynamicImports[0].startsWith('chunks/') ? './chunks/' : './';
      const short = (file) => JSON.stringify(`./${file}`.slice(folder.length, -'.js'.length));
      const code = loader.code.replace(/import\((["'`])\.\/([^"'`]+)\1\)/g, (_, _quote, file) => {
        const places = [...needs(file)].map((needed) => shared.indexOf(needed)).sort((a, b) => a - b);
        return `$load(${[short(file), ...places].join()})`;
      });
      // Only the element's own file is waited for, which waits for those that it cannot do without.
      loader.code =
        `const $files=[${shared.map(short)}],$import=name=>import(${JSON.stringify(folder)}+name+".js"),` +
        `$load=(file,...more)=>{for(const one of more)$import($files[one]).catch(()=>{});return $import(file)};${code}`;
    },
  };
}

/**
 * The loader as a classic script too. The address of the chunks is made from its own tag, because a classic script from
 * another origin has no base address: https://html.spec.whatwg.org/multipage/webappapis.html#creating-a-classic-script
 * An image called `currentScript` hides the tag, so it is then looked for by its address.
 */
function classic() {
  return {
    name: 'classic',
    generateBundle(_options, bundle) {
      const code = bundle['civita.js'].code.replaceAll(/import\((["'`])\.\//g, 'import(base+$1');
      if (/^\s*(im|ex)port[\s{*"']/m.test(code)) this.error('The loader may have no static import and no export.');
      const own = 'let own=document.currentScript;';
      const found =
        'if(!(own instanceof HTMLScriptElement))own=document.querySelector("script[src*=\'civita.iife\']");';
      const base = 'const base=new URL(".",own.src).href;';
      this.emitFile({ type: 'asset', fileName: 'civita.iife.js', source: `(()=>{${own}${found}${base}${code}})();\n` });
    },
  };
}

/** The notices that the bundled libraries ask to be kept. */
function licences() {
  return {
    name: 'licences',
    generateBundle() {
      const folders = [...this.getModuleIds()].map((id) => /^.*\/node_modules\/(@[^/]+\/)?[^/]+/.exec(id)?.[0]);
      const notices = [...new Set(folders)].filter(Boolean).map((folder) => {
        const { name, version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
        const file = ['LICENSE', 'LICENSE.md', 'license'].map((f) => join(folder, f)).find((f) => existsSync(f));
        if (!file) this.error(`${name} has no licence file.`);
        return `${name} ${version}\n\n${readFileSync(file, 'utf8').trim()}\n`;
      });
      this.emitFile({ type: 'asset', fileName: 'LICENCES.txt', source: notices.sort().join('\n---\n\n') });
    },
  };
}

/** Values for `integrity` attributes, by file name. */
function integrity() {
  return {
    name: 'integrity',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const scripts = Object.values(bundle).filter(({ fileName }) => fileName.endsWith('.js'));
        const hashOf = (file) =>
          createHash('sha384')
            .update(file.code ?? file.source)
            .digest('base64');
        const hashes = scripts.map((file) => [file.fileName, `sha384-${hashOf(file)}`]).sort();
        const source = `${JSON.stringify(Object.fromEntries(hashes), null, 2)}\n`;
        this.emitFile({ type: 'asset', fileName: 'integrity.json', source });
      },
    },
  };
}

/** Keeps quiet about other people's annotations and cycles. */
export function quiet(warning, warn) {
  if (!warning.ids?.some((id) => id.includes('/node_modules/')) && !warning.id?.includes('/node_modules/'))
    warn(warning);
}
