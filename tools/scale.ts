/**
 * Measures one node: durable answers a second, bytes an answer, memory. `node --conditions=@civita/source tools/scale.ts
 * [--seconds 10] [--people 50] [--cities 1]`, on a SQLite file of its own, or on the empty PostgreSQL of DATABASE_URL. The load runs on the
 * same machine and takes its share of it.
 */
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import autocannon from 'autocannon';
import SQLite from 'better-sqlite3';
import pg from 'pg';
import { root } from './cache.ts';

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '10' },
    people: { type: 'string', default: '50' },
    cities: { type: 'string', default: '1' },
  },
});
const data = mkdtempSync(join(tmpdir(), 'civita-scale-'));
const databaseUrl = process.env['DATABASE_URL'];

const cities = Array.from({ length: Number(values.cities) }, (_, n) => ({ CIVITA_CITY: `comune-${n}` }));
const file = join(data, 'cities.json');
writeFileSync(file, JSON.stringify(cities));

/** An answer as people give them: one in five with a text. */
function body(n: number): string {
  const path = `/pagina-${n % 200}`;
  const text = n % 5 === 0 ? { text: `Non trovo l’orario dello sportello, e il modulo numero ${n} non si apre.` } : {};
  const answers = { rate: (n % 5) + 1, reasons: n % 5 < 3 ? ['unclear'] : ['clear'], ...text };
  return JSON.stringify({ profile: 'comuni', subject: { type: 'page', id: path, path }, answers, lang: 'it' });
}

const main = join(root, 'packages', 'cli', 'src', 'main.ts');
const began = performance.now();
const service = spawn(process.execPath, ['--conditions=@civita/source', main, 'serve', '--json'], {
  env: {
    ...process.env,
    PORT: '0',
    CIVITA_DATA: data,
    CIVITA_CITIES: file,
    CIVITA_RATE_LIMIT: 'off',
    CIVITA_LOG: 'off',
  },
  stdio: ['ignore', 'pipe', 'inherit'],
});
const exited = once(service, 'exit');
const [line] = (await once(service.stdout, 'data')) as [Buffer];
const { url } = JSON.parse(line.toString()) as { readonly url: string };
const start = Math.round(performance.now() - began);
const memoryOf = (): number =>
  Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${service.pid ?? ''}/status`, 'utf8'))?.[1] ?? 0) / 1024);
// Each city is asked once: what is kept of it in memory is made then.
for (const { CIVITA_CITY: city } of cities) await (await fetch(`${url}c/${city}/v1/aggregates?subject=/`)).text();
const asked = memoryOf();

let n = 0;
const result = await autocannon({
  url,
  method: 'POST',
  connections: Number(values.people),
  duration: Number(values.seconds),
  requests: [
    {
      setupRequest: (request) => ({
        ...request,
        path: `/c/comune-${n % cities.length}/v1/feedback`,
        headers: { 'content-type': 'application/json', 'x-civita': '1', 'idempotency-key': randomUUID() },
        body: body(n++),
      }),
    },
  ],
});
const memory = memoryOf();
service.kill('SIGTERM');
await exited;

const { rows, bytes } = databaseUrl === undefined ? ofSqlite() : await ofPostgres(databaseUrl);
rmSync(data, { recursive: true });
console.log(
  [
    `${databaseUrl === undefined ? 'SQLite' : 'PostgreSQL'}, ${cpus().length} processors, ${values.people} people, ${values.seconds} s, ${values.cities} cities`,
    `start         ${start} ms`,
    `acknowledged  ${result['2xx']} answers, ${Math.round(result['2xx'] / result.duration)} a second; refused ${result.non2xx}, failed ${result.errors}`,
    `time          median ${result.latency.p50} ms, p99 ${result.latency.p99} ms`,
    `storage       ${rows} rows, ${Math.round(bytes / rows)} bytes each with indexes and counts`,
    `memory        ${asked} MB when each city was asked once, ${memory} MB under load`,
  ].join('\n'),
);

function ofSqlite(): { readonly rows: number; readonly bytes: number } {
  const database = new SQLite(join(data, 'civita.sqlite'));
  const rows = database.prepare('select count(*) from answers').pluck().get() as number;
  const pages = database.pragma('page_count', { simple: true }) as number;
  const size = database.pragma('page_size', { simple: true }) as number;
  database.close();
  return { rows, bytes: pages * size };
}

async function ofPostgres(address: string): Promise<{ readonly rows: number; readonly bytes: number }> {
  const client = new pg.Client(address);
  await client.connect();
  const { rows } = await client.query<{ rows: string; bytes: string }>(
    `select (select count(*) from answers) as rows,
       pg_total_relation_size('answers') + pg_total_relation_size('counts') as bytes`,
  );
  await client.end();
  return { rows: Number(rows[0]?.rows), bytes: Number(rows[0]?.bytes) };
}
