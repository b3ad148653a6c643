import type { Money, PartialDate } from '@civita/sdk';
import {
  formatDate as date,
  formatInteger as integer,
  formatMoney as money,
  formatNumber as number,
  formatPercent as percent,
  formatSpan as span,
} from '@civita/sdk';
import { saidIn } from './catalogs.ts';

type Format<Value> = (value: Value, language: string) => string;

/** Numbers and dates in the language of the words around them: on an Arabic page, which is told in English, in English. */
function said<Value>(format: Format<Value>): Format<Value> {
  return (value, language) => format(value, saidIn(language));
}

export const formatDate: Format<PartialDate> = /* @__PURE__ */ said(date);
export const formatInteger: Format<number> = /* @__PURE__ */ said(integer);
export const formatMoney: Format<Money> = /* @__PURE__ */ said(money);
export const formatNumber: Format<number> = /* @__PURE__ */ said(number);
export const formatPercent: Format<number> = /* @__PURE__ */ said(percent);
export const formatSpan: Format<number> = /* @__PURE__ */ said(span);
