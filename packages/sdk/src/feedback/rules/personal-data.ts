import { findAddresses } from './personal-data/address.ts';
import { findCards } from './personal-data/card.ts';
import { findEmails } from './personal-data/email.ts';
import { findIbans } from './personal-data/iban.ts';
import { findPhones } from './personal-data/phone.ts';
import { findPlates } from './personal-data/plate.ts';
import type { Span } from './personal-data/span.ts';
import { findTaxCodes } from './personal-data/tax-code.ts';

/** What may lead to a person. */
export type PersonalDataKind = 'email' | 'iban' | 'tax-code' | 'card' | 'phone' | 'plate' | 'address';

/** Something in a text that looks like personal data. */
export interface PersonalData extends Span {
  /** What it looks like. */
  readonly kind: PersonalDataKind;
  /** What would stand in its place. */
  readonly masked: string;
}

/** In the order of trust: what has check characters comes before what has only a shape. */
const FINDERS: readonly (readonly [PersonalDataKind, (text: string) => readonly Span[]])[] = [
  ['email', findEmails],
  ['iban', findIbans],
  ['tax-code', findTaxCodes],
  ['card', findCards],
  ['phone', findPhones],
  ['plate', findPlates],
  ['address', findAddresses],
];

/**
 * What in a text looks like personal data, in its order and without overlaps. Patterns cannot know names, and a code of a
 * public act can look like a telephone number: this is a hint for the person who wrote the text, who decides, and for whoever
 * publishes it. It never proves that a text is free of personal data.
 */
export function findPersonalData(text: string): readonly PersonalData[] {
  const found: PersonalData[] = [];
  for (const [kind, find] of FINDERS)
    for (const { start, end } of find(text))
      if (found.every((other) => end <= other.start || other.end <= start))
        found.push({ kind, start, end, masked: mask(text.slice(start, end)) });
  return found.sort((one, other) => one.start - other.start);
}

/** The text with these findings covered; it is never longer than it was. Find them in this very text. */
export function maskPersonalData(text: string, findings: readonly PersonalData[]): string {
  let covered = '';
  let from = 0;
  for (const { start, end, masked } of findings) {
    covered += text.slice(from, start) + masked;
    from = end;
  }
  return covered + text.slice(from);
}

/** Letters and digits become dots, so that a reader still sees what kind of thing stood there. */
function mask(found: string): string {
  return found.replace(/[\p{L}\p{N}]/gu, '•');
}
