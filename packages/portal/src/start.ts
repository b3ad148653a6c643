import { fileURLToPath } from 'node:url';
import type { Environment, RunningServer } from '@civita/service';
import { openService, readSettings, startServer } from '@civita/service';
import { portalApp } from './app.ts';
import { readReport, reportText } from './report.ts';

/** What the demonstration sets apart from the service's own defaults: figures at once, in a folder of the project. */
const demonstration: Environment = {
  CIVITA_AGGREGATES: 'live',
  CIVITA_K: '0',
  CIVITA_DATA: fileURLToPath(new URL('../../../.data', import.meta.url)),
};

/**
 * Starts the portal with its feedback service in one process.
 *
 * @throws StartError one sentence for the operator when a setting, the folder, the database or the port refuses.
 */
export async function startPortal(env: Environment): Promise<RunningServer> {
  const given = Object.entries(env).filter(([, value]) => value?.trim());
  const settings = readSettings({ ...demonstration, ...Object.fromEntries(given) });
  const report = readReport();
  const service = await openService(settings, { reports: { [report.edition.id]: reportText } });
  try {
    const server = await startServer(portalApp(report, { routes: service.routes, k: settings.k }), settings);
    return {
      url: server.url,
      close: async () => {
        await server.close();
        await service.close();
      },
    };
  } catch (error) {
    await service.close();
    throw error;
  }
}
