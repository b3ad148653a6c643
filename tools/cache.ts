import { fileURLToPath } from 'node:url';

/** The repository's root folder. */
export const root: string = fileURLToPath(new URL('..', import.meta.url));

/** Where tools keep what can always be made again; goes away with `node_modules`. */
export const cacheFolder: string = fileURLToPath(new URL('../node_modules/.cache/civita', import.meta.url));
