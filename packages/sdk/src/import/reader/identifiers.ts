import { parseCode } from '../../domain/codes/parse-code.ts';
import type { Identifier } from '../../domain/identifiers.ts';
import { withoutPersons } from './cell-text.ts';
import type { CellRead } from './note.ts';

/** Reads a code by the rules of its scheme; `undefined` when the scheme has none here. A person's code is never kept. */
export function readIdentifier(scheme: string, code: string, most: number): CellRead<Identifier> | undefined {
  const read = parseCode(scheme, code);
  if (!read) return undefined;
  if (read.ok) return { value: { scheme, value: read.value.value, status: 'unknown' } };
  if (read.reason === 'empty') return {};
  if (read.reason === 'person' || read.reason === 'zeros')
    return { told: { action: 'left-out', problem: read.message } };
  if (withoutPersons(code) !== code)
    return {
      told: {
        action: 'left-out',
        problem: { it: 'È il codice fiscale di una persona.', en: 'It is a natural person’s tax code.' },
      },
    };
  const { suggestion, message: problem } = read;
  return suggestion === undefined
    ? { value: { scheme, value: code.slice(0, most), status: 'malformed' }, told: { action: 'kept', problem } }
    : {
        value: { scheme, value: suggestion, status: 'unknown' },
        told: { action: 'repaired', problem, now: suggestion },
      };
}
