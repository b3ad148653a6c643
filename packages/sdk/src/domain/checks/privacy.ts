import { findPersonTaxCodes } from '../codes/person-tax-code.ts';
import { error } from './finding.ts';
import type { LookRule } from './walk.ts';

/** No natural person's tax code is anywhere in a report. The finding does not repeat it. */
export const privacy: LookRule = () => (value, _, path) =>
  typeof value === 'string' && value.length >= 16 && findPersonTaxCodes(value).length > 0
    ? [
        error(
          'personal-data',
          path,
          { it: 'Qui c’è il codice fiscale di una persona.', en: 'There is a natural person’s tax code here.' },
          {
            it: 'Toglierlo prima di pubblicare; anche dalle copie già pubblicate.',
            en: 'Take it out before publishing, and out of copies already published.',
          },
        ),
      ]
    : [];
