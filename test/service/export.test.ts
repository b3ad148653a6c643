import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { startPostgres } from '../support/postgres.ts';
import { tokenFor } from './support/staff.ts';
import type { MakeStore } from './support/store.ts';
import { onPostgres, onSqlite } from './support/store.ts';
import { startTown } from './support/town.ts';

const postgres = await startPostgres();

after(async () => {
  if (typeof postgres !== 'string') await postgres.stop();
});

/** More than what the sockets between service and reader hold. */
const COUNT = 8_000;
const id = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
/** That many answers of different minutes, whose ids begin alike. */
const many = (count: number, begin: string): string => `
  insert into answers (city, id, profile, subject_type, subject_id, path, rate, reasons, text, lang, received, body_hash,
    status, tags, signals)
  select 'palermo', '${begin}-0000-4000-8000-' || substr(cast(1000000000000 + i as text), 2), 'comuni', 'page', '/', '/', 1,
    '[]', '${'parola '.repeat(70)}', 'it', 1700000000000 + 60000 * (i / 100), 'hash', 'new', '[]', '[]'
  from (with recursive n(i) as (select 1 union all select i + 1 from n where i < ${count}) select i from n) as n`;

describe('An export', () => {
  whileAnswersChange('SQLite', onSqlite);
  if (typeof postgres === 'string') it('on PostgreSQL', { skip: postgres });
  else whileAnswersChange('PostgreSQL', onPostgres(postgres));
});

function whileAnswersChange(name: string, make: MakeStore): void {
  it(`has each answer once on ${name}, also when others come, change and go while it is read`, async () => {
    const store = await make();
    const town = await startTown(store);
    try {
      await store.query(many(COUNT, '00000000'));
      const { token } = await tokenFor(store, 'reader');
      const response = await fetch(`${town.url}v1/feedback/export.json`, {
        headers: { authorization: `Bearer ${token}` },
      });
      const pieces = response.body?.getReader();
      assert.ok(pieces);
      const decoder = new TextDecoder();
      const first = await pieces.read();
      let text = decoder.decode(first.value, { stream: true });
      const gone = Array.from({ length: 300 }, (_, n) => id(COUNT - n));
      const last = id(7);
      await store.query(`delete from answers where id in (${[...gone, last].map((one) => `'${one}'`).join()})`);
      await store.query(`update answers set status = 'read', rate = 5 where rate = 1`);
      await store.query(many(600, '11111111'));
      for (let piece = await pieces.read(); !piece.done; piece = await pieces.read())
        text += decoder.decode(piece.value, { stream: true });
      const ids = (JSON.parse(text) as readonly { id: string }[]).map((answer) => answer.id);
      assert.equal(new Set(ids).size, ids.length);
      const found = new Set(ids);
      const steady = Array.from({ length: COUNT - gone.length }, (_, n) => id(n + 1)).filter((one) => one !== last);
      assert.deepEqual(
        steady.filter((one) => !found.has(one)),
        [],
      );
      assert.ok(!found.has(last), 'an answer that its author took back before it was reached');
    } finally {
      await town.stop();
      await store.remove();
    }
  });
}
