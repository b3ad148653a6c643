import type { Checked } from '@civita/sdk';
import { lengthOf } from '@civita/sdk/feedback';
import type { Found } from '../answers/own.ts';
import { changeAnswer } from '../answers/own.ts';
import type { AnswerRow, Database, Status } from '../database/schema.ts';
import { STATUSES } from '../database/schema.ts';
import { record } from './audit.ts';
import type { Staff } from './tokens.ts';

/** What staff writes on an answer: one of the three. */
export type Mark =
  | { readonly status: Status }
  /** Empty takes the note away. */
  | { readonly note: string }
  | { readonly tags: readonly string[] };

/** Longest note, in graphemes. */
const NOTE_LENGTH = 2000;
/** Most tags on an answer. */
const MOST_TAGS = 10;

/** Letters, digits, spaces, hyphens and a little more: what can be typed and read aloud. */
const TAG = /^[\p{L}\p{N}][\p{L}\p{N} ._-]{0,39}$/u;
const DAY = 86_400_000;

/** Reads a status. */
export function readStatus(value: unknown): Checked<Mark> {
  const status = STATUSES.find((known) => known === value);
  if (status) return { ok: true, value: { status } };
  return wrong('status', `one of ${STATUSES.join(', ')}`);
}

/** Reads a note. */
export function readNote(value: unknown): Checked<Mark> {
  if (typeof value !== 'string' || !value.isWellFormed() || lengthOf(value) > NOTE_LENGTH)
    return wrong('note', `a text of at most ${NOTE_LENGTH} characters`);
  return { ok: true, value: { note: value.replaceAll('\0', '').replaceAll('\r\n', '\n').trim() } };
}

/** Reads tags: small letters, each once, in order. */
export function readTags(value: unknown): Checked<Mark> {
  const tags = Array.isArray(value) ? value.map((tag: unknown) => plain(tag)) : [''];
  const once = [...new Set(tags)].sort();
  if (once.length > MOST_TAGS || !once.every((tag) => TAG.test(tag)))
    return wrong('tags', `at most ${MOST_TAGS} texts of 1 to 40 letters, digits, spaces, dots, hyphens`);
  return { ok: true, value: { tags: once } };
}

const plain = (tag: unknown): string => (typeof tag === 'string' ? tag.normalize('NFC').trim().toLowerCase() : '');

function wrong(name: string, problem: string): Checked<Mark> {
  return { ok: false, issues: [{ pointer: `/${name}`, problem }] };
}

/** Writes a mark on an answer, moves the counts with it, and writes down who did so. */
export async function mark(
  db: Database,
  parts: { readonly city: string; readonly now: () => number; readonly textDays: number },
  staff: Staff,
  id: string,
  what: Mark,
): Promise<Found> {
  const found = await changeAnswer(db, parts.city, id, (row) => marked(row, what, parts.now() + parts.textDays * DAY));
  if (typeof found === 'string') return found;
  const deed = 'status' in what ? 'status' : 'note' in what ? 'note' : 'tags';
  await record(db, parts, staff, deed === 'status' ? `status ${found.row.status}` : deed, id);
  return found;
}

/** A note beside an answer without a text has a term of its own. */
function marked(row: AnswerRow, what: Mark, term: number): AnswerRow {
  if ('status' in what) return { ...row, status: what.status };
  if ('tags' in what) return { ...row, tags: JSON.stringify(what.tags) };
  const note = what.note === '' ? null : what.note;
  return { ...row, note, text_expires: note === null && row.text === null ? null : (row.text_expires ?? term) };
}
