import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import type { Environment, RunningServer } from '@civita/service';
import { openService, readSettings, rootCity, startServer } from '@civita/service';
import { portalApp } from './app.ts';
import { readReport } from './report.ts';
import { login, objective, privacy } from './site.ts';

/** What the demonstration sets apart from the service's own defaults: figures at once, in a folder of the project. */
const demonstration: Environment = {
  CIVITA_AGGREGATES: 'live',
  CIVITA_K: '0',
  CIVITA_DATA: fileURLToPath(new URL('../../../.data', import.meta.url)),
  CIVITA_GATE: objective.profile,
  CIVITA_PRIVACY_URL: privacy.path,
};

/**
 * Starts the portal with its feedback service in one process.
 *
 * @throws StartError one sentence for the operator when a setting, the folder, the database or the port refuses.
 */
export async function startPortal(env: Environment): Promise<RunningServer> {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim()));
  const settings = readSettings({ ...demonstration, ...ownLogin(given), ...given });
  const { city, k, gate, textDays } = rootCity(settings);
  const reports = {
    social: readReport('palermo-2020'),
    later: readReport('palermo-2021-esempio'),
    pnrr: readReport('palermo-pnrr'),
  };
  const service = await openService(settings, {
    reports: {
      'palermo-2020': reports.social.text,
      'palermo-2021-esempio': reports.later.text,
      'palermo-pnrr': reports.pnrr.text,
    },
  });
  const app = portalApp(
    { social: reports.social.report, later: reports.later.report, pnrr: reports.pnrr.report },
    { routes: service.routes, city, k, gate, textDays },
  );
  try {
    const server = await startServer(app, settings);
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

/** The portal logs people in itself, with a key that lasts as long as the process, unless the settings name a login. */
function ownLogin({ CIVITA_LOGIN_URL: url }: Environment): Environment {
  if (url !== undefined) return {};
  return { CIVITA_LOGIN_URL: login.path, CIVITA_LOGIN_SECRET: randomBytes(32).toString('base64url') };
}
