import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from '../../test/support/postgres.ts';
import { root } from '../cache.ts';
import type { Table } from './results.ts';
import { median, shuffled } from './rounds.ts';
import { builtCommand } from './service/built.ts';
import type { Load } from './service/load.ts';
import { answer } from './service/load.ts';
import { fill } from './service/million.ts';
import type { Running } from './service/process.ts';
import { start } from './service/process.ts';
import { versionIn } from './versions.ts';

/** How much is measured. */
export interface Extent {
  readonly rounds: number;
  /** Made-up answers in the database whose memory and figures are measured. */
  readonly answers: number;
  /** Seconds of each load. */
  readonly seconds: number;
}

/** How many people answer at once. */
const PEOPLE = 50;
const source = ['--conditions=@civita/source'];
const peer = [...source, join(root, 'tools/bench/service/peer.ts')];
const env = { PORT: '0', CIVITA_RATE_LIMIT: 'off', CIVITA_LOG: 'off', DATABASE_URL: undefined };
const number = (value: number): string => (value < 10 ? value.toFixed(1) : value.toFixed(0));

/** What the service takes a second, how soon and in how much memory, beside the least that could be done. */
export async function measureService({ rounds, answers, seconds }: Extent): Promise<readonly Table[]> {
  const folder = await mkdtemp(join(tmpdir(), 'civita-bench-'));
  const civita = [await builtCommand(), 'serve', '--json'];
  const postgres = await startPostgres();
  try {
    const sqlite = { CIVITA_DATA: join(folder, 'sqlite') };
    const databases: readonly Database[] = [
      { name: 'SQLite', env: sqlite },
      ...(typeof postgres === 'string'
        ? []
        : [
            {
              name: `PostgreSQL ${postgres.version}`,
              env: { CIVITA_DATA: join(folder, 'postgres'), DATABASE_URL: await postgres.database() },
            },
          ]),
    ];
    const loads = await measureLoads(civita, databases, { rounds, seconds });
    const started = await measureStart(civita, folder, Math.max(rounds, 3));
    const large = await measureLarge(civita, folder, answers, seconds);
    return [...loads, started, ...large];
  } finally {
    if (typeof postgres !== 'string') await postgres.stop();
    await rm(folder, { recursive: true });
  }
}

/** The versions of what the service stands on. */
export async function serviceVersions(): Promise<Readonly<Record<string, string>>> {
  const names = ['hono', 'better-sqlite3', 'pg', 'autocannon'];
  const versions = await Promise.all(names.map((name) => versionIn(join(root, 'node_modules', name))));
  return Object.fromEntries(names.map((name, index) => [name, versions[index] ?? '']));
}

interface Worked extends Load {
  /** Milliseconds of the server's processor time for each answer; a database of its own works beside that. */
  readonly work: number;
}

interface Database {
  readonly name: string;
  readonly env: Readonly<Record<string, string>>;
}

async function measureLoads(
  civita: readonly string[],
  databases: readonly Database[],
  { rounds, seconds }: { readonly rounds: number; readonly seconds: number },
): Promise<readonly Table[]> {
  const loads = new Map<string, Worked[]>();
  const ways = databases.flatMap(({ name, env }) => [
    { name: `${name}: civita`, args: civita, env },
    { name: `${name}: one INSERT each`, args: [...peer, 'insert'], env },
  ]);
  const nothing = { name: 'storing nothing', args: [...peer, 'nothing'], env: {} };
  // The service makes the tables that its peers write to.
  for (const database of databases) await (await start(civita, { ...env, ...database.env })).stop();
  for (let round = 0; round < rounds; round += 1)
    for (const { name, args, env: own } of shuffled([...ways, nothing], round))
      loads.set(name, [...(loads.get(name) ?? []), await loaded(args, own, { people: PEOPLE, seconds })]);
  const figure = (name: string, what: keyof Worked): number =>
    median((loads.get(name) ?? []).map((load) => load[what]));
  const most = figure(nothing.name, 'rate');
  const rows = databases.flatMap(({ name }) => {
    const own = figure(`${name}: civita`, 'rate');
    const single = figure(`${name}: one INSERT each`, 'rate');
    return [
      [`${name}: civita`, 'yes', ...cells(`${name}: civita`), (own / single).toFixed(2), (own / most).toFixed(2)],
      [`${name}: one INSERT each`, 'yes', ...cells(`${name}: one INSERT each`), '1.00', (single / most).toFixed(2)],
    ];
  });
  function cells(name: string): readonly string[] {
    const [work, ...rest] = (['work', 'rate', 'median', 'p99', 'failed'] as const).map((what) => figure(name, what));
    return [...rest.map(number), (work ?? Number.NaN).toFixed(2)];
  }
  const half: string[][] = [];
  for (const { name, env: own } of databases) {
    const rate = figure(`${name}: civita`, 'rate') / 2;
    const at = await loaded(civita, own, { people: PEOPLE, seconds, rate });
    half.push([name, number(at.rate), number(at.median), number(at.p99), (at.p99 / Math.max(at.median, 1)).toFixed(1)]);
  }
  return [
    {
      title: `Answers of ${PEOPLE} people at once`,
      head: [
        '',
        'on the disk',
        'answers/s',
        'median ms',
        'p99 ms',
        'failed',
        'processor ms each',
        '× one INSERT each',
        '× storing nothing',
      ],
      rows: [...rows, [nothing.name, 'no', ...cells(nothing.name), '', '1.00']],
    },
    {
      title: 'At half of that load',
      head: ['civita on', 'answers/s', 'median ms', 'p99 ms', 'p99 / median'],
      rows: half,
    },
  ];
}

