import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import { openService, readSettings, StartError } from '@civita/service';
import pg from 'pg';
import { about, count, send } from './answers.ts';
import type { MakeStore, Store } from './store.ts';
import { queryPostgres } from './store.ts';
import { startTown } from './town.ts';
import { startTwoCities } from './two-cities.ts';

/** What is promised of a server that several processes share and that may go away. */
export function postgresContract(name: string, make: MakeStore): void {
  describe(`The service beside ${name}`, () => {
    let store: Store;
    before(async () => (store = await make()));
    after(async () => store.remove());

    it('starts twice at once on an empty database, and both count the same answers', async () => {
      const towns = await Promise.all([startTown(store), startTown(store)]);
      try {
        for (const town of towns) assert.equal((await send(town.url, about('/'))).status, 201);
        for (const town of towns) assert.equal(await count(town.url, '/'), 2);
      } finally {
        for (const town of towns) await town.stop();
      }
    });

    it('writes answers that arrive at once in fewer transactions than answers', async () => {
      const town = await startTown(store);
      try {
        await Promise.all(Array.from({ length: 200 }, () => send(town.url, about('/insieme'))));
        const [row] = await store.query(
          "select count(*)::int as n, count(distinct xmin::text)::int as commits from answers where path = '/insieme'",
        );
        assert.equal(row?.['n'], 200);
        assert.ok(Number(row['commits']) < 200, `${String(row['commits'])} commits`);
      } finally {
        await town.stop();
      }
    });

    it('says so while the server refuses it, and works again afterwards', async () => {
      const town = await startTown(store);
      const url = new URL(store.env['DATABASE_URL']!);
      const name = url.pathname.slice(1);
      const admin = Object.assign(new URL(url), { pathname: '/postgres' }).href;
      const allow = async (yes: boolean): Promise<void> => {
        await queryPostgres(admin, `alter database ${name} with allow_connections ${String(yes)}`);
        if (yes) return;
        await queryPostgres(admin, `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}'`);
      };
      try {
        await allow(false);
        assert.equal((await fetch(`${town.url}ready`)).status, 503);
        assert.equal((await fetch(`${town.url}health`)).status, 200);
        assert.equal((await send(town.url, about('/'))).body.code, 'unavailable');
        await allow(true);
        assert.equal((await fetch(`${town.url}ready`)).status, 200);
        assert.equal((await send(town.url, about('/'))).status, 201);
      } finally {
        await allow(true);
        await town.stop();
      }
    });

    it('tells a repeat that the first is still being stored when that takes long, and stores it once', async () => {
      const town = await startTown(store);
      const side = new pg.Client(store.env['DATABASE_URL']);
      await side.connect();
      try {
        const key = randomUUID();
        await side.query('begin; lock table answers in access exclusive mode');
        // Which of the two arrives first is for the network to say.
        const both = [1, 2].map(() => send(town.url, about('/lenta'), { key }));
        const told = await Promise.race(both);
        assert.deepEqual([told.status, told.body.code, told.headers.get('retry-after')], [409, 'still-running', '2']);
        await side.query('commit');
        assert.deepEqual((await Promise.all(both)).map(({ status }) => status).sort(), [201, 409]);
        assert.equal((await send(town.url, about('/lenta'), { key })).status, 200);
        assert.equal(await count(town.url, '/lenta'), 1);
      } finally {
        await side.end();
        await town.stop();
      }
    });

    it('makes no city wait for the same key of another one', async () => {
      const cities = await startTwoCities(store);
      const side = new pg.Client(store.env['DATABASE_URL']);
      await side.connect();
      try {
        const key = randomUUID();
        await side.query('begin; lock table answers in access exclusive mode');
        const other = send(cities.monreale, about('/chiave'), { key });
        const both = [1, 2].map(() => send(cities.palermo, about('/chiave'), { key }));
        assert.equal((await Promise.race(both)).status, 409);
        await side.query('commit');
        assert.deepEqual((await Promise.all(both)).map(({ status }) => status).sort(), [201, 409]);
        assert.equal((await other).status, 201);
      } finally {
        await side.end();
        await cities.stop();
      }
    });

    for (const [title, change, sentence] of [
      ['a wrong password', { password: 'sbagliata' }, /refuses the user or the password/],
      ['a database that is not there', { pathname: '/nessuna' }, /there is no database "nessuna".*create it/],
      ['a port where nothing answers', { port: '1' }, /no database answers at 127\.0\.0\.1:1 \(ECONNREFUSED\)/],
    ] as const)
      it(`does not start with ${title}, and says so in one sentence without the password`, async () => {
        const url = new URL(store.env['DATABASE_URL']!);
        Object.assign(url, change);
        const settings = readSettings({ ...store.env, DATABASE_URL: url.href });
        await assert.rejects(openService(settings, { reports: {} }), (error) => {
          assert.ok(error instanceof StartError);
          assert.match(error.message, /^DATABASE_URL: [^\n]+\.$/);
          assert.match(error.message, sentence);
          assert.equal(error.message.includes(url.password), false);
          return true;
        });
      });
  });
}
