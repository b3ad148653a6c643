import type { Checked, Issue } from '@civita/sdk';
import { lengthOf } from '@civita/sdk/feedback';
import type { Reply } from './replies.ts';

/** Longest reply, in graphemes, in each language. */
const REPLY_LENGTH = 500;

/** BCP 47, as far as anybody writes it. */
const TAG = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

/** Reads a reply: `subject`, `text` by language with Italian among them, `date`. */
export function readReply(value: Readonly<Record<string, unknown>>): Checked<Pick<Reply, 'subject' | 'text' | 'date'>> {
  const issues: Issue[] = Object.keys(value)
    .filter((key) => !['subject', 'text', 'date'].includes(key))
    .map((key) => ({ pointer: `/${key}`, problem: 'no member has this name' }));
  const { subject, text, date } = value;
  if (!isName(subject)) issues.push({ pointer: '/subject', problem: NAME });
  if (typeof date !== 'string' || !isDay(date)) issues.push({ pointer: '/date', problem: 'a day as YYYY-MM-DD' });
  const texts = Object.entries(typeof text === 'object' && text !== null ? text : {}) as [string, unknown][];
  if (!texts.some(([tag]) => tag === 'it')) issues.push({ pointer: '/text/it', problem: 'the text in Italian' });
  for (const [tag, words] of texts)
    if (
      !TAG.test(tag) ||
      typeof words !== 'string' ||
      !words.isWellFormed() ||
      words.trim() === '' ||
      lengthOf(words) > REPLY_LENGTH
    )
      issues.push({ pointer: `/text/${tag}`, problem: `a text of 1 to ${REPLY_LENGTH} characters under a language` });
  if (issues.length > 0) return { ok: false, issues };
  const kept = Object.fromEntries(texts.map(([tag, words]) => [tag, String(words).replaceAll('\0', '').trim()]));
  return { ok: true, value: { subject: String(subject), text: kept, date: String(date) } };
}

/** What {@link isName} asks for, in words. */
export const NAME = 'the id of a subject, 1 to 512 characters';

/** Whether a value can be the id of a subject in every database. */
export function isName(value: unknown): value is string {
  if (typeof value !== 'string' || value === '' || value.length > 512) return false;
  return value.isWellFormed() && !/\p{Cc}/u.test(value);
}

function isDay(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
