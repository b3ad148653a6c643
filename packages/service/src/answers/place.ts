import type { AnswerRow } from '../database/schema.ts';

/** Where an answer counts. */
export interface Place {
  /** What figures are asked for: the path of a page, the id of an objective or a project. */
  readonly subject: string;
  /** The part of it that asked; empty when the whole did. */
  readonly part: string;
  /** The version of its content; empty when none was named. */
  readonly version: string;
}

/** A part of a page belongs to the page: the same name on another page is another part. */
export function placeOf(row: Pick<AnswerRow, 'subject_type' | 'subject_id' | 'path' | 'section' | 'version'>): Place {
  const isPart = row.subject_type === 'section';
  return {
    subject: isPart ? row.path : row.subject_id,
    part: row.section ?? (isPart ? row.subject_id : ''),
    version: row.version ?? '',
  };
}
