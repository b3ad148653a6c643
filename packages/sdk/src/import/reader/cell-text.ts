import { findPersonTaxCodes } from '../../domain/codes/person-tax-code.ts';

/** What tables write for "nothing". */
export const NOTHING: RegExp = /^(?:[-–—.]+|n\.\s?[adc]\.?|n\/a|null|none|nan)$/i;

/** Latin text that was once decoded under a wrong encoding. */
export const MISDECODED: RegExp = /[Ã√][\u0080-\u00BF‚Ç¬®©]|Â[\u0080-\u00BF]|\uFFFD/;

/** A cell as text; what is no text in JSON as JSON. */
export function asText(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return value === null || value === undefined ? undefined : JSON.stringify(value);
}

/** A text without the tax codes of natural persons. */
export function withoutPersons(text: string): string {
  return findPersonTaxCodes(text).reduce((rest, code) => rest.replaceAll(new RegExp(code, 'gi'), '…'), text);
}
