import type { Reading } from '../reading.ts';
import type { Code, CodeRefusal } from './code.ts';
import { compact, missing, misshapen } from './code.ts';

/** A Codice Unico di Progetto. */
export interface Cup extends Code {
  /** The year in its 5th and 6th character; `undefined` for a provisional code. */
  readonly year: number | undefined;
  /** Given by a system before the register gave one. */
  readonly provisional: boolean;
}

/**
 * Reads a CUP: a letter, two digits, a letter, eleven digits (opencup.gov.it). It has no check digit that can be tested: whether
 * it exists only the CUP register knows. Never a key: a project may have several, and one CUP stands on several records.
 */
export function parseCup(text: string): Reading<Cup, CodeRefusal> {
  const value = compact(text);
  if (value === '') return missing();
  if (/^PROV\d{10}$/.test(value))
    return { ok: true, value: { value, checked: 'shape', year: undefined, provisional: true } };
  const match = /^[A-Z]\d{2}[A-Z](\d{2})\d{9}$/.exec(value);
  if (!match)
    return misshapen(
      'CUP',
      text,
      'ha 15 caratteri, una lettera, due cifre, una lettera, undici cifre',
      'it has 15 characters, a letter, two digits, a letter, eleven digits',
    );
  const short = Number(match[1]);
  return {
    ok: true,
    value: { value, checked: 'shape', year: (short > 90 ? 1900 : 2000) + short, provisional: false },
  };
}

/** The CUPs of a cell that holds several, as OpenCoesione joins them (`:::`); also comma, semicolon and bar. */
export function splitCups(cell: string): readonly string[] {
  return cell
    .split(/:::|[,;|]/)
    .map(compact)
    .filter((part) => part !== '');
}
