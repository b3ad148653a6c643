import { parseArgs } from 'node:util';
import { add, closingLines, nothing } from '../../tools/tally.ts';
import { throughKills } from './kills.ts';
import { throughFaults } from './pages.ts';

/**
 * `npm run test:faults`: answers from pages through faults of network and device, then answers while service and database are killed.
 * `npm run test:faults -- pages --count 3000 --engine firefox --only tabs` or `-- kills --count 10000` one of both. When not stated, 220
 * rounds and 10,000 answers for each thing that is killed.
 */
const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { count: { type: 'string' }, engine: { type: 'string' }, only: { type: 'string' } },
});
const count = options.count === undefined ? undefined : Number(options.count);
if (count !== undefined && (!Number.isInteger(count) || count < 1))
  throw new Error('--count takes how many: 1 and up.');

const parts = {
  pages: async () => throughFaults({ count: count ?? 220, engine: options.engine, only: options.only }),
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
