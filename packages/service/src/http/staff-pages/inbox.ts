import type { Inbox } from '../../pages/staff/list.ts';
import { inboxPage } from '../../pages/staff/list.ts';
import { readFilter } from '../../staff/filter.ts';
import { countByStatus, isCursor, listAnswers, MOST_COUNTED } from '../../staff/list.ts';
import { mark, readStatus } from '../../staff/mark.ts';
import { shown } from '../../staff/shown.ts';
import { may } from '../../staff/tokens.ts';
import { exportAnswers } from '../staff/export.ts';
import { sendPage } from '../send-page.ts';
import { isKey } from '../take.ts';
import type { Visit } from './visit.ts';
import { withLanguage } from './visit.ts';

/** Answers on a page. */
const PAGE = 25;

/** `GET /v1/staff/inbox`, with the same filter as `GET /v1/feedback`. */
export async function showInbox(visit: Visit): Promise<Response> {
  const { words } = visit.viewer;
  const n = Number(visit.asked.get('done') ?? Number.NaN);
  return inbox(visit, Number.isNaN(n) ? {} : { said: words.marked(n) });
}

/** `POST /v1/staff/inbox`: gives the answers that were selected a status. */
export async function markMany(visit: Visit): Promise<Response> {
  const { c, parts, staff, fields, viewer, asked } = visit;
  const ids = fields.getAll('id').filter(isKey);
  const read = readStatus(fields.get('mark'));
  if (ids.length === 0 || !read.ok) return inbox(visit, { said: viewer.words.nothingSelected, isFaulty: true }, 422);
  let n = 0;
  for (const id of ids) if (typeof (await mark(parts.db, parts, staff, id, read.value)) !== 'string') n += 1;
  asked.set('done', String(n));
  return c.body(null, 303, { location: withLanguage(c, `inbox?${asked.toString()}`) });
}

/** `GET /v1/staff/export.csv` and `.json`: masked. */
export function showExport(kind: 'csv' | 'json'): (visit: Visit) => Promise<Response> {
  return async ({ c, parts, staff, asked }) => {
    asked.delete('unmasked');
    return exportAnswers(c, parts, staff, kind, asked);
  };
}

/** `POST /v1/staff/export`: the CSV with the whole texts. */
export async function exportWhole({ c, parts, staff, asked }: Visit): Promise<Response> {
  asked.set('unmasked', 'yes');
  return exportAnswers(c, parts, staff, 'csv', asked);
}

async function inbox(
  { c, parts, staff, viewer, asked }: Visit,
  outcome: Pick<Inbox, 'said' | 'isFaulty'>,
  status = 200,
): Promise<Response> {
  const { db, city } = parts;
  const cursor = asked.get('cursor') ?? '';
  const after = isCursor(cursor) ? cursor : undefined;
  const filter = readFilter(asked, ['cursor', 'done']);
  const { rows, next } = filter.ok
    ? await listAnswers(db, city, filter.value, { limit: PAGE, after })
    : { rows: [], next: undefined };
  const kept = [...asked].filter(([name, value]) => value !== '' && !['cursor', 'done'].includes(name));
  const page = inboxPage(viewer, {
    answers: rows.map((row) => shown(row)),
    counts: await countByStatus(db, city),
    most: MOST_COUNTED,
    asked: Object.fromEntries(kept),
    profiles: parts.profiles,
    next,
    isLater: after !== undefined,
    mayMark: may(staff, 'editor'),
    mayUnmask: may(staff, 'admin'),
    ...(filter.ok ? outcome : { said: viewer.words.wrongFilter, isFaulty: true }),
  });
  return sendPage(c, page, filter.ok ? status : 422);
}
