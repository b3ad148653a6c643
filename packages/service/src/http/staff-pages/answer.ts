import type { Checked } from '@civita/sdk';
import { branchOf } from '@civita/sdk/feedback';
import { feedbackIn, findAnswer } from '../../answers/own.ts';
import type { OneAnswer } from '../../pages/staff/answer.ts';
import { answerPage } from '../../pages/staff/answer.ts';
import { sayingPage } from '../../pages/staff/login.ts';
import { doneTo, record } from '../../staff/audit.ts';
import type { Mark } from '../../staff/mark.ts';
import { mark, readNote, readStatus, readTags } from '../../staff/mark.ts';
import { shown } from '../../staff/shown.ts';
import { may } from '../../staff/tokens.ts';
import { sendPage } from '../send-page.ts';
import { isKey } from '../take.ts';
import type { Visit } from './visit.ts';
import { withLanguage } from './visit.ts';

/** `GET /v1/staff/answer?id=`. */
export async function showAnswer(visit: Visit): Promise<Response> {
  return answer(visit, visit.asked.has('done') ? { said: visit.viewer.words.saved } : {});
}

/** `POST /v1/staff/answer?id=`: `do` is status, tags, note or unmask. */
export async function changeAnswer(visit: Visit): Promise<Response> {
  const { c, parts, staff, fields, asked, viewer } = visit;
  const { words } = viewer;
  const id = asked.get('id') ?? '';
  const what = fields.get('do');
  if (what === 'unmask') {
    if (!may(staff, 'admin')) return sendPage(c, sayingPage(viewer, words.notAllowed, words.notAllowedWhy), 403);
    return answer(visit, { isUnmasked: true });
  }
  if (!may(staff, 'editor')) return sendPage(c, sayingPage(viewer, words.notAllowed, words.notAllowedWhy), 403);
  const read = readMark(what, fields);
  if (!read.ok) {
    const note = fields.get('note') ?? undefined;
    const tags = fields.get('tags') ?? undefined;
    const said = what === 'note' ? words.wrongNote : words.wrongTags;
    return answer(visit, { said, isFaulty: true, typed: { note, tags } }, 422);
  }
  const found = isKey(id) ? await mark(parts.db, parts, staff, id, read.value) : 'unknown';
  if (typeof found === 'string') return notThere(visit);
  const address = `answer?${new URLSearchParams({ id, done: what ?? '' }).toString()}`;
  return c.body(null, 303, { location: withLanguage(c, address) });
}

function readMark(what: string | null, fields: URLSearchParams): Checked<Mark> {
  if (what === 'status') return readStatus(fields.get('status'));
  if (what === 'note') return readNote(fields.get('note') ?? '');
  const tags = (fields.get('tags') ?? '').split(',').map((tag) => tag.trim());
  return readTags(tags.filter(Boolean));
}

async function answer(
  visit: Visit,
  more: Pick<OneAnswer, 'said' | 'isFaulty' | 'typed' | 'isUnmasked'>,
  status = 200,
): Promise<Response> {
  const { c, parts, staff, viewer, asked } = visit;
  const { db, city } = parts;
  const id = asked.get('id') ?? '';
  const found = isKey(id) ? await findAnswer(db, city, id) : 'unknown';
  if (typeof found === 'string') return notThere(visit);
  const { row } = found;
  // Before the text is shown: what cannot be written down is not shown.
  if (more.isUnmasked) await record(db, parts, staff, 'unmasked', id);
  const questionnaire = parts.questionnaireOf(row.profile, viewer.words.language);
  const { answers } = feedbackIn(row);
  const branch = branchOf(answers);
  const followUp = branch && questionnaire?.[branch];
  const labels = (answers.reasons ?? []).map(
    (code) => followUp?.reasons.find((reason) => reason.code === code)?.label ?? code,
  );
  const page = answerPage(viewer, {
    answer: shown(row, { unmasked: more.isUnmasked ?? false }),
    question: questionnaire?.question ?? row.profile,
    reasons: labels,
    expires: row.text_expires,
    done: await doneTo(db, city, id),
    mayMark: may(staff, 'editor'),
    mayUnmask: may(staff, 'admin'),
    ...more,
  });
  return sendPage(c, page, status);
}

function notThere({ c, viewer }: Visit): Response {
  return sendPage(c, sayingPage(viewer, viewer.words.notFound, viewer.words.notFoundWhy), 404);
}
