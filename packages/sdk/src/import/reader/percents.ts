import { parsePercent } from '../../domain/money-text.ts';
import type { NumberFormat, NumberFormatName } from '../../domain/number-format.ts';
import type { Words } from '../../domain/text.ts';
import type { CellRead } from './note.ts';
import { OTHER_MARKS, otherFormat } from './number-marks.ts';

const OF_ONE: Words = {
  it: 'Tra 0 e 1 senza %: possono essere centesimi o una parte di 1.',
  en: 'Between 0 and 1 without %: it may be hundredths or a part of 1.',
};

/** Reads a share as hundredths, with or without their sign; gives a part of one. */
export function readPercent(
  found: string,
  isNumber: boolean,
  numbers: NumberFormatName | NumberFormat,
): CellRead<number> {
  if (!found.includes('%') && /^-?0[.,]0*[1-9]/.test(found)) return { told: { action: 'left-out', problem: OF_ONE } };
  const signed = found.includes('%') ? found : `${found}%`;
  const read = parsePercent(signed, isNumber ? 'plain' : numbers);
  if (read.ok) return { value: read.value };
  const other = isNumber ? undefined : otherFormat(found, numbers);
  const meant = other && parsePercent(signed, other);
  if (!meant?.ok) return { told: { action: 'left-out', problem: read.message } };
  return { value: meant.value, told: { action: 'repaired', problem: OTHER_MARKS, now: `${meant.value * 100} %` } };
}
