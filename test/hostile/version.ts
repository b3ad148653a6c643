import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../tools/cache.ts';

const manifest = readFileSync(join(root, 'packages/elements/package.json'), 'utf8');

/** The version of the scripts. */
export const version: string = (JSON.parse(manifest) as { version: string }).version;
/** A version that never was, for a page with two. */
export const formerVersion = '0.0.0-former';
