import type { Reading } from '../reading.ts';
import type { Code, CodeRefusal } from './code.ts';
import { compact, missing, misshapen } from './code.ts';

/** A Common Code of Identification: the European Commission's code of a programme. */
export interface Cci extends Code {
  /** The year that the period began: the first four characters. */
  readonly year: number;
  /** Two letters of a country, or TC for territorial cooperation. */
  readonly country: string;
  /** 05 for programmes led by the social fund, 16 by the regional fund. */
  readonly side: string;
  /** SFOP, RFOP, M2OP and the like. */
  readonly type: string;
}

/**
 * Reads a CCI: 15 characters, year, country, side, type and number (`2014IT05M2OP002`); "CCI" in front is left out. National
 * programmes of the cohesion and complementary funds have none.
 */
export function parseCci(text: string): Reading<Cci, CodeRefusal> {
  const value = compact(text).replace(/^CCI:?/, '');
  if (value === '') return missing();
  const match = /^(\d{4})([A-Z]{2})(\d{2})([A-Z0-9]{4})\d{3}$/.exec(value);
  if (!match)
    return misshapen(
      'CCI',
      text,
      'ha 15 caratteri: anno, paese, due cifre, quattro lettere o cifre, tre cifre',
      'it has 15 characters: year, country, two digits, four letters or digits, three digits',
    );
  const [, year = '', country = '', side = '', type = ''] = match;
  return { ok: true, value: { value, checked: 'shape', year: Number(year), country, side, type } };
}
