import type { Indicator } from '@civita/sdk';
import { textIn } from '@civita/sdk';
import { formatMoney, formatNumber, formatPercent } from '../i18n/formats.ts';
import type { IndicatorTexts } from '../i18n/indicator/index.ts';

/** A value of an indicator with its unit: "12,5%", "90 giorni", "1.200,00 €", "130 alberi". */
export function valueIn(
  value: number,
  { unit }: Pick<Indicator, 'unit'>,
  language: string,
  { units }: Pick<IndicatorTexts, 'units'>,
): string {
  const { value: name } = textIn(unit, language);
  if (name === 'percent') return formatPercent(value / 100, language);
  if (name === 'EUR') return formatMoney({ minor: Math.round(value * 100), currency: 'EUR' }, language);
  const number = formatNumber(value, language);
  if (name === 'number') return number;
  return `${number} ${name === 'days' || name === 'hours' ? units[name](value) : name}`;
}
