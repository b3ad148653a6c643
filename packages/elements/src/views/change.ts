import type { Change } from '@civita/sdk';
import { saidIn } from '../i18n/catalogs.ts';
import type { ChangeTexts } from '../i18n/changes/index.ts';
import { changeTexts } from '../i18n/changes/index.ts';
import { formatDate, formatMoney, formatPercent, formatSpan } from '../i18n/formats.ts';
import { languageName } from '../i18n/language-name.ts';
import { progressTexts } from '../i18n/progress/index.ts';
import { reportTexts } from '../i18n/report/index.ts';
import { upright } from './text.ts';

/** A change in words: "Pagamenti: da 10.000,00 € a 25.000,00 €, 15.000,00 € in più". */
export function changeWords(change: Change, language: string): string {
  const texts = changeTexts(language);
  switch (change.kind) {
    case 'appeared':
      return texts.appeared;
    case 'vanished':
      return texts.vanished;
    case 'status': {
      const { statuses } = reportTexts(language);
      return said(
        texts.status,
        passage(change.before, change.after, ({ code }) => statuses[code], texts),
      );
    }
    case 'money': {
      const { before, after, by } = change;
      const amount = by && formatMoney({ ...by, minor: Math.abs(by.minor) }, language);
      const moved = amount === undefined ? '' : by && by.minor > 0 ? texts.more(amount) : texts.less(amount);
      return said(
        texts.money[change.what],
        passage(before, after, (money) => formatMoney(money, language), texts),
        moved,
      );
    }
    case 'progress': {
      const ratio = ({ ratio: value }: { readonly ratio: number }): string => formatPercent(value, language);
      const name = `${texts.progress} (${progressTexts(language).bases[change.basis]})`;
      return said(name, passage(change.before, change.after, ratio, texts));
    }
    case 'date': {
      const { before, after, by } = change;
      const later = by && by.least > 0 ? texts.later(formatSpan(by.least, language)) : '';
      const sooner = by && by.most < 0 ? texts.sooner(formatSpan(-by.most, language)) : '';
      const date = (value: string): string => formatDate(value, language);
      return said(texts.dates[change.what], passage(before, after, date, texts), later || sooner);
    }
    case 'text':
      return textWords(change, language, texts);
  }
}

/** Long texts are said to be rewritten, short ones are quoted. */
function textWords(change: Extract<Change, { kind: 'text' }>, language: string, texts: ChangeTexts): string {
  const { what, language: own, before, after } = change;
  const other = own !== '' && own !== language;
  const name = other ? `${texts.texts[what]} ${texts.inLanguage(languageName(own, language))}` : texts.texts[what];
  if (what === 'narrative' || (what === 'summary' && before !== undefined && after !== undefined))
    return said(name, texts.rewritten);
  return said(
    name,
    passage(before, after, (text) => quoted(upright(text), saidIn(language)), texts),
  );
}

function passage<T>(
  before: T | undefined,
  after: T | undefined,
  show: (value: T) => string,
  { fromTo, newly, noLonger }: ChangeTexts,
): string {
  if (before !== undefined && after !== undefined) return fromTo(show(before), show(after));
  if (after !== undefined) return newly(show(after));
  return before === undefined ? '' : noLonger(show(before));
}

function said(name: string, ...parts: readonly string[]): string {
  return `${name}: ${parts.filter((part) => part !== '').join(', ')}`;
}

/** The marks of a quotation where they are not those of Italian, French and Spanish. */
const MARKS: Readonly<Record<string, string>> = { de: '„“', en: '“”', sl: '»«' };

function quoted(text: string, language: string): string {
  const [open = '', close = ''] = MARKS[language] ?? '«»';
  return open + text + close;
}
