import type { Context } from 'hono';
import { Hono } from 'hono';
import type { Parts } from '../../parts.ts';
import { record } from '../../staff/audit.ts';
import type { Exported } from '../../staff/export.ts';
import { csvOf, jsonOf } from '../../staff/export.ts';
import { readFilter } from '../../staff/filter.ts';
import type { Staff } from '../../staff/tokens.ts';
import { may } from '../../staff/tokens.ts';
import { only, problem } from '../problem.ts';
import { notValid } from './body.ts';
import type { StaffEnv } from './staff-of.ts';
import { staffOnly } from './staff-of.ts';

/** `GET /v1/feedback/export.csv` and `.json`: the answers that fit the same filter as the list, as one file. */
export function staffExportRoutes(): Hono<StaffEnv> {
  const routes = new Hono<StaffEnv>();
  for (const kind of ['csv', 'json'] as const) {
    const path = `/v1/feedback/export.${kind}`;
    routes.get(path, staffOnly('reader'), async (c) => {
      const params = new URL(c.req.url).searchParams;
      return exportAnswers(c, c.var.parts, c.var.staff, kind, params);
    });
    routes.all(path, only('GET', 'HEAD'));
  }
  return routes;
}

/**
 * Sends the answers as they are read from the database. `unmasked=yes` is for administrators; that it was asked for is written
 * down before the first answer is sent.
 */
export async function exportAnswers(
  c: Context,
  parts: Parts,
  staff: Staff,
  kind: 'csv' | 'json',
  params: URLSearchParams,
): Promise<Response> {
  const filter = readFilter(params, ['unmasked', 'bom', 'delimiter']);
  if (!filter.ok) return notValid(c, filter.issues);
  const delimiter = params.get('delimiter') === ';' ? ';' : ',';
  const unmasked = params.get('unmasked') === 'yes';
  if (unmasked && !may(staff, 'admin'))
    return problem(c, { code: 'role-needed', detail: 'Only the role admin exports texts that are not masked.' });
  const { db, city, log } = parts;
  await record(db, parts, staff, unmasked ? 'exported-unmasked' : 'exported');
  const asked: Exported = { filter: filter.value, unmasked, bom: params.get('bom') === 'yes', delimiter };
  const pieces = kind === 'csv' ? csvOf(db, city, asked) : jsonOf(db, city, asked);
  const logged = async function* (): AsyncGenerator<string> {
    try {
      yield* pieces;
    } catch (error) {
      log.error({ event: 'export-cut', name: error instanceof Error ? error.name : 'unknown' });
      throw error;
    }
  };
  const bytes = ReadableStream.from(logged()).pipeThrough(new TextEncoderStream());
  return c.body(bytes as ReadableStream, 200, {
    'content-type': kind === 'csv' ? 'text/csv; charset=utf-8' : 'application/json; charset=utf-8',
    'content-disposition': `attachment; filename="${city}-risposte.${kind}"`,
    'cache-control': 'no-store',
  });
}
