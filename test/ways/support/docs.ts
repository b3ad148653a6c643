import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../../../tools/cache.ts';

/** The address that the docs use for a city's folder of pages, scripts and data. */
export const CITY = 'https://dati.comune.example';

/** The address that the docs use for a city's site. */
export const SITE = 'https://www.comune.example';

/**
 * A block of code of a page below `docs`: the first whose info string is this, such as `html paste`.
 *
 * @throws Error when the page has none, so that no test passes on nothing.
 */
export async function codeIn(page: string, info: string, folder = 'embed/ways'): Promise<string> {
  const text = await readFile(join(root, 'docs', folder, `${page}.md`), 'utf8');
  const code = text.split('```').find((part, index) => index % 2 === 1 && part.startsWith(`${info}\n`));
  if (code === undefined) throw new Error(`docs/${folder}/${page}.md has no block "${info}".`);
  return code.slice(info.length).trim();
}
