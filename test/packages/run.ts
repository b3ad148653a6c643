import { glob, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../tools/cache.ts';
import { run } from '../../tools/command.ts';
import { packAll } from '../../tools/pack.ts';
import { closingLines } from '../../tools/tally.ts';
import { testInNode } from '../support/node-tests.ts';
import { builtFiles, FIRST_BUILD, TARBALLS } from './support/packed.ts';

/** `npm run test:packages`: builds and packs what would be published, and tries the tarballs where nothing else of ours is. */
const { ok, output } = await run('node', ['--conditions=@civita/source', 'tools/build.ts']);
if (!ok) throw new Error(output);
const folder = await mkdtemp(join(tmpdir(), 'civita-tarballs-'));
process.env[FIRST_BUILD] = join(folder, 'first-build.json');
await writeFile(process.env[FIRST_BUILD], JSON.stringify(await builtFiles()));
const tarballs = await packAll(folder);
process.env[TARBALLS] = JSON.stringify([...tarballs]);
const files = await Array.fromAsync(glob('test/packages/*.slow.ts', { cwd: root }));
// One after the other: the last builds again.
const tally = await testInNode(files, 1);
console.log(`\n${closingLines(tally)}`);
process.exitCode = tally.failed === 0 && tally.passed > 0 ? 0 : 1;
