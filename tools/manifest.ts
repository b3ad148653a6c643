import { generateJsxTypes } from '@wc-toolkit/jsx-types';
import { getVsCodeCssCustomData, getVsCodeHtmlCustomData } from 'custom-element-vs-code-integration';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cacheFolder, root } from './cache.ts';
import { run } from './command.ts';
import { hashOf, isStamped } from './stale.ts';
import { readTokens } from './tokens.ts';

const inputs = [
  'packages/elements/src/components/**/*',
  'packages/elements/tokens/*',
  'tools/{manifest,tokens}.ts',
  'custom-elements-manifest.config.mjs',
  'package-lock.json',
];
const stamp = join(cacheFolder, 'manifest.sha256');
const written = join(root, 'packages/elements/custom-elements.json');

/** Where editors and React find what is made from the manifest. */
const forEditors = join(root, 'packages/elements/generated');

type Manifest = Parameters<typeof generateJsxTypes>[0] & Parameters<typeof getVsCodeHtmlCustomData>[0];

/**
 * Writes `packages/elements/custom-elements.json` from the elements' doc comments and, from that, what VS Code and React know of
 * the elements, unless all of it is up to date.
 */
export async function writeManifest(): Promise<void> {
  const hash = await hashOf(inputs);
  if (existsSync(written) && existsSync(forEditors) && (await isStamped(stamp, hash))) return;
  const { ok, output } = await run('cem', ['analyze', '--quiet']);
  if (!ok) throw new Error(`The custom elements manifest was not written:\n${output}`);
  const manifest = JSON.parse(await readFile(written, 'utf8')) as Manifest;
  await fillDefaults(manifest);
  await writeFile(written, `${JSON.stringify(manifest, null, 2)}\n`);
  await mkdir(forEditors, { recursive: true });
  for (const [file, text] of [
    ['vscode.html-custom-data.json', getVsCodeHtmlCustomData(manifest, {})],
    ['vscode.css-custom-data.json', getVsCodeCssCustomData(manifest, {})],
  ] as const)
    await writeFile(join(forEditors, file), text);
  generateJsxTypes(manifest, {
    outdir: forEditors,
    fileName: 'react.d.ts',
    componentTypePath: () => '@civita/elements',
  });
  await importEvents(manifest, join(forEditors, 'react.d.ts'));
  await mkdir(cacheFolder, { recursive: true });
  await writeFile(stamp, hash);
}

/** The generator names the types of events and imports only those that are details of a `CustomEvent`. */
async function importEvents({ modules }: Manifest, file: string): Promise<void> {
  const types = modules
    .flatMap(({ declarations = [] }) => declarations)
    .flatMap((declaration) => ('events' in declaration ? (declaration.events ?? []) : []))
    .map(({ type }) => type.text);
  const line = `import type { ${[...new Set(types)].sort().join(', ')} } from '@civita/elements';`;
  await writeFile(file, `${line}\n${await readFile(file, 'utf8')}`);
}

/** The value of a custom property that is a token is the token's, on white paper. */
async function fillDefaults({ modules }: Manifest): Promise<void> {
  const tokens = await readTokens();
  for (const declaration of modules.flatMap(({ declarations = [] }) => declarations)) {
    const properties = 'cssProperties' in declaration ? (declaration.cssProperties ?? []) : [];
    for (const property of properties) {
      const token = tokens.find((one) => one.property === property.name);
      if (token) property.default ??= token.type === 'number' ? `${token.values.light}em` : token.values.light;
    }
  }
}
