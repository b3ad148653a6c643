import { parseArgs } from 'node:util';
import type { Table } from './bench/results.ts';
import { print, publish } from './bench/results.ts';
import { generate } from './generate.ts';

/**
 * `npm run bench` measures everything, `npm run bench -- page` one part of it; `--rounds 7` says how often, `--sizes 10,1000` how
 * many cards, `--projects 10000` how long a report, `--answers 100000` how full a database; `--write` puts the figures into docs/benchmarks.md.
 */
const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: 'string', default: '7' },
    sizes: { type: 'string', default: '10,100,1000,10000' },
    projects: { type: 'string', default: '100000' },
    answers: { type: 'string', default: '1000000' },
    seconds: { type: 'string', default: '5' },
    write: { type: 'boolean', default: false },
  },
});
const rounds = Number(options.rounds);

interface Part {
  readonly measure: () => Promise<readonly Table[]>;
  readonly versions?: () => Promise<Readonly<Record<string, string>>>;
}

const parts: Readonly<Record<string, Part>> = {
  bytes: { measure: async () => [await (await import('./bench/bytes.ts')).measureBytes()] },
  data: { measure: async () => (await import('./bench/data.ts')).measureData(Number(options.projects), rounds) },
  service: {
    measure: async () =>
      (await import('./bench/service.ts')).measureService({
        rounds,
        answers: Number(options.answers),
        seconds: Number(options.seconds),
      }),
    versions: async () => (await import('./bench/service.ts')).serviceVersions(),
  },
  page: {
    measure: async () => [await (await import('./bench/page.ts')).measurePage(rounds)],
    versions: async () => (await import('./bench/versions.ts')).versionsOf('bootstrap-italia'),
  },
  cards: {
    measure: async () => (await import('./bench/cards.ts')).measureCards(options.sizes.split(',').map(Number), rounds),
    versions: async () => ({
      ...(await (await import('./bench/versions.ts')).versionsOf('lit', 'bootstrap-italia')),
      ...(await (await import('./bench/peers.ts')).peerVersions()),
    }),
  },
};

await generate();
for (const name of positionals.length > 0 ? positionals : Object.keys(parts)) {
  const part = parts[name];
  if (!part) throw new Error(`"${name}" is no part of the benchmark: ${Object.keys(parts).join(', ')}.`);
  const tables = await part.measure();
  for (const table of tables) print(table);
  if (!options.write) continue;
  const said = Object.entries(options).flatMap(([option, value]) =>
    option === 'write' || !process.argv.includes(`--${option}`) ? [] : [` --${option} ${String(value)}`],
  );
  await publish(name, `npm run bench -- ${name}${said.join('')}`, tables, (await part.versions?.()) ?? {});
}
process.exit();
