import type { Reading } from '../reading.ts';
import { refuse } from '../reading.ts';
import type { Code, CodeRefusal } from './code.ts';
import { missing, misshapen } from './code.ts';

/** Reads a Sustainable Development Goal: 1 to 17. */
export function parseSdg(text: string): Reading<Code, CodeRefusal> {
  return listed(
    text,
    /^(1[0-7]|[1-9])$/,
    /^\d+$/,
    'obiettivo SDG',
    'è un numero da 1 a 17',
    'it is a number from 1 to 17',
  );
}

/** Reads a target of a Sustainable Development Goal: `11.2`, `11.a`. */
export function parseSdgTarget(text: string): Reading<Code, CodeRefusal> {
  return listed(
    text,
    /^(1[0-7]|[1-9])\.(\d{1,2}|[a-d])$/,
    /^\d+\.(\d{1,2}|[a-d])$/,
    'traguardo SDG',
    'è come 11.2 o 11.a',
    'it is like 11.2 or 11.a',
  );
}

/** Reads a class of government functions (COFOG): division 01 to 10, group, class: `06`, `06.2`, `06.2.0`. */
export function parseCofog(text: string): Reading<Code, CodeRefusal> {
  return listed(
    text,
    /^(0[1-9]|10)(\.\d){0,2}$/,
    /^\d{2}(\.\d){0,2}$/,
    'codice COFOG',
    'è come 06 o 06.2',
    'it is like 06 or 06.2',
  );
}

/** Reads a mission of the Italian public budget: 01 to 20, 50, 60, 99 (d.lgs. 118/2011, annex 14). */
export function parseBudgetMission(text: string): Reading<Code, CodeRefusal> {
  return listed(
    text,
    /^(0[1-9]|1\d|20|50|60|99)$/,
    /^\d{2}$/,
    'codice di missione',
    'ha due cifre, da 01 a 20, oppure 50, 60 o 99',
    'it has two digits, 01 to 20, or 50, 60, 99',
  );
}

/** Reads a programme of the Italian public budget: mission, a point, two digits. */
export function parseBudgetProgramme(text: string): Reading<Code, CodeRefusal> {
  return listed(
    text,
    /^(0[1-9]|1\d|20|50|60|99)\.\d{2}$/,
    /^\d{2}\.\d{2}$/,
    'codice di programma',
    'è come 01.02, missione e programma',
    'it is like 01.02, mission and programme',
  );
}

function listed(
  text: string,
  known: RegExp,
  shape: RegExp,
  name: string,
  it: string,
  en: string,
): Reading<Code, CodeRefusal> {
  const value = text.trim().toLowerCase();
  if (value === '' || value === 'n.c.') return missing();
  if (known.test(value)) return { ok: true, value: { value, checked: 'shape' } };
  return shape.test(value)
    ? refuse('range', `${name} "${value}": non c’è; ${it}.`, `${name} "${value}": there is none; ${en}.`)
    : misshapen(name, text, it, en);
}
