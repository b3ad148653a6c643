import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Postgres } from '../../support/postgres.ts';
import { answerThroughKills } from './kill-rounds.ts';
import type { MakeStore, Store } from './store.ts';

/** What is promised when the service, or with `postgres` its database, is killed in the middle of its work. */
export function killContract(name: string, make: MakeStore, postgres?: Postgres): void {
  const killed = postgres ? `A ${name} that is killed under the service` : `A service on ${name} that is killed`;
  describe(killed, () => {
    let store: Store;
    before(async () => (store = await make()));
    after(async () => store.remove());

    it('has every answer that was acknowledged, once, and counts it once', async () => {
      const held = await answerThroughKills(store, { count: 240, kills: 1, postgres });
      assert.deepEqual(held.missing, []);
      assert.equal(held.acknowledged, 240);
      assert.equal(held.rows, 240);
      assert.equal(held.counted, 240);
      assert.ok(held.sentAgain > 0);
    });
  });
}
