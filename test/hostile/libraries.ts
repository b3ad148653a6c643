import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../tools/cache.ts';
import { installDebian } from '../../tools/engines.ts';

/** Libraries that old city pages carry, with the places where npm and Debian put them. */
const places = {
  bootstrap: ['node_modules/bootstrap-3/dist/css/bootstrap.min.css'],
  jquery: ['node_modules/jquery/dist/jquery.min.js'],
  prototype: ['/usr/share/javascript/prototype/prototype-1.7.3.js'],
  mootools: ['/usr/share/javascript/mootools/mootools-core-nc.js'],
} as const;

/** A library by name. */
export type LibraryName = keyof typeof places;

/** Which package brings it. */
export const packageOf: Readonly<Record<LibraryName, string>> = {
  bootstrap: 'npm:bootstrap@3.4.1 as bootstrap-3',
  jquery: 'jquery@3.7.1 of npm',
  prototype: 'libjs-prototype 1.7.3 of Debian',
  mootools: 'libjs-mootools 1.4.5 of Debian',
};

/** What Debian calls the libraries that npm does not have, and the lists of a blocker. */
const debian = {
  prototype: 'libjs-prototype',
  mootools: 'libjs-mootools',
} as const;

/** EasyList, EasyPrivacy and uBlock's own lists, as Debian's webext-ublock-origin-chromium brings them. */
export const blockLists = '/usr/share/chromium/extensions/ublock-origin/assets';

/** Installs what is missing of these where that may be done: on Debian, as root. What stays missing is skipped, with its name. */
export async function installLibraries(): Promise<void> {
  const missing: string[] = Object.entries(debian)
    .filter(([name]) => !libraryPath(name as LibraryName))
    .map(([, packageName]) => packageName);
  if (!existsSync(blockLists)) missing.push('webext-ublock-origin-chromium');
  await installDebian(missing);
}

/** Where a library's file is; `undefined` when it is not on this machine. */
export function libraryPath(name: LibraryName): string | undefined {
  return places[name]
    .map((place) => (place.startsWith('/') ? place : join(root, place)))
    .find((path) => existsSync(path));
}
