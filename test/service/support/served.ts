import { openDatabase, readSettings, setOpen, startServer } from '@civita/service';
import { fakeService } from '@civita/sdk/testing';
import { Hono } from 'hono';
import type { Served } from './client-contract.ts';
import type { MakeStore } from './store.ts';
import { startTown } from './town.ts';

const START = Date.parse('2026-11-22T10:11:30Z');

/** The service itself on a database. */
export function real(make: MakeStore): () => Promise<Served> {
  return async () => {
    let now = START;
    const store = await make();
    const env = { CIVITA_K: '5' };
    const town = await startTown(store, { env, now: () => now });
    const db = await openDatabase(readSettings({ ...store.env, ...env }));
    return {
      url: town.url,
      setOpen: async (profile, open) => setOpen(db, 'palermo', profile, open),
      pass: (ms) => (now += ms),
      async stop() {
        await db.destroy();
        await town.stop();
        await store.remove();
      },
    };
  };
}

/** The SDK's fake behind a server. */
export async function fake(): Promise<Served> {
  let now = START;
  const service = fakeService({ k: 5, now: () => now });
  const app = new Hono();
  app.all('*', async (c) => service.fetch(c.req.raw));
  const server = await startServer(app, { host: '127.0.0.1', port: 0 });
  return {
    url: server.url,
    setOpen(profile, open) {
      service.setOpen(profile, open);
      return Promise.resolve();
    },
    pass: (ms) => (now += ms),
    stop: async () => server.close(),
  };
}
