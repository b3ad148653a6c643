import { basename } from 'node:path';
import { openService, rootCity, startServer } from '@civita/service';
import { withService } from '../city.ts';
import type { Called } from '../options.ts';
import { readReportFile } from '../report-file.ts';
import type { ExitCode, Terminal } from '../terminal.ts';
import { EXIT } from '../terminal.ts';

/**
 * `civita serve [report.json …] [--city name]`: the feedback service of a city or of many, until SIGTERM or SIGINT. Each report is
 * served under its file's name, for the city that the root serves: `palermo-2020.json` as `/reports/palermo-2020.json`.
 */
export async function serveCommand(called: Called, terminal: Terminal): Promise<ExitCode> {
  const { positionals, words, json } = called;
  const reports = await Promise.all(
    positionals.map(async (file) => [basename(file, '.json'), (await readReportFile(file, words)).text] as const),
  );
  return withService(called, terminal, async (settings) => {
    if (reports.length > 0) rootCity(settings);
    const service = await openService(settings, { reports: Object.fromEntries(reports) });
    try {
      const server = await startServer(service.routes, settings);
      const stop = stopAsked();
      terminal.out(json ? JSON.stringify({ ok: true, url: server.url }) : words.serving(server.url));
      await stop;
      await server.close();
    } finally {
      await service.close();
    }
    return EXIT.done;
  });
}

async function stopAsked(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => resolve());
  });
}
