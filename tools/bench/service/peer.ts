/**
 * What the service is compared with, as a process of its own on the same framework and server: `node peer.ts nothing` reads an answer
 * and stores nothing; `insert` stores it by one INSERT, without checks, groups and counts, in the table that the service made
 * (SQLite in CIVITA_DATA, or DATABASE_URL).
 */
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { startServer } from '@civita/service';
import type { Feedback } from '@civita/sdk';
import SQLite from 'better-sqlite3';
import { Hono } from 'hono';
import pg from 'pg';

type Store = (values: readonly (string | number | null)[]) => Promise<void>;

const columns =
  'city, id, profile, subject_type, subject_id, path, rate, reasons, text, lang, received, body_hash, status, tags, signals';
const count = columns.split(',').length;

const store = process.argv[2] === 'insert' ? inserting() : () => Promise.resolve();

function inserting(): Store {
  const { DATABASE_URL, CIVITA_DATA = '' } = process.env;
  if (DATABASE_URL !== undefined) {
    const pool = new pg.Pool({ connectionString: DATABASE_URL, max: 8 });
    const places = Array.from({ length: count }, (_, index) => `$${index + 1}`).join(', ');
    const text = `insert into answers (${columns}) values (${places})`;
    return async (values) => {
      await pool.query({ name: 'insert', text, values: [...values] });
    };
  }
  const database = new SQLite(join(CIVITA_DATA, 'civita.sqlite'));
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  const insert = database.prepare(`insert into answers (${columns}) values (${Array(count).fill('?').join(', ')})`);
  return async (values) => {
    insert.run(...values);
    return Promise.resolve();
  };
}

const app = new Hono();
app.post('/v1/feedback', async (c) => {
  const { profile, subject, answers, lang } = await c.req.json<Feedback>();
  const id = c.req.header('idempotency-key') ?? randomUUID();
  const said = [answers.rate ?? null, JSON.stringify(answers.reasons ?? []), answers.text ?? null, lang];
  await store([
    'peer',
    id,
    profile,
    subject.type,
    subject.id,
    subject.path,
    ...said,
    Date.now(),
    '',
    'new',
    '[]',
    '[]',
  ]);
  return c.json({ id, receipt: id }, 201);
});
const server = await startServer(app, { host: '127.0.0.1', port: 0 });
process.stdout.write(`${JSON.stringify({ url: server.url })}\n`);
process.once('SIGTERM', () => process.exit(0));
