import type { Report, Resource } from '@civita/sdk';
import { createCivita, formatMoney, money, sumMoney } from '@civita/sdk';
import { reportJson, reportJsonLd } from '@civita/sdk/export';
import { findProjects, sumProjects } from '@civita/sdk/query';
import { report } from '../../../../stories/fixtures/report.ts';

/** What the SDK makes of the same report wherever it runs. */
export interface Used {
  readonly loaded: boolean;
  readonly asked: string;
  readonly kept: boolean;
  readonly refused: string;
  readonly sum: string;
  readonly found: number;
  readonly sums: readonly string[];
  readonly graph: number;
}

/** Loads a report, asks whether it still holds until it is gone, is refused a hostile one, and queries and exports the first. */
export async function useSdk(): Promise<Used> {
  const asked: (RequestCache | undefined)[] = [];
  const civita = createCivita({
    source: 'https://city.example/report.json',
    fetch: (_url, { cache }) => {
      asked.push(cache);
      const headers = { 'content-type': 'application/json', etag: '"one"' };
      const body = asked.length === 1 ? reportJson(report) : 'not read';
      return Promise.resolve(new Response(body, { headers, status: asked.length < 3 ? 200 : 404 }));
    },
  });
  const first = await readyOf(civita.report);
  const leave = civita.report.subscribe(() => undefined);
  while (civita.report.get().status === 'ready') {
    civita.report.refresh();
    await new Promise((resolve) => setTimeout(resolve));
  }
  const last = civita.report.get();
  leave();
  const hostile = createCivita({
    source: 'https://city.example/report.json',
    fetch: () =>
      Promise.resolve(
        new Response(reportJson(report).replace('{', '{"__proto__":{"polluted":1},'), {
          headers: { 'content-type': 'application/json' },
        }),
      ),
  });
  return {
    loaded: JSON.stringify(first) === JSON.stringify(report),
    asked: asked.join(),
    kept: last.status === 'failed' && last.previous === first,
    refused: await readyOf(hostile.report).then(
      () => 'not refused',
      (error: unknown) => String(error),
    ),
    sum: formatMoney(sumMoney([money(5), money(-2)]) ?? money(0), 'it'),
    found: findProjects(report, { status: ['in-progress'] }).total,
    sums: sumProjects(report, 'awarded').map(({ total }) => `${total.minor} ${total.currency}`),
    graph: (reportJsonLd(report)['@graph'] as readonly unknown[]).length,
  };
}

/** The report when it has been asked for and answered. */
function readyOf(resource: Resource<Report>): Promise<Report> {
  return new Promise((resolve, reject) => {
    const leave = resource.subscribe(() => {
      const state = resource.get();
      if (state.status === 'ready') resolve(state.value);
      else if (state.status === 'failed') reject(state.error);
      else return;
      leave();
    });
  });
}
