import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { after, describe, it } from 'node:test';
import {
  createStaffToken,
  forgetOld,
  issueLogin,
  listStaffTokens,
  openDatabase,
  readSettings,
  rebuildCounts,
  revokeStaffToken,
  setOpen,
} from '@civita/service';
import { startPostgres } from '../support/postgres.ts';
import { about, send } from './support/answers.ts';
import { watchCity } from './support/city-watch.ts';
import { asStaff, tokenFor } from './support/staff.ts';
import type { MakeStore } from './support/store.ts';
import { onPostgres, onSqlite } from './support/store.ts';
import { startTown } from './support/town.ts';

const report = readFileSync(new URL('../../packages/portal/data/palermo-2020.json', import.meta.url), 'utf8');
const secret = 'the secret of the portal, in tests';
const gate = { CIVITA_GATE: 'utile', CIVITA_LOGIN_SECRET: secret, CIVITA_LOGIN_URL: '/accedi' };
const postgres = await startPostgres();

after(async () => {
  if (typeof postgres !== 'string') await postgres.stop();
});

describe('No query', () => {
  everyQuery('SQLite', onSqlite);
  if (typeof postgres === 'string') it('leaves out the city on PostgreSQL', { skip: postgres });
  else everyQuery('PostgreSQL', onPostgres(postgres));
});

function everyQuery(name: string, make: MakeStore): void {
  it(`leaves out the city on ${name}, whatever is asked of the service`, async () => {
    const store = await make();
    const watch = watchCity();
    const plugins = [watch.plugin];
    const now = Date.parse('2026-11-22T10:00:00Z');
    const env = { ...gate, CIVITA_AGGREGATES: 'snapshot' };
    const town = await startTown(store, { env, plugins, now: () => now, reports: { 'palermo-2020': report } });
    const db = await openDatabase(readSettings({ ...store.env, CIVITA_CITY: 'palermo' }));
    const watched = db.withPlugin(watch.plugin);
    watch.start();
    try {
      const subject = { type: 'objective', id: 'ob-1', path: '/' } as const;
      const login = await issueLogin({ secret, city: 'palermo', subject, now });
      const yes = { profile: 'utile', subject, answers: { useful: 'yes' }, lang: 'it' } as const;
      const key = randomUUID();
      for (let n = 0; n < 2; n += 1) await send(town.url, yes, { key, headers: { authorization: `Bearer ${login}` } });
      const { body } = await send(town.url, about('/', { rate: 1, text: 'Testo' }));
      const author = {
        authorization: `Receipt ${body.receipt ?? ''}`,
        'x-civita': '1',
        'content-type': 'application/json',
      };
      for (const [method, change] of [['GET'], ['PUT', JSON.stringify(about('/', { rate: 5 }))]] as const)
        await fetch(`${town.url}v1/feedback/${body.id ?? ''}`, { method, headers: author, body: change ?? null });
      const { token } = await tokenFor(store, 'admin', { now, days: 3000 });
      for (const path of ['aggregates?subject=/', 'aggregates?within=ob-1', 'questionnaires/comuni'])
        assert.equal((await fetch(`${town.url}v1/${path}`)).status, 200, path);
      for (const path of [
        'feedback?status=read&subject=/&profile=comuni&rate=1&text=yes&from=2026-01-01&to=2026-12-31&lang=it',
        'feedback?limit=1',
        'feedback/export.csv?unmasked=yes',
        'feedback/export.json',
        'replies?subject=/',
      ])
        await asStaff(town.url, token, path);
      for (const mark of [{ status: 'read' }, { note: 'visto' }, { tags: ['a'] }])
        await asStaff(town.url, token, `feedback/${body.id ?? ''}/${Object.keys(mark)[0] ?? ''}`, { json: mark });
      await asStaff(town.url, token, 'replies', { json: { subject: '/', text: { it: 'Fatto' }, date: '2026-11-22' } });
      await asStaff(town.url, token, 'questionnaires/comuni/open', { json: { open: false } });
      const tag = (await fetch(`${town.url}reports/palermo-2020.json`)).headers.get('etag') ?? '';
      const editor = { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'if-match': tag };
      for (let n = 0; n < 2; n += 1)
        await fetch(`${town.url}reports/palermo-2020.json`, { method: 'PUT', headers: editor, body: report });
      await fetch(`${town.url}v1/feedback/${body.id ?? ''}`, { method: 'DELETE', headers: author });
      const staff = await createStaffToken(watched, { city: 'palermo', role: 'reader', label: 'x', days: 1, now });
      await listStaffTokens(watched, 'palermo');
      await revokeStaffToken(watched, 'palermo', staff.id, now);
      await forgetOld(watched, 'palermo', now);
      await setOpen(watched, 'palermo', 'comuni', true);
      await rebuildCounts(watched, 'palermo');
      assert.deepEqual(watch.offences, []);
      const asked = (await store.keys()).map(({ table }) => table).filter((table) => table !== 'sqlite_sequence');
      assert.deepEqual(
        [...new Set(asked)].filter((table) => !watch.tables.has(table)),
        [],
      );
    } finally {
      await db.destroy();
      await town.stop();
      await store.remove();
    }
  });
}
