import { isPersonTaxCode } from '../../../domain/codes/person-tax-code.ts';
import type { Span } from './span.ts';
import { spansOf } from './span.ts';

/** In one, or in the groups that people copy from the card. */
const TAX_CODE = /[A-Z]{3} ?[A-Z]{3} ?[0-9LMNP-V]{2} ?[A-EHLMPR-T] ?[0-9LMNP-V]{2} ?[A-Z] ?[0-9LMNP-V]{3} ?[A-Z]/gi;

/** Tax codes of natural persons whose check letter fits. */
export function findTaxCodes(text: string): readonly Span[] {
  return spansOf(text, TAX_CODE, isPersonTaxCode);
}
