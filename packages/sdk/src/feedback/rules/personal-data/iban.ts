import type { Span } from './span.ts';
import { standsAlone } from './span.ts';

/** How many characters an IBAN has, by country (SWIFT's IBAN registry, ISO 13616): those of Europe. */
const LENGTHS =
  'AD24 AL28 AT20 BA20 BE16 BG22 CH21 CY28 CZ24 DE22 DK18 EE20 ES24 FI18 FR27 GB22 GR27 HR21 HU28 IE22 IS26 IT27 LI21 LT20 LU20 LV21 MC27 MD24 ME22 MK19 MT31 NL18 NO15 PL28 PT25 RO24 RS22 SE24 SI19 SK24 SM27 UA29 XK20';

const HEAD = /[A-Z]{2} ?\d{2}(?=[ -]?[A-Z0-9])/gi;

/** IBANs whose check digits fit, in one or in groups. */
export function findIbans(text: string): readonly Span[] {
  return [...text.matchAll(HEAD)]
    .map(({ 0: head, index }) => ({ start: index, end: endOf(text, index, lengthFor(head)) }))
    .filter(({ start, end }) => end > start && standsAlone(text, start, end) && fits(text.slice(start, end)));
}

function lengthFor(head: string): number {
  const at = LENGTHS.indexOf(head.slice(0, 2).toUpperCase());
  return at % 5 === 0 ? Number(LENGTHS.slice(at + 2, at + 4)) : 0;
}

/** Where so many letters and digits end, with at most one space, dot or hyphen between two; `start` when they do not come. */
function endOf(text: string, start: number, length: number): number {
  let end = start;
  for (let left = length; left > 0; end += 1) {
    if (/[A-Z0-9]/i.test(text.charAt(end))) left -= 1;
    else if (!/^[ \u00a0.-][A-Z0-9]/i.test(text.slice(end, end + 2))) return start;
  }
  return end;
}

/** Modulo 97 is 1 (ISO 7064), the first four characters last and letters as 10 to 35. */
function fits(iban: string): boolean {
  const compact = iban.replace(/[^A-Z0-9]/gi, '');
  let rest = 0;
  for (const character of compact.slice(4) + compact.slice(0, 4)) {
    const value = Number.parseInt(character, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}
