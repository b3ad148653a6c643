import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import SQLite from 'better-sqlite3';
import { root } from '../../tools/cache.ts';
import { reportFile } from '../prerender/support/report.ts';
import { about, count, send } from '../service/support/answers.ts';
import { asStaff } from '../service/support/staff.ts';
import { onSqlite } from '../service/support/store.ts';
import type { Store } from '../service/support/store.ts';
import { startTown } from '../service/support/town.ts';
import type { Called } from './support/call.ts';
import { callIn, scratch } from './support/call.ts';

const program = join(root, 'packages', 'cli', 'bin', 'civita.js');

describe('The commands of the service', () => {
  let store: Store;
  let folder: Awaited<ReturnType<typeof scratch>>;
  beforeEach(async () => {
    store = await onSqlite();
    folder = await scratch();
  });
  afterEach(async () => {
    await store.remove();
    await folder.remove();
  });

  const call = async (...args: readonly string[]): Promise<Called> => callIn(store.env, ...args);

  it('make a token that is shown once and opens the routes for staff until it is revoked', async () => {
    const made = await call('token', 'create', '--role', 'reader', '--label', 'Ufficio URP');
    assert.equal(made.code, 0);
    const token = /civita_[\w-]{43}/.exec(made.out)?.[0] ?? '';
    const id = /^Codice ([0-9a-f]{8}) per "Ufficio URP", ruolo reader/.exec(made.out)?.[1] ?? '';
    const listed = await call('token', 'list');
    assert.match(listed.out, new RegExp(`^${id}  reader  Ufficio URP  \\(valido fino al`));
    assert.doesNotMatch(listed.out, /civita_/);
    const town = await startTown(store);
    try {
      assert.equal((await asStaff(town.url, token, 'feedback')).status, 200);
      assert.equal((await call('token', 'revoke', id)).code, 0);
      assert.equal((await asStaff(town.url, token, 'feedback')).status, 401);
    } finally {
      await town.stop();
    }
    assert.match((await call('token', 'list')).out, /revocato/);
    assert.equal((await call('token', 'revoke', id)).code, 2);
  });

  it('speak JSON too, and English', async () => {
    const made = await call('token', 'create', '--role', 'admin', '--label', 'Program', '--days', '1', '--json');
    const { token, role } = JSON.parse(made.out) as { token: string; role: string };
    assert.deepEqual([role, token.startsWith('civita_')], ['admin', true]);
    const [listed] = JSON.parse((await call('token', 'list', '--json')).out) as readonly Record<string, string>[];
    assert.deepEqual(Object.keys(listed ?? {}), ['id', 'role', 'label', 'created', 'expires']);
    assert.match((await call('retention', '--language', 'en')).out, /^0 texts deleted/);
  });

  for (const [args, sentence] of [
    [['token'], /Manca create \| list \| revoke/],
    [['token', 'create', '--label', 'x'], /--role non può essere ""/],
    [['token', 'create', '--role', 'owner', '--label', 'x'], /scegli tra reader, editor, admin/],
    [['token', 'create', '--role', 'admin'], /Manca --label/],
    [['token', 'create', '--role', 'admin', '--label', 'x', '--days', '0'], /da 1 a 1095/],
    [['token', 'revoke'], /Manca <id>/],
    [['backup'], /Manca --out/],
    [['serve', 'non-esiste.json'], /non-esiste\.json non si può leggere/],
  ] as const)
    it(`say what is wrong with civita ${args.join(' ')}`, async () => {
      const { code, err } = await call(...args);
      assert.equal(code, 2);
      assert.match(err, sentence);
    });

  it('say what is wrong with a setting in the service’s own words', async () => {
    for (const command of ['serve', 'migrate', 'retention']) {
      const { code, err } = await callIn({ ...store.env, CIVITA_K: '3' }, command);
      assert.deepEqual([code, /^CIVITA_K is "3": set it to/.test(err)], [2, true]);
    }
  });

  it('migrate an empty folder', async () => {
    assert.equal((await call('migrate')).out, 'Il database è aggiornato.');
    assert.ok((await store.query('select * from answers')).length === 0);
  });

  it('forget texts whose term is over', async () => {
    const town = await startTown(store);
    for (const text of ['Uno', 'Due', 'Tre']) await send(town.url, about('/', { rate: 1, text }));
    await store.query("update answers set text_expires = 1 where text <> 'Tre'");
    assert.equal((await call('retention')).out, '2 testi cancellati. I conteggi restano.');
    assert.equal(await count(town.url, '/'), 3);
    await town.stop();
    assert.deepEqual(
      (await store.query('select text from answers where text is not null')).map(({ text }) => text),
      ['Tre'],
    );
  });

  it('copy the database while answers arrive, whole and for this user alone', async () => {
    const town = await startTown(store);
    const file = join(folder.path, 'copia.sqlite');
    const before = await Promise.all(Array.from({ length: 50 }, () => send(town.url, about('/'))));
    const [copied] = await Promise.all([
      call('backup', '--out', file),
      ...Array.from({ length: 50 }, () => send(town.url, about('/'))),
    ]);
    await town.stop();
    assert.equal(copied.code, 0, copied.err);
    assert.match(copied.out, /Conserva anche il segreto/);
    const copy = new SQLite(file, { readonly: true });
    assert.equal(copy.pragma('integrity_check', { simple: true }), 'ok');
    const ids = copy.prepare('select id from answers').pluck().all();
    copy.close();
    for (const { body } of before) assert.ok(ids.includes(body.id));
    if (process.platform !== 'win32') assert.equal((await stat(file)).mode & 0o777, 0o600);
    assert.match((await call('backup', '--out', file)).err, /is there already/);
  });

  it('say how PostgreSQL is copied, without its password', async () => {
    const env = { DATABASE_URL: 'postgres://u:hunter2@db.example/civita' };
    const { code, err } = await callIn(env, 'backup', '--out', 'copia.dump');
    assert.equal(code, 2);
    assert.match(err, /pg_dump --format=custom --file="copia\.dump" "\$DATABASE_URL"/);
    assert.doesNotMatch(err, /hunter2/);
  });

  it('serve until they are told to stop, and then end what is under way', { timeout: 60_000 }, async () => {
    const child = spawn(process.execPath, [program, 'serve', reportFile], {
      env: { ...process.env, PORT: '0', CIVITA_K: '0', CIVITA_LOG: 'off', ...store.env },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const exited = once(child, 'exit');
    const [line] = (await once(child.stdout, 'data')) as [Buffer];
    const url = /^Civita è pronta: (\S+)/.exec(line.toString())?.[1] ?? '';
    assert.equal((await fetch(`${url}health`)).status, 200);
    assert.equal(await (await fetch(`${url}reports/palermo-2020.json`)).text(), await readFile(reportFile, 'utf8'));
    const key = randomUUID();
    assert.equal((await send(url, about('/'), { key })).status, 201);
    child.kill('SIGTERM');
    assert.deepEqual(await exited, [0, null]);
    await assert.rejects(fetch(`${url}health`));
    assert.deepEqual(
      (await store.query('select id from answers')).map(({ id }) => id),
      [key],
    );
  });
});
