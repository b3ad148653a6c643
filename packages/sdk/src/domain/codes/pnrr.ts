import type { Reading } from '../reading.ts';
import type { Code, CodeRefusal } from './code.ts';
import { compact, missing, misshapen } from './code.ts';

/** A measure or sub-measure of the PNRR. */
export interface PnrrMeasure extends Code {
  /** The same code with its numbers of two digits, so that it sorts: `M1C1I1.04.01`. */
  readonly sortable: string;
  /** `M1`. */
  readonly mission: string;
  /** `M1C1`. */
  readonly component: string;
  /** What the I or the R in the code says. */
  readonly kind: 'investment' | 'reform';
}

/**
 * Reads a PNRR measure or sub-measure, `M1C1I1.4.1` or its sortable twin `M1C1I1.04.01`: mission 1 to 7, component, investment
 * or reform, numbers. The published files write the twin of a measure without sub-measures with `.00` at its end.
 */
export function parsePnrrMeasure(text: string): Reading<PnrrMeasure, CodeRefusal> {
  const compacted = compact(text);
  if (compacted === '') return missing();
  const match = /^(M[1-7])(C\d)([IR])(\d+)\.(\d+)(?:\.(\d+|[A-D]))?$/.exec(compacted);
  if (!match)
    return misshapen('codice PNRR', text, 'è come M1C1I1.4 o M1C1I1.4.1', 'it is like M1C1I1.4 or M1C1I1.4.1');
  const [, mission = '', part = '', letter = '', first = '', second = '', third = '0'] = match;
  const component = `${mission}${part}`;
  const head = `${component}${letter}${plain(first)}`;
  const last = plain(third);
  return {
    ok: true,
    value: {
      value: `${head}.${plain(second)}${last === '0' ? '' : `.${last}`}`,
      sortable: `${head}.${plain(second).padStart(2, '0')}.${/^\d/.test(last) ? last.padStart(2, '0') : last}`,
      checked: 'shape',
      mission,
      component,
      kind: letter === 'I' ? 'investment' : 'reform',
    },
  };
}

/** Reads a PNRR milestone or target: `M1C1-1`, `M1C1-9BIS`, or Italy's own `M1C1-01-ITA-1`. */
export function parsePnrrMilestone(text: string): Reading<Code, CodeRefusal> {
  const value = compact(text);
  if (value === '') return missing();
  return /^M[1-7]C\d-(\d+(BIS|TER|QUATER|[A-Z]+IES)?|\d{2}-ITA-\d+)$/.test(value)
    ? { ok: true, value: { value, checked: 'shape' } }
    : misshapen(
        'traguardo PNRR',
        text,
        'è come M1C1-1, M1C1-9BIS o M1C1-01-ITA-1',
        'it is like M1C1-1, M1C1-9BIS or M1C1-01-ITA-1',
      );
}

function plain(number: string): string {
  return number.replace(/^0+(?=.)/, '');
}
