import { MAX_BYTES, readReport } from '@civita/sdk/wire';
import type { Context } from 'hono';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { codeOf } from '../errors.ts';
import type { CityEnv, Parts } from '../parts.ts';
import { names, sendTagged } from './entity-tag.ts';
import { asJson } from './guards.ts';
import { readByAll } from './headers.ts';
import type { Problem } from './problem.ts';
import { notFound, only, problem } from './problem.ts';
import { staffOnly } from './staff/staff-of.ts';

/** `/reports/<name>.json`: the city's reports, for any page to read and for staff to replace. */
export function reportRoutes(): Hono<CityEnv> {
  const path = '/reports/:file';
  const routes = new Hono<CityEnv>();
  routes.use('/reports/*', readByAll);
  routes.get(path, async (c) => {
    const { reports, log } = c.var.parts;
    const name = nameOf(c);
    const report = name && (await reports.read(name).catch((error: unknown) => failed(log, error)));
    if (report === null) return problem(c, unavailable);
    return report
      ? sendTagged(c, report.text, { 'cache-control': 'public, max-age=300, stale-if-error=86400' }, report.tag)
      : notFound(c);
  });
  routes.put(path, staffOnly('editor'), asJson, small, async (c) => put(c, c.var.parts));
  routes.all(path, only('GET', 'HEAD', 'PUT', 'OPTIONS'));
  return routes;
}

/** Nothing is written before the whole is checked, and then in one statement. */
async function put(c: Context, { reports, log }: Parts): Promise<Response> {
  const name = nameOf(c);
  if (!name) return notFound(c);
  const text = textOf(await c.req.arrayBuffer());
  if (text === undefined) return problem(c, { code: 'not-json', detail: 'The body is not JSON in UTF-8.' });
  const checked = readReport(text);
  if (!checked.ok)
    return problem(c, {
      code: 'not-valid',
      detail: 'This is no report v1; nothing was written. `civita check` tells the same before it is sent.',
      errors: checked.issues.slice(0, 100),
    });
  const known = await reports.read(name).catch((error: unknown) => failed(log, error));
  if (known === null) return problem(c, unavailable);
  const ifMatch = c.req.header('if-match');
  const ifNone = c.req.header('if-none-match');
  if (known && ifMatch === undefined && ifNone === undefined) return problem(c, tagNeeded);
  const isMeant = known ? names(ifMatch, known.tag) && !names(ifNone, known.tag) : ifMatch === undefined;
  if (!isMeant) return problem(c, changedMeanwhile);
  const written = await reports.replace(name, text, known?.tag).catch((error: unknown) => failed(log, error));
  if (written === null) return problem(c, unavailable);
  if (!written) return problem(c, changedMeanwhile);
  return c.body(null, known ? 204 : 201, { etag: written.tag, 'cache-control': 'no-store' });
}

/** `palermo-2020` of `/reports/palermo-2020.json`. */
function nameOf(c: Context): string | undefined {
  return /^([a-z0-9]+(?:-[a-z0-9]+){0,20})\.json$/.exec((c.req.param('file') ?? '').slice(0, 120))?.[1];
}

function textOf(bytes: ArrayBuffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function failed(log: Parts['log'], error: unknown): null {
  log.error({ event: 'report-not-reached', code: codeOf(error) });
  return null;
}

const small = bodyLimit({
  maxSize: MAX_BYTES,
  onError: (c) => problem(c, { code: 'too-large', detail: `A report is at most ${MAX_BYTES} bytes.` }),
});

const unavailable: Problem = {
  code: 'unavailable',
  detail: 'The report cannot be reached now.',
  headers: { 'retry-after': '5' },
};

const tagNeeded: Problem = {
  code: 'tag-needed',
  detail: 'There is a report of this name: send If-Match with the ETag that it was read with.',
};

const changedMeanwhile: Problem = {
  code: 'changed-meanwhile',
  detail: 'The report is not the one that you have read: read it again, and send If-Match with its ETag.',
};
