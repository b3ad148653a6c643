import type { Allocation, Programme } from '@civita/sdk';
import { acknowledgementOf } from '@civita/sdk';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { formatDate, formatMoney } from '../i18n/formats.ts';
import { narrative } from '../views/rich-text.ts';
import { exact, words } from '../views/text.ts';
import { headingOf } from './headings.ts';
import type { Writing } from './facts.ts';

/** A programme in the words that its period asks for, with those of the allocations that are its own. */
export function programmePart(
  programme: Programme,
  allocations: readonly Allocation[],
  level: number,
  writing: Writing,
): TemplateResult {
  const { language, texts } = writing;
  const acknowledgement = acknowledgementOf(programme, language);
  return html`${headingOf(level, words(programme.name, language))}
  ${
    acknowledgement
      ? html`<p lang=${acknowledgement.language}>
          ${[acknowledgement.statement, ...acknowledgement.funds].join(', ')}
        </p>`
      : nothing
  }
  ${allocations
    .filter((allocation) => allocation.programme === programme.id)
    .map(
      ({ action, amount, narrative: text }) =>
        html`<p>
            ${action ? html`${texts.action(action)}: ` : nothing}${exact(formatMoney(amount.value, language))}
            ${texts.setAside(formatDate(amount.asOf, language))}
          </p>
          ${narrative(text ?? {}, language, level + 1)}`,
    )}`;
}