/** Warms a server for two seconds, then loads it. */
async function loaded(
  args: readonly string[],
  own: Readonly<Record<string, string>>,
  effort: { readonly people: number; readonly seconds: number; readonly rate?: number },
): Promise<Worked> {
  const server = await start(args, { ...env, ...own });
  try {
    await answer(server.url, { people: effort.people, seconds: 2 });
    const before = server.worked() ?? Number.NaN;
    const load = await answer(server.url, effort);
    const work = (server.worked() ?? Number.NaN) - before;
    return { ...load, work: work / (load.rate * effort.seconds) };
  } finally {
    await server.stop();
  }
}

/** From nothing, without a folder, to the first answer that is stored. */
async function measureStart(civita: readonly string[], folder: string, count: number): Promise<Table> {
  const fromSource = [...source, join(root, 'packages/cli/src/main.ts'), 'serve', '--json'];
  const rows: string[][] = [];
  for (const [name, args] of [
    ['as npm brings it', civita],
    ['from a clone, types stripped on the way', fromSource],
  ] as const) {
    const times: number[] = [];
    const memories: number[] = [];
    for (let index = 0; index < count; index += 1) {
      const begin = performance.now();
      const server = await start(args, { ...env, CIVITA_DATA: join(folder, `${name}-${index}`) });
      await firstAnswer(server.url);
      times.push(performance.now() - begin);
      memories.push(server.memory() ?? Number.NaN);
      await server.stop();
    }
    rows.push([name, number(median(times)), number(median(memories))]);
  }
  return {
    title: 'Start on SQLite, from no folder to the first stored answer',
    head: ['', 'ms', 'memory then, MB'],
    rows,
  };
}

async function firstAnswer(url: string): Promise<void> {
  const headers = { 'content-type': 'application/json', 'x-civita': '1', 'idempotency-key': crypto.randomUUID() };
  const subject = { type: 'page', id: '/', path: '/' };
  const body = JSON.stringify({ profile: 'comuni', subject, answers: { rate: 5 }, lang: 'it' });
  const response = await fetch(`${url}v1/feedback`, { method: 'POST', headers, body });
  if (response.status !== 201) throw new Error(`The first answer was refused: ${response.status}.`);
}

/** Memory and figures with many answers: about 2,000 pages, and all about one. */
async function measureLarge(
  civita: readonly string[],
  folder: string,
  answers: number,
  seconds: number,
): Promise<readonly Table[]> {
  const memory: string[][] = [];
  const figures: string[][] = [];
  for (const [name, pages] of [
    ['about 2,000 pages', 2000],
    ['about one page', 1],
  ] as const) {
    const data = join(folder, `large-${pages}`);
    const own = { ...env, CIVITA_DATA: data };
    await (await start(civita, own)).stop();
    fill(data, answers, pages);
    const { size } = await stat(join(data, 'civita.sqlite'));
    const server = await start(civita, own);
    try {
      const idle = server.memory();
      const ask = async (query: string): Promise<string[]> => figuresIn(server, query);
      figures.push([`${name}: the page`, ...(await ask('subject=/pagina-0'))]);
      figures.push([`${name}: a version of a part`, ...(await ask('subject=/pagina-0&section=parte-0&version=v3'))]);
      const read = server.memory();
      await answer(server.url, { people: PEOPLE, seconds });
      const held = [idle, read, server.memory()].map((value) => number(value ?? Number.NaN));
      memory.push([name, ...held, number(size / answers)]);
    } finally {
      await server.stop();
    }
    await rm(data, { recursive: true });
  }
  const count = answers.toLocaleString('en');
  return [
    {
      title: `Memory in MB, and disk, with ${count} answers in SQLite`,
      head: [
        '',
        'started',
        'after 400 figures',
        `after ${seconds} s of ${PEOPLE} people answering`,
        'bytes an answer on the disk',
      ],
      rows: memory,
    },
    {
      title: `Figures over ${count} answers in SQLite, over HTTP`,
      head: ['', 'first ms', 'median ms', 'p99 ms'],
      rows: figures,
    },
  ];
}

async function figuresIn({ url }: Running, query: string): Promise<string[]> {
  const times: number[] = [];
  for (let index = 0; index < 200; index += 1) {
    const begin = performance.now();
    const response = await fetch(`${url}v1/aggregates?${query}`);
    await response.text();
    times.push(performance.now() - begin);
    if (!response.ok) throw new Error(`No figures for ${query}: ${response.status}.`);
  }
  const [first = Number.NaN] = times;
  const sorted = times.toSorted((a, b) => a - b);
  return [first, median(times), sorted[Math.floor(sorted.length * 0.99)] ?? Number.NaN].map(number);
}
