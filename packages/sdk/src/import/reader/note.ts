import type { Words } from '../../domain/text.ts';

/** What was done about something that was not understood. */
export type ImportAction = 'kept' | 'repaired' | 'left-out' | 'row-left-out';

/** Something in a source that was not understood, contradicts itself or had to be repaired. */
export interface ImportNote {
  /** The file's name as it was given. */
  readonly file: string;
  /** As a table program counts: the header is row 1; in a list of JSON objects the first object is row 1. Absent for a whole file. */
  readonly row?: number;
  /** The column's name as the file spells it. */
  readonly column?: string;
  /** What stands there, cut after 200 characters; never a natural person's tax code. */
  readonly value?: string;
  /** What is wrong with it. */
  readonly problem: Words;
  /** What was done, for programs. */
  readonly action: ImportAction;
  /** What was done, for people. */
  readonly done: Words;
}

const DONE: Readonly<Record<ImportAction, Words>> = {
  kept: { it: 'Tenuto com’è.', en: 'Kept as it is.' },
  repaired: { it: 'Corretto.', en: 'Repaired.' },
  'left-out': {
    it: 'Il valore è rimasto fuori: nel report è "non indicato".',
    en: 'Left out: the report says "not stated".',
  },
  'row-left-out': { it: 'La riga è rimasta fuori.', en: 'The row was left out.' },
};

/** What was done, in words: for a repair with what stands there now. */
export function doneWords(action: ImportAction, now?: string): Words {
  return action === 'repaired' && now !== undefined
    ? { it: `Letto come ${now}.`, en: `Read as ${now}.` }
    : DONE[action];
}

/** What a cell says, and what is to be told about it: either may be absent. */
export interface CellRead<T> {
  /** Absent when it could not be read. */
  readonly value?: T;
  readonly told?: { readonly action: ImportAction; readonly problem: Words; readonly now?: string };
}
