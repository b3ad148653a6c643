import type { Reading } from '../reading.ts';
import type { Code, CodeRefusal } from './code.ts';
import { compact, missing, misshapen } from './code.ts';

/** ISTAT's code of a municipality, which is also its LAU code. */
export interface Istat extends Code {
  /** Three digits. */
  readonly province: string;
  /** Six digits, of which the first three are the province: "082053" is Palermo. */
  readonly municipality: string;
  /** Three digits, when the code was given in OpenCoesione's joined form. */
  readonly region: string | undefined;
}

/**
 * Reads ISTAT's code of a municipality: six digits as text (`082053` is Palermo), or nine with OpenCoesione's region in front
 * (`019082053`). With five or eight digits its first zero was lost: it is refused with what was probably meant.
 */
export function parseIstat(text: string): Reading<Istat, CodeRefusal> {
  const given = compact(text);
  if (given === '') return missing();
  const match = /^(\d{3})?(\d{3})(\d{3})$/.exec(given);
  if (!match)
    return misshapen(
      'codice ISTAT',
      text,
      'ha 6 cifre, tre della provincia e tre del comune',
      'it has 6 digits, three of the province and three of the municipality',
      /^(\d{5}|\d{8})$/.test(given) ? `0${given}` : undefined,
    );
  const [, region, province = '', municipality = ''] = match;
  return {
    ok: true,
    value: { value: `${province}${municipality}`, checked: 'shape', region, province, municipality },
  };
}

/**
 * The ISTAT code of a municipality from its parts, which files keep as numbers; `undefined` for what cannot be one. Parts are
 * whole numbers from 1 to 999.
 */
export function istatOf(province: number, municipality: number): string | undefined {
  const parts = [province, municipality];
  if (!parts.every((part) => Number.isInteger(part) && part > 0 && part < 1000)) return undefined;
  return parts.map((part) => String(part).padStart(3, '0')).join('');
}

/** A code of the EU's statistical regions. */
export interface Nuts extends Code {
  /** Its first two letters. */
  readonly country: string;
  /** 0 country, 1 group of regions, 2 region, 3 province. */
  readonly level: 0 | 1 | 2 | 3;
}

/** Reads a NUTS code: two letters of the country and up to three letters or digits (Reg. (EC) 1059/2003). */
export function parseNuts(text: string): Reading<Nuts, CodeRefusal> {
  const value = compact(text);
  if (value === '') return missing();
  if (!/^[A-Z]{2}[A-Z0-9]{0,3}$/.test(value))
    return misshapen(
      'codice NUTS',
      text,
      'ha due lettere del paese e fino a tre lettere o cifre',
      'it has two letters of the country and up to three letters or digits',
    );
  return {
    ok: true,
    value: { value, checked: 'shape', country: value.slice(0, 2), level: (value.length - 2) as Nuts['level'] },
  };
}
