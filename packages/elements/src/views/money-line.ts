import type { MoneyLine, MoneySum } from '@civita/sdk';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { formatDate, formatMoney } from '../i18n/formats.ts';
import type { MoneyStep, MoneyTexts } from '../i18n/money/index.ts';
import type { ReportTexts } from '../i18n/report/index.ts';
import { moneyBars } from './money-bars.ts';
import { each, exact } from './text.ts';

const STEPS: readonly MoneyStep[] = [
  'allocated',
  'requested',
  'awarded',
  'committed',
  'paid',
  'toBeFound',
  'stageNotStated',
];

/** A step of the way that somebody states. */
export interface StatedStep {
  readonly step: MoneyStep;
  readonly sum: MoneySum;
}

/** The steps that are stated, in the order in which money goes through them; the hole comes last but one. */
export function statedSteps(line: MoneyLine): readonly StatedStep[] {
  return STEPS.flatMap((step) => {
    const sum = line[step];
    return sum ? [{ step, sum }] : [];
  });
}

/**
 * The drawing, of two steps or more since one alone would look as if the others were 0, and in words each amount with its date;
 * of several projects also how many state it.
 */
export function moneyWords(
  line: MoneyLine,
  language: string,
  { asOf }: Pick<ReportTexts, 'asOf'>,
  texts: MoneyTexts,
): TemplateResult {
  const steps = statedSteps(line);
  return html`${steps.length > 1 ? moneyBars(line) : nothing}
    <ul class="steps">
      ${steps.map(
        ({ step, sum }) =>
          html`<li data-step=${step}>
            ${texts.steps[step]} ${exact(formatMoney(sum.total, language), 'amount')}
            <span class="note"
              >${datesOf(sum, language, asOf, texts)}${
                step !== 'allocated' && sum.of > 1 ? `; ${texts.stated(sum.stated, sum.of)}` : nothing
              }</span
            >
          </li>`,
      )}
    </ul>`;
}

/**
 * The same in small, for a card: a lower drawing, the amounts in a row where there is room, and what all of them have in common,
 * date and who states them, once below.
 */
export function moneySmall(
  line: MoneyLine,
  language: string,
  { asOf }: Pick<ReportTexts, 'asOf'>,
  texts: MoneyTexts,
): TemplateResult {
  const steps = statedSteps(line);
  const dates = steps.map(({ sum }) => datesOf(sum, language, asOf, texts));
  const stated = steps.map(({ step, sum }) =>
    step !== 'allocated' && sum.of > 1 ? texts.stated(sum.stated, sum.of) : '',
  );
  const date = shared(dates);
  const who = shared(stated);
  return html`${steps.length > 1 ? moneyBars(line) : nothing}
    <ul class="steps">
      ${each(steps, ({ step, sum }) => {
        const index = STEPS.indexOf(step);
        const own = notEmpty(date ? '' : dates[index], who ? '' : stated[index]);
        return html`<li data-step=${step}>
          ${texts.steps[step]}
          ${exact(formatMoney(sum.total, language), 'amount')}${own === '' ? nothing : html` <span class="note">${own}</span>`}
        </li>`;
      })}
    </ul>
    ${date || who ? html`<p class="note">${notEmpty(date, who)}</p>` : nothing}`;
}

/** What several say alike, or nothing when they differ. */
function shared(all: readonly string[]): string {
  const [first = ''] = all;
  return all.length > 1 && all.every((one) => one === first) ? first : '';
}

function notEmpty(...facts: readonly (string | undefined)[]): string {
  return facts.filter((fact) => fact !== undefined && fact !== '').join('; ');
}

/** "al 31 dicembre 2020", or between which dates when the parts of the sum are not of one. */
export function datesOf(
  { oldest, latest }: Pick<MoneySum, 'oldest' | 'latest'>,
  language: string,
  asOf: (date: string) => string,
  { between }: Pick<MoneyTexts, 'between'>,
): string {
  if (oldest === undefined || latest === undefined) return '';
  return oldest === latest
    ? asOf(formatDate(latest, language))
    : between(formatDate(oldest, language), formatDate(latest, language));
}
