import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, afterEach, before, describe, it } from 'node:test';
import type { Feedback } from '@civita/sdk';
import type { Database } from '@civita/service';
import { openDatabase, readSettings, rebuildCounts } from '@civita/service';
import fc from 'fast-check';
import { about, figures, send } from './answers.ts';
import { startProcess } from './process.ts';
import { asStaff, tokenFor } from './staff.ts';
import type { MakeStore, Rows, Store } from './store.ts';
import { forgetAnswers } from './store.ts';
import type { Town, TownOptions } from './town.ts';
import { startTown } from './town.ts';

const HOUR = 3_600_000;

/** Something that is done with one of a few answers. */
type Deed =
  | { readonly do: 'send' | 'change'; readonly who: number; readonly feedback: Feedback }
  | { readonly do: 'withdraw'; readonly who: number }
  | { readonly do: 'mark'; readonly who: number; readonly status: string };

const who = fc.nat(5);
const rate = fc.constantFrom<1 | 2 | 3 | 4 | 5>(1, 2, 3, 4, 5);
const subject = fc.constantFrom<Feedback['subject']>(
  { type: 'page', id: '/', path: '/' },
  { type: 'page', id: '/', path: '/', version: '2' },
  { type: 'section', id: 'spese', path: '/' },
  { type: 'objective', id: 'ob-1', path: '/', section: 'costi' },
);
const feedback = fc
  .record({ rate, subject, isReasoned: fc.boolean() })
  .map(({ rate, subject, isReasoned }): Feedback => {
    const reasons = isReasoned ? [rate > 3 ? 'clear' : 'unclear', 'other'] : [];
    return { profile: 'comuni', subject, answers: { rate, reasons }, lang: 'it' };
  });
const deed: fc.Arbitrary<Deed> = fc.oneof(
  fc.record({ do: fc.constantFrom('send' as const, 'change' as const), who, feedback }),
  fc.record({ do: fc.constant('withdraw' as const), who }),
  fc.record({ do: fc.constant('mark' as const), who, status: fc.constantFrom('spam', 'suspected', 'read', 'new') }),
);

