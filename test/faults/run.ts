import { parseArgs } from 'node:util';
import { add, closingLines, nothing } from '../../tools/tally.ts';
import { throughKills } from './kills.ts';
import { throughFaults, throughKilledBrowsers } from './pages.ts';

/**
 * `npm run test:faults`: answers from pages through faults of network and device, then in browsers that are killed, then while service and
 * database are. `npm run test:faults -- pages --count 3000 --engine firefox --only tabs`, `-- browsers --count 200` or `-- kills --count
 * 10000` one of them. When not stated, 340 rounds, 32 browsers and 10,000 answers for each thing that is killed.
 */
const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { count: { type: 'string' }, engine: { type: 'string' }, only: { type: 'string' } },
});
const { engine, only } = options;
const count = options.count === undefined ? undefined : Number(options.count);
if (count !== undefined && (!Number.isInteger(count) || count < 1))
  throw new Error('--count takes how many: 1 and up.');

const parts = {
  pages: async () => throughFaults({ count: count ?? 340, engine, only }),
  browsers: async () => throughKilledBrowsers({ count: count ?? 32, engine, only }),
  kills: async () => throughKills(count ?? 10_000),
};
let tally = nothing;
for (const name of positionals.length > 0 ? positionals : Object.keys(parts)) {
  const part = Object.entries(parts).find(([known]) => known === name)?.[1];
  if (!part) throw new Error(`"${name}" is no part of the faults: ${Object.keys(parts).join(', ')}.`);
  tally = add(tally, await part());
}
console.log(`\n${closingLines(tally)}`);
process.exit(tally.failed === 0 && tally.passed > 0 ? 0 : 1);
