import { folded } from './columns.ts';
import type { ImportRecord } from './record.ts';

/** What people call the sum below a table, in the languages of the sources. */
const SUM =
  /^(?:grand)?(?:total[ei]?s?|totalegenerale|totalecomplessivo|somma|suma?|summe|gesamt|insgesamt|ukupno|skupaj|yhteensa)$/;

/** Whether a row of a table says "total" and nothing else than numbers. */
export function isTotal({ values, delimiter }: ImportRecord): boolean {
  if (delimiter === undefined) return false;
  const [first, ...rest] = values.map((value) => String(value).trim()).filter((text) => text !== '');
  return (
    first !== undefined && SUM.test(folded(first)) && rest.every((text) => /^[^\p{Letter}]*(?:EUR|euro)?$/u.test(text))
  );
}
