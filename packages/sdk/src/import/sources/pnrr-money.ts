import type { AmountFact, FundCode, FundingLine } from '../../domain/funding.ts';
import type { Money } from '../../domain/money.ts';
import { sumMoney, toDecimal } from '../../domain/money.ts';
import { stated } from '../reader/draft.ts';
import type { MoneyFormat, Row } from '../reader/row.ts';

/** The eleven sources of the file, in its order, and the fund for works that cannot wait, which later files have apart. */
export const PNRR_SOURCES: readonly (readonly [column: string, source: FundCode])[] = [
  ['Finanziamento - Stato', 'state-other'],
  ['Finanziamento UE (diverso da PNRR)', 'other-eu'],
  ['Finanziamento Regione', 'region'],
  ['Finanziamento Provincia', 'province-or-metro-city'],
  ['Finanziamento Comune', 'municipality'],
  ['Finanziamento Altro Pubblico', 'other-public'],
  ['Finanziamento Privato', 'private'],
  ['Finanziamento Da Reperire', 'to-be-found'],
  ['Finanziamento PNRR', 'RRF'],
  ['Finanziamento PNC', 'PNC'],
  ['Altri fondi', 'state-other'],
  ['Finanziamento - Stato FOI', 'state-other'],
];

function moneyFormat({ delimiter }: Row): MoneyFormat {
  return { numbers: delimiter === ';' ? 'comma' : 'plain', currency: 'EUR', precision: 'float32' };
}

/** The sources that pay something; the programme's part is named where the money is the PNRR's. */
export function readFunding(row: Row, asOf: string, action: string | undefined): readonly FundingLine[] {
  const lines = PNRR_SOURCES.flatMap(([column, source], index): readonly FundingLine[] => {
    const value = row.money(column, moneyFormat(row));
    if (!value || value.minor === 0) return [];
    const line = { id: `f-${index + 1}`, source, amount: { value, asOf } };
    if (source === 'to-be-found') return [line];
    return [
      { ...line, stage: 'awarded', ...(source === 'RRF' ? { programme: 'pnrr', ...stated('action', action) } : {}) },
    ];
  });
  agree(row, lines);
  return lines;
}

/** 4-byte floats hold 7 digits: each part and the total may be off by half a step of its own size. */
function agree(row: Row, lines: readonly FundingLine[]): void {
  const total = row.money('total', moneyFormat(row));
  const sum = sumMoney(lines.map(({ amount }) => amount.value)) ?? { minor: 0, currency: 'EUR' };
  if (!total) return;
  const steps = [total, ...lines.map(({ amount }) => amount.value)].reduce((all, value) => all + step(value), 0);
  if (Math.abs(sum.minor - total.minor) <= 1 + steps) return;
  row.note('total', 'kept', {
    it: `Le fonti fanno ${toDecimal(sum)}, il totale dice ${toDecimal(total)}.`,
    en: `The sources add up to ${toDecimal(sum)}, the total says ${toDecimal(total)}.`,
  });
}

function step({ minor }: Money): number {
  return Math.abs(minor) * 2 ** -24;
}

/** Total, public and net public money; a net sum that cannot be is left out. */
export function readAmounts(row: Row, asOf: string): readonly AmountFact[] {
  const fact = (kind: AmountFact['kind'], value: Money | undefined): readonly AmountFact[] =>
    value ? [{ kind, amount: { value, asOf } }] : [];
  const gross = row.money('public', moneyFormat(row));
  const net = row.money('netPublic', moneyFormat(row));
  const impossible = gross && net && net.minor > gross.minor + step(gross) + step(net) + 1;
  if (impossible)
    row.note('netPublic', 'left-out', {
      it: 'Il pubblico netto è più del pubblico totale.',
      en: 'Net public funding is more than public funding.',
    });
  return [
    ...fact('total-cost', row.money('total', moneyFormat(row))),
    ...fact('public-funding', gross),
    ...fact('net-public-funding', impossible ? undefined : net),
  ];
}
