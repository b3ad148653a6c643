import { portalApp, readReport } from '@civita/portal';
import { Hono } from 'hono';
import assert from 'node:assert/strict';
import { test } from 'node:test';

const reports = {
  social: readReport('palermo-2020').report,
  later: readReport('palermo-2021-esempio').report,
  pnrr: readReport('palermo-pnrr').report,
};

test('the privacy page says after how many days the service of this city forgets a text', async () => {
  const service = { routes: new Hono(), city: 'palermo', k: 0, gate: undefined, textDays: 90 };
  const page = await (await portalApp(reports, service).request('/privacy')).text();
  assert.match(page.replace(/<[^>]*>/g, '').replace(/\s+/g, ' '), /dopo 90 giorni il servizio lo cancella/);
});