/** What is promised of the counts, on whichever database. */
export function countsContract(name: string, make: MakeStore): void {
  describe(`The counts on ${name}`, () => {
    let store: Store;
    let town: Town;
    let db: Database;
    let editor: string;
    let now = Date.parse('2026-11-22T10:00:00Z');
    const open = async (options: TownOptions = {}): Promise<void> => {
      town = await startTown(store, { now: () => now, ...options });
    };
    before(async () => {
      store = await make();
      await open();
      db = await openDatabase(readSettings(store.env));
      editor = (await tokenFor(store, 'editor', { now, days: 3000 })).token;
    });
    afterEach(async () => forgetAnswers(store));
    after(async () => {
      await town.stop();
      await db.destroy();
      await store.remove();
    });

    const counted = async (): Promise<Rows> =>
      store.query(
        'select subject, profile, part, version, cell, n from counts order by subject, profile, part, version, cell',
      );

    it('are at any time what counting from scratch gives, whatever was sent, changed, withdrawn and marked', async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(deed, { maxLength: 25 }), async (deeds) => {
          await forgetAnswers(store);
          const answers = new Map<number, { readonly id: string; readonly receipt: string; readonly sent: Feedback }>();
          for (const each of deeds) {
            now += 7 * HOUR;
            const known = answers.get(each.who);
            if (each.do === 'send') {
              const id = known?.id ?? randomUUID();
              const { body } = await send(town.url, known?.sent ?? each.feedback, { key: id });
              if (body.receipt)
                answers.set(each.who, { id, receipt: body.receipt, sent: known?.sent ?? each.feedback });
            } else if (known && each.do === 'mark')
              await asStaff(town.url, editor, `feedback/${known.id}/status`, { json: { status: each.status } });
            else if (known)
              await fetch(`${town.url}v1/feedback/${known.id}`, {
                method: each.do === 'change' ? 'PUT' : 'DELETE',
                headers: {
                  authorization: `Receipt ${known.receipt}`,
                  'x-civita': '1',
                  'content-type': 'application/json',
                },
                ...(each.do === 'change'
                  ? { body: JSON.stringify({ ...each.feedback, subject: known.sent.subject }) }
                  : {}),
              });
          }
          const kept = await counted();
          await rebuildCounts(db, 'palermo');
          assert.deepEqual(kept, await counted());
        }),
        { numRuns: 25 },
      );
    });

    it('are right when they are counted anew while answers come, change and go', async () => {
      const service = await startProcess(store);
      let isOver = false;
      const kinds = new Set<string>();
      const citizen = async (): Promise<void> => {
        for (let n = 0; !isOver || n < 10; n += 1) {
          const { status, body } = await send(service.url, about(`/${n % 3}`, { rate: 1 }));
          assert.equal(status, 201);
          kinds.add('sent');
          const headers = {
            ...{ authorization: `Receipt ${body.receipt ?? ''}`, 'x-civita': '1', 'content-type': 'application/json' },
          };
          const method = n % 2 === 0 ? 'PUT' : 'DELETE';
          const changed = method === 'PUT' ? JSON.stringify(about(`/${n % 3}`, { rate: 5 })) : null;
          const said = await fetch(`${service.url}v1/feedback/${body.id ?? ''}`, { method, headers, body: changed });
          assert.ok(said.ok, `${method} ${said.status}`);
          kinds.add(method);
        }
      };
      const citizens = Promise.all(Array.from({ length: 6 }, citizen));
      try {
        for (let n = 0; n < 6; n += 1) await rebuildCounts(db, 'palermo');
        isOver = true;
        await citizens;
      } finally {
        isOver = true;
        service.process.kill('SIGTERM');
        await service.exited;
      }
      assert.deepEqual([...kinds].sort(), ['DELETE', 'PUT', 'sent']);
      const kept = await counted();
      await rebuildCounts(db, 'palermo');
      assert.deepEqual(kept, await counted());
    });

    it('outlive the days that an older version kept them by', async () => {
      for (const rate of [5, 5, 1] as const) await send(town.url, about('/giorni', { rate }));
      await town.stop();
      for (const table of ['counts', 'published']) {
        await store.query(`alter table ${table} rename to ${table}_new`);
        await store.query(`create table ${table} (city text not null, subject text not null, profile text not null,
          part text not null, version text not null, day integer not null, cell text not null, n integer not null,
          constraint ${table}_key primary key (city, subject, profile, part, version, day, cell))`);
        await store.query(`drop table ${table}_new`);
      }
      for (const [day, n] of [
        [20_000, 3],
        [20_001, 4],
      ] as const)
        await store.query(`insert into published values ('palermo', '/giorni', 'comuni', '', '', ${day}, '5', ${n})`);
      await store.query("delete from kysely_migration where name = '0007-cells'");
      await open();
      assert.deepEqual(await counted(), [
        { subject: '/giorni', profile: 'comuni', part: '', version: '', cell: '1', n: 1 },
        { subject: '/giorni', profile: 'comuni', part: '', version: '', cell: '5', n: 2 },
      ]);
      assert.deepEqual(await store.query('select city, subject, cell, n from published'), [
        { city: 'palermo', subject: '/giorni', cell: '5', n: 7 },
      ]);
    });

    it('leave out what is suspected or spam, until staff says otherwise', async () => {
      const page = { type: 'page', id: '/spam', path: '/spam' } as const;
      const { body } = await send(town.url, { profile: 'comuni', subject: page, answers: { rate: 1 }, lang: 'it' });
      const n = async (): Promise<number | undefined> => {
        const read = await figures(town.url, '/spam');
        return 'n' in read ? read.n : undefined;
      };
      assert.equal(await n(), 1);
      for (const [status, expected] of [
        ['spam', 0],
        ['suspected', 0],
        ['read', 1],
        ['actioned', 1],
      ] as const) {
        await asStaff(town.url, editor, `feedback/${body.id ?? ''}/status`, { json: { status } });
        assert.equal(await n(), expected, status);
      }
    });

    it('are published on a schedule: two reads of one period are the same, and few new answers change nothing', async () => {
      await town.stop();
      now = Date.parse('2026-11-23T00:00:00Z');
      await open({ env: { CIVITA_AGGREGATES: 'snapshot', CIVITA_SNAPSHOT_HOURS: '24', CIVITA_K: '5' } });
      const page = { type: 'page', id: '/', path: '/' } as const;
      const sendMany = async (times: number): Promise<void> => {
        for (let n = 0; n < times; n += 1)
          await send(town.url, { profile: 'comuni', subject: page, answers: { rate: 5 }, lang: 'it' });
      };
      const read = async (): Promise<unknown> => {
        const told = await figures(town.url, '/');
        return ['n' in told ? told.n : 'withheld', told.asOf];
      };
      try {
        await sendMany(7);
        assert.deepEqual(await read(), [7, '2026-11-23T00:00Z']);
        now += HOUR;
        await sendMany(6);
        assert.deepEqual(await read(), [7, '2026-11-23T00:00Z']);
        now += 23 * HOUR;
        assert.deepEqual(await read(), [13, '2026-11-24T00:00Z']);
        await sendMany(4);
        now += 25 * HOUR;
        assert.deepEqual(await read(), [13, '2026-11-25T01:00Z']);
        await sendMany(1);
        now += 24 * HOUR;
        assert.deepEqual(await read(), [18, '2026-11-26T01:00Z']);
      } finally {
        await town.stop();
        await open();
      }
    });
  });
}
