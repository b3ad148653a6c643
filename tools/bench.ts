import { availableParallelism, cpus, totalmem } from 'node:os';
import { generate } from './generate.ts';

/** How many projects and rounds, unless the command says: `npm run bench -- 10000 7`. */
const [projects = 100_000, count = 7] = process.argv.slice(2).map(Number);

await generate();
const { madeUpReport } = await import('./bench/made-up.ts');
const { readingRatios } = await import('./bench/reading.ts');
const { queryFigures } = await import('./bench/queries.ts');

const digits = (value: number): string => value.toFixed(value < 10 ? 2 : 0).padStart(9);
const print = (name: string, cells: readonly string[]): void => console.log(name.padEnd(36) + cells.join(''));

console.log(`npm run bench -- ${projects} ${count}`);
console.log(
  `${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${availableParallelism()} cores, ${Math.round(totalmem() / 1e9)} GB`,
);
console.log(`Node ${process.version}, V8 ${process.versions.v8}, ${process.platform} ${process.arch}\n`);

const report = madeUpReport(projects);
const text = JSON.stringify(report);
console.log(
  `Reading ${projects} projects, ${Math.round(text.length / 1e5) / 10} MB; medians of ${count} rounds, processor time`,
);
print('', ['    ratio', '       ms']);
for (const [name, ratio, ms] of readingRatios(text, count)) print(name, [digits(ratio), digits(ms)]);

console.log(`\nQueries, ms on the clock; ratio: warm over a plain loop of the same round`);
print('', ['    first', '     warm', '     loop', '    ratio']);
for (const { name, first, warm, loop, ratio } of queryFigures(report, Math.max(count, 51)))
  print(name, [digits(first), digits(warm), digits(loop), digits(ratio)]);
