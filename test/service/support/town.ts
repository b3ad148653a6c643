import type { Service, ServiceOptions } from '@civita/service';
import { openService, readSettings, startServer } from '@civita/service';
import type { Store } from './store.ts';

/** A service that runs for a test. */
export interface Town {
  readonly url: string;
  readonly routes: Service['routes'];
  stop(): Promise<void>;
}

/** What a test sets otherwise than most. */
export interface TownOptions extends Partial<ServiceOptions> {
  readonly env?: Readonly<Record<string, string>>;
}

/** Starts the service on a free port, withholding nothing, limiting nobody and logging nothing unless told. */
export async function startTown(
  store: Pick<Store, 'env'>,
  { env, reports = {}, ...options }: TownOptions = {},
): Promise<Town> {
  const quiet = { PORT: '0', CIVITA_K: '0', CIVITA_RATE_LIMIT: 'off', CIVITA_LOG: 'off' };
  const settings = readSettings({ ...quiet, ...store.env, ...env });
  const service = await openService(settings, { reports, ...options });
  const server = await startServer(service.routes, settings);
  return {
    url: server.url,
    routes: service.routes,
    async stop() {
      await server.close();
      await service.close();
    },
  };
}
