import type { NumberFormat, NumberFormatName } from '../../domain/number-format.ts';
import { NUMBER_FORMATS } from '../../domain/number-format.ts';

/** Marks that part thousands and nothing else. */
const PLAIN = [' ', '\u00A0', '\u2009', '\u202F', "'", '\u2019'];

/**
 * A source's format with the mark that parts the thousands of a number beyond doubt: it does so twice, or before the source's own
 * decimal mark, or could not be a decimal mark. "1.234" alone is doubtful where the decimal mark is a comma: somebody may have
 * changed it.
 */
export function grouped(text: string, numbers: NumberFormatName | NumberFormat): NumberFormat | undefined {
  const { decimal } = typeof numbers === 'string' ? NUMBER_FORMATS[numbers] : numbers;
  const mark = [...PLAIN, '.', ','].find((sign) => sign !== decimal && text.trim().includes(sign));
  if (mark === undefined) return undefined;
  const isCertain =
    PLAIN.includes(mark) || text.split(mark).length > 2 || (decimal !== undefined && text.includes(decimal));
  return isCertain ? { ...(decimal === undefined ? {} : { decimal }), groups: [mark] } : undefined;
}
