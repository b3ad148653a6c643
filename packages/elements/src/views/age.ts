import type { PartialDate } from '@civita/sdk';
import { ageOf } from '@civita/sdk';
import { formatDate, formatSpan } from '../i18n/formats.ts';
import type { ReportTexts } from '../i18n/report/index.ts';

/** "Dati aggiornati al 31 dicembre 2020" and, from two months on, how long ago that is. */
export function dataAge(
  asOf: PartialDate,
  today: PartialDate,
  language: string,
  { dataAsOf, ago }: Pick<ReportTexts, 'dataAsOf' | 'ago'>,
): string {
  const age = ageOf(asOf, today);
  const said = dataAsOf(formatDate(asOf, language));
  return age && age.months >= 2 ? `${said}, ${ago(formatSpan(age.days, language))}` : said;
}
