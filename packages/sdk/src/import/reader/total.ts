import { folded } from './columns.ts';
import type { ImportRecord } from './record.ts';

/** What people call the sum below a table, in the languages of the sources. */
const SUM =
  /^(?:grand)?(?:total[ei]?s?|totalegenerale|totalecomplessivo|somma|suma?|summe|gesamt|insgesamt|ukupno|skupaj|yhteensa)$/;

/** A sum with words behind it: "Totale progetti: 12". */
const SUM_OF = /^(?:total[ei]?|summe|gesamt|suma|somma)(?=[\s:]).{0,40}$/i;

const isNumberLike = (text: string): boolean => /^[^\p{Letter}]*(?:EUR|euro)?$/u.test(text);

/** Whether a row of a table says "total" and nothing else than numbers. */
export function isTotal({ values, delimiter }: ImportRecord): boolean {
  if (delimiter === undefined) return false;
  const [first, ...rest] = values.map((value) => String(value).trim()).filter((text) => text !== '');
  if (first === undefined || !rest.every(isNumberLike)) return false;
  const isSparse = (rest.length + 1) * 2 <= values.length;
  return SUM.test(folded(first)) || (SUM_OF.test(first) && isSparse && rest.length > 0);
}

/** Whether a row is the header once more, as where tables were put one below the other. */
export function isHeader({ columns, values, delimiter }: ImportRecord): boolean {
  return delimiter !== undefined && values.every((value, index) => value === columns[index]);
}

/** Whether a row says something in its first cell alone: words below a table, such as where it comes from. */
export function isFootnote({ columns, values, delimiter }: ImportRecord): boolean {
  const [first, ...rest] = values;
  return delimiter !== undefined && columns.length > 2 && first !== '' && rest.every((value) => value === '');
}
