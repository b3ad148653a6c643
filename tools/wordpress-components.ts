import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format } from 'prettier';
import { root } from './cache.ts';
import { writeManifest } from './manifest.ts';

/** What the manifest tells of an element; https://github.com/webcomponents/custom-elements-manifest. */
interface Declaration {
  readonly tagName?: string;
  readonly attributes?: readonly { readonly name: string }[];
}

/** Attributes that only a site's manager may set: they send answers, logins or requests elsewhere. */
const FOR_MANAGERS = ['service', 'token', 'login-href', 'earlier-src', 'src'];

/** Elements that are no content. */
const NO_CONTENT = ['civita-source'];

/** The elements that the WordPress plugin lets authors write, with their attributes, from the manifest. */
export async function componentsFor(): Promise<Readonly<Record<string, readonly string[]>>> {
  await writeManifest();
  const text = await readFile(join(root, 'packages/elements/custom-elements.json'), 'utf8');
  const { modules } = JSON.parse(text) as { modules: readonly { declarations?: readonly Declaration[] }[] };
  const found = modules
    .flatMap(({ declarations = [] }) => declarations)
    .flatMap(({ tagName, attributes = [] }) =>
      tagName && !NO_CONTENT.includes(tagName)
        ? [[tagName.replace('civita-', ''), attributes.map(({ name }) => name).filter(isForAuthors)] as const]
        : [],
    );
  return Object.fromEntries(found.toSorted(([a], [b]) => a.localeCompare(b)));
}

function isForAuthors(attribute: string): boolean {
  return !FOR_MANAGERS.includes(attribute);
}

if (import.meta.main) {
  const file = join(root, 'packages/wordpress/civita/components.json');
  await writeFile(file, await format(JSON.stringify(await componentsFor()), { parser: 'json', printWidth: 120 }));
}
