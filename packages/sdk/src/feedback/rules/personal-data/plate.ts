import type { Span } from './span.ts';
import { spansOf } from './span.ts';

/** Two letters, three digits, two letters, without I, O, Q and U, since 1994 (d.P.R. 495/1992, art. 257). */
const PLATE = /[A-HJ-NPR-TV-Z]{2}[ -]?\d{3}[ -]?[A-HJ-NPR-TV-Z]{2}/gi;

/** `DA 100 KM` is shaped like a plate. */
const UNIT = /(?:KM|KG|MT|CM|MM|ML|HA|KW|GB|MB|EV|AL|DA|LA|LE|NE|SE|VA)$/;

/** Plates of cars. In small letters only without spaces: `da 200 ha` is no plate. */
export function findPlates(text: string): readonly Span[] {
  return spansOf(text, PLATE, (found) => /^\w+$/.test(found) || (/^[^a-z]+$/.test(found) && !UNIT.test(found)));
}
