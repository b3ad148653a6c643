import type { Money, PartialDate } from '@civita/sdk';
import { earliestDate, formatDate, formatMoney, latestDate } from '@civita/sdk';
import type { ServerRenderedTemplate } from '@lit-labs/ssr';
import { html } from '@lit-labs/ssr';

/** What no browser translation may touch and no line end may split: an amount, a code, a date. */
export function exact(value: string): ServerRenderedTemplate {
  return html`<span class="text-nowrap" translate="no">${value}</span>`;
}

/** An amount in full. */
export function amount(money: Money): ServerRenderedTemplate {
  return exact(formatMoney(money, 'it'));
}

/** "al 31 dicembre 2020", "all’8 dicembre 2020", "a dicembre 2020", "nel 2020". */
export function asOf(date: PartialDate): string {
  const words = formatDate(date, 'it');
  if (/^(8|11) /.test(words)) return `all’${words}`;
  if (/^\d+ /.test(words)) return `al ${words}`;
  return /^\d+$/.test(words) ? `nel ${words}` : `a ${words}`;
}

/** "al 21 febbraio 2023" for one date, "tra il 20 febbraio 2023 e il 21 febbraio 2023" for several; empty for none. */
export function between(dates: readonly PartialDate[]): string {
  const [first, last] = [earliestDate(dates), latestDate(dates)];
  if (first === undefined || last === undefined) return '';
  return first === last ? asOf(first) : `tra ${theDay(first)} e ${theDay(last)}`;
}

function theDay(date: PartialDate): string {
  const words = formatDate(date, 'it');
  if (/^(8|11) /.test(words)) return `l’${words}`;
  return /^\d+ /.test(words) ? `il ${words}` : words;
}
