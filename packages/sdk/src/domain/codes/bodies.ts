import type { Reading } from '../reading.ts';
import { refuse } from '../reading.ts';
import type { Code, CodeRefusal } from './code.ts';
import { compact, miscopied, missing, misshapen } from './code.ts';
import { isPersonTaxCode } from './person-tax-code.ts';

/** A body's code in the index of public administrations. */
export interface Ipa extends Code {
  /** The cadastral code in a municipality's IPA code: `G273` in `c_g273`. */
  readonly cadastral: string | undefined;
}

/** Reads an IPA code: small letters, digits and `_` (`c_g273` is the Comune di Palermo). */
export function parseIpa(text: string): Reading<Ipa, CodeRefusal> {
  const value = text.trim().toLowerCase();
  if (value === '') return missing();
  if (!/^[a-z0-9][a-z0-9_-]{1,49}$/.test(value))
    return misshapen(
      'codice IPA',
      text,
      'ha lettere, cifre e trattini bassi',
      'it has letters, digits and underscores',
    );
  const cadastral = /^c_([a-z]\d{3})$/.exec(value)?.[1]?.toUpperCase();
  return { ok: true, value: { value, checked: 'shape', cadastral } };
}

/**
 * Reads a body's tax code or VAT number: eleven digits, the last a check digit (d.P.R. 605/1973; Luhn's rule). A natural
 * person's code is refused as such. Shorter codes that fit with zeros in front are refused with what was probably meant.
 */
export function parseTaxCode(text: string): Reading<Code, CodeRefusal> {
  const value = compact(text).replace(/^IT(?=\d{11}$)/, '');
  if (value === '') return missing();
  if (isPersonTaxCode(value))
    return refuse(
      'person',
      'È il codice fiscale di una persona: toglierlo, non si pubblica.',
      'It is a natural person’s tax code: take it out, it must not be public.',
    );
  if (/^0+$/.test(value)) return refuse('zeros', 'Solo zeri: lasciare vuoto.', 'Only zeros: leave it out.');
  if (/^\d{11}$/.test(value))
    return isLuhn(value)
      ? { ok: true, value: { value, checked: 'check-characters' } }
      : miscopied('codice fiscale', value);
  const padded = value.padStart(11, '0');
  return misshapen(
    'codice fiscale',
    text,
    'quello di un ente ha 11 cifre',
    'a body’s has 11 digits',
    /^\d{7,10}$/.test(value) && isLuhn(padded) ? padded : undefined,
  );
}

function isLuhn(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < digits.length; index += 1) {
    const digit = Number(digits[digits.length - 1 - index]) * (index % 2 === 1 ? 2 : 1);
    sum += digit > 9 ? digit - 9 : digit;
  }
  return sum % 10 === 0;
}
