import { findPersonalData, maskPersonalData } from '@civita/sdk/feedback';
import type { PersonalDataKind } from '@civita/sdk/feedback';
import { minuteOf } from '../answers/own.ts';
import type { AnswerRow, Signal, Status } from '../database/schema.ts';

/** An answer as staff sees it. */
export interface ShownAnswer {
  readonly id: string;
  /** UTC, to the minute. */
  readonly received: string;
  readonly profile: string;
  readonly subject: {
    readonly type: string;
    readonly id: string;
    readonly path: string;
    readonly version?: string;
    readonly section?: string;
  };
  readonly rate?: number;
  readonly useful?: 'yes' | 'no';
  readonly reasons: readonly string[];
  /** Masked, unless it was asked for as it is. */
  readonly text?: string;
  /** What in the text looks like personal data. */
  readonly personalData: readonly PersonalDataKind[];
  readonly lang: string;
  readonly status: Status;
  readonly signals: readonly Signal[];
  readonly tags: readonly string[];
  readonly note?: string;
}

/**
 * An answer for staff. What looks like personal data in the text, by the same detector that its author saw, and in the note
 * beside it is covered, unless `unmasked`.
 */
export function shown(row: AnswerRow, { unmasked = false }: { readonly unmasked?: boolean } = {}): ShownAnswer {
  const { rate, useful, text, note, version, section } = row;
  const found = text === null ? [] : findPersonalData(text);
  const masked = (words: string): string => (unmasked ? words : maskPersonalData(words, findPersonalData(words)));
  return {
    id: row.id,
    received: minuteOf(row.received),
    profile: row.profile,
    subject: {
      ...{ type: row.subject_type, id: row.subject_id, path: row.path },
      ...(version === null ? {} : { version }),
      ...(section === null ? {} : { section }),
    },
    ...(rate === null ? {} : { rate }),
    ...(useful === null ? {} : { useful }),
    reasons: JSON.parse(row.reasons) as string[],
    ...(text === null ? {} : { text: masked(text) }),
    personalData: [...new Set(found.map(({ kind }) => kind))],
    lang: row.lang,
    status: row.status,
    signals: JSON.parse(row.signals) as Signal[],
    tags: JSON.parse(row.tags) as string[],
    ...(note === null ? {} : { note: masked(note) }),
  };
}
