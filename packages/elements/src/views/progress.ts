import type { ProgressOverview } from '@civita/sdk';
import type { TemplateResult } from 'lit';
import { html } from 'lit';
import { formatPercent } from '../i18n/formats.ts';
import type { MoneyTexts } from '../i18n/money/index.ts';
import type { ProgressTexts } from '../i18n/progress/index.ts';
import type { ReportTexts } from '../i18n/report/index.ts';
import { datesOf } from './money-line.ts';
import { words } from './text.ts';

/** A ratio as number and bar, with its basis, its date, of several projects how many state it, and how it is worked out. */
export function progressBar(
  measure: ProgressOverview,
  language: string,
  { asOf }: Pick<ReportTexts, 'asOf'>,
  { bases, beyond, formula }: ProgressTexts,
  texts: Pick<MoneyTexts, 'between' | 'stated'>,
): TemplateResult {
  const { basis, ratio, stated, of } = measure;
  const how = words(measure.formula, language);
  const facts = [
    ratio > 1 ? beyond : '',
    datesOf(measure, language, asOf, texts),
    of > 1 ? texts.stated(stated, of) : '',
  ];
  const when = `${facts.filter((fact) => fact !== '').join('; ')}. ${formula}: `;
  return html`<span translate="no" part="ratio" .textContent=${formatPercent(ratio, language)}></span> ${bases[basis]}
    <progress part="progress" max="1" value=${Math.min(1, Math.max(0, ratio))} aria-label=${bases[basis]}></progress>
    <span class="note">${when}${how}.</span>`;
}
