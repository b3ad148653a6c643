import { repliesPage } from '../../pages/staff/replies.ts';
import type { RepliesPage } from '../../pages/staff/replies.ts';
import { record } from '../../staff/audit.ts';
import { publishReply, repliesOf, withdrawReply } from '../../staff/replies.ts';
import { isName, readReply } from '../../staff/reply-body.ts';
import { may } from '../../staff/tokens.ts';
import { sendPage } from '../send-page.ts';
import { isKey } from '../take.ts';
import type { Visit } from './visit.ts';
import { withLanguage } from './visit.ts';

/** `GET /v1/staff/replies`: those about `?subject=`, or all. */
export async function showReplies(visit: Visit): Promise<Response> {
  return replies(visit, visit.asked.has('done') ? { said: visit.viewer.words.saved } : {});
}

/** `POST /v1/staff/replies`: `do` is publish or withdraw. */
export async function writeReply(visit: Visit): Promise<Response> {
  const { c, parts, staff, fields, viewer } = visit;
  const { db, city } = parts;
  if (fields.get('do') === 'withdraw') {
    const id = fields.get('id') ?? '';
    const isGone = isKey(id) && (await withdrawReply(db, city, id));
    if (isGone) await record(db, parts, staff, 'reply-withdrawn');
  } else {
    const value = (name: string): string => (fields.get(name) ?? '').replaceAll('\r\n', '\n').trim();
    const en = value('en');
    const text = { it: value('it'), ...(en === '' ? {} : { en }) };
    const read = readReply({ subject: value('subject'), text, date: value('date') });
    const typed = { subject: value('subject'), it: text.it, en, date: value('date') };
    if (!read.ok) return replies(visit, { said: viewer.words.wrongReply, isFaulty: true, typed }, 422);
    await publishReply(db, city, read.value);
    await record(db, parts, staff, 'reply-written');
  }
  return c.body(null, 303, { location: withLanguage(c, 'replies?done=yes') });
}

async function replies(
  { c, parts, staff, viewer, asked }: Visit,
  more: Pick<RepliesPage, 'said' | 'isFaulty'> & { readonly typed?: RepliesPage['typed'] },
  status = 200,
): Promise<Response> {
  const named = asked.get('subject');
  const subject = isName(named) ? named : '';
  const today = new Date(parts.now()).toISOString().slice(0, 10);
  const page = repliesPage(viewer, {
    replies: await repliesOf(parts.db, parts.city, { subject: subject || undefined }),
    mayWrite: may(staff, 'editor'),
    typed: { subject, it: '', en: '', date: today },
    ...more,
  });
  return sendPage(c, page, status);
}
