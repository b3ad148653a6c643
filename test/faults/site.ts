import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildIfStale } from '../../tools/build.ts';
import { dataFolder, startPortal } from '../portal/support/portal.ts';
import type { Proxy } from './proxy.ts';
import { startProxy } from './proxy.ts';

/** The real site behind the faults. */
export interface Site {
  readonly proxy: Proxy;
  /** A folder that goes away with the site. */
  readonly folder: string;
  close(): Promise<void>;
}

/** Starts the portal on a database of its own, and the faults in front of it. */
export async function openSite(): Promise<Site> {
  await buildIfStale();
  const folder = await mkdtemp(join(tmpdir(), 'civita-faults-'));
  const data = await dataFolder();
  const portal = await startPortal({ CIVITA_DATA: data.path, CIVITA_RATE_LIMIT: 'off', CIVITA_K: '0' });
  const proxy = await startProxy(portal.origin);
  return {
    proxy,
    folder,
    async close() {
      proxy.close();
      await portal.stop();
      await data.remove();
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
