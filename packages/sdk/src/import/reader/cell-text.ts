import { findPersonTaxCodes } from '../../domain/codes/person-tax-code.ts';

/** What tables write for "nothing", and the stars behind which a publisher keeps a code. */
export const NOTHING: RegExp = /^(?:[-–—.*]+|n\.\s?[adc]\.?|n\/[adc]|null|none|nan)$/i;

/** What a spreadsheet writes where a formula failed, a column was too narrow, or a long code was taken for a number: it is lost. */
export const LOST: RegExp =
  /^(?:\d[.,]\d+E[+-]?\d+|#(?:#+|N\/[AD]|(?:REF|RIF|NAME|NOME|VALUE|VALORE|NULL|NULLO|NUM|DIV\/0)!?\??))$/i;

/** Latin text that was once decoded under a wrong encoding. */
export const MISDECODED: RegExp = /[Ã√][\u0080-\u00BF‚Ç¬®©]|Â[\u0080-\u00BF]|\uFFFD/;

/** A cell as text, with U+FFFD for half a character, which no file can hold: a list by its items, as a table would have them; what else is no text in JSON as JSON. */
export function asText(value: unknown): string | undefined {
  if (typeof value === 'string') return value.replace(/\p{Surrogate}/gu, '\uFFFD');
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) return value.flatMap((item) => asText(item) ?? []).join(', ');
  return value === null || value === undefined ? undefined : JSON.stringify(value);
}

/** A cell without what spreadsheets and their exporters put around a text so that it stays one: `="0012"`, `'=1+1`. */
export function unguarded(cell: string): string {
  if (cell.startsWith('="') && cell.endsWith('"') && cell.length > 2) return cell.slice(2, -1);
  return /^'[=+\-@＝＋－＠]/.test(cell) ? cell.slice(1) : cell;
}

/** A text without the tax codes of natural persons. */
export function withoutPersons(text: string): string {
  return findPersonTaxCodes(text).reduce((rest, code) => rest.replaceAll(new RegExp(code, 'gi'), '…'), text);
}
