import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../tools/cache.ts';

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

/** Where a library's file is; `undefined` when it is not on this machine. */
export function libraryPath(name: LibraryName): string | undefined {
  return places[name]
    .map((place) => (place.startsWith('/') ? place : join(root, place)))
    .find((path) => existsSync(path));
}
