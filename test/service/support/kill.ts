import assert from 'node:assert/strict';
import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { about, send } from './answers.ts';
import type { MakeStore, Store } from './store.ts';

const program = fileURLToPath(new URL('serve.ts', import.meta.url));

/** How many people answer at once, and after how many acknowledged answers the process is killed. */
const PEOPLE = 12;
const ENOUGH = 150;

/** What is promised of a process that is killed in the middle of its work. */
export function killContract(name: string, make: MakeStore): void {
  describe(`A service on ${name} that is killed`, () => {
    let store: Store;
    before(async () => (store = await make()));
    after(async () => store.remove());

    it('has every answer that it acknowledged, once', async () => {
      const first = await start(store);
      const acknowledged: string[] = [];
      const life = { over: false };
      const person = async (): Promise<void> => {
        while (!life.over) {
          const key = randomUUID();
          const said = await send(first.url, about('/', { rate: 4, text: key }), { key }).catch(() => undefined);
          if (said?.status === 201) acknowledged.push(key);
          if (acknowledged.length < ENOUGH) continue;
          life.over = true;
          first.process.kill('SIGKILL');
        }
      };
      await Promise.all(Array.from({ length: PEOPLE }, person));
      await first.exited;

      const second = await start(store);
      try {
        const rows = await store.query('select id from answers');
        const ids = rows.map(({ id }) => id);
        assert.equal(new Set(ids).size, ids.length);
        assert.ok(acknowledged.length >= ENOUGH);
        assert.deepEqual(
          acknowledged.filter((key) => !ids.includes(key)),
          [],
        );
        for (const key of acknowledged.slice(-PEOPLE))
          assert.equal((await send(second.url, about('/', { rate: 4, text: key }), { key })).status, 200);
      } finally {
        second.process.kill('SIGTERM');
        assert.deepEqual(await second.exited, [0, null]);
      }
    });
  });
}

interface Running {
  readonly process: ChildProcess;
  readonly url: string;
  readonly exited: Promise<unknown[]>;
}

async function start(store: Store): Promise<Running> {
  const child = spawn(process.execPath, ['--conditions=@civita/source', program], {
    env: { PORT: '0', CIVITA_RATE_LIMIT: 'off', CIVITA_LOG: 'off', ...store.env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exited = once(child, 'exit');
  const [line] = (await Promise.race([once(child.stdout, 'data'), exited.then(() => [''])])) as [Buffer | string];
  return { process: child, url: line.toString().trim(), exited };
}
