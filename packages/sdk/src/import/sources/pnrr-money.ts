import type { AmountFact, FundCode, FundingLine } from '../../domain/funding.ts';
import type { Money } from '../../domain/money.ts';
import { toDecimal } from '../../domain/money.ts';
import { stated } from '../reader/draft.ts';
import type { MoneyFormat, Row } from '../reader/row.ts';

/** Money of the State as a whole, in every release. */
const STATE = 'Finanziamento - Stato';

/** What releases from 2024 on say of the State's money besides: the works that cannot wait, those to be gone on with, the rest. */
const STATE_PARTS: readonly string[] = [
  'Finanziamento Stato - Bilancio',
  'Finanziamento Stato - FOI',
  'Finanziamento Prosecuzione Opere Pubbliche - FPOP',
];

/** The eleven sources of the file, in its order, and the State's funds that later releases have apart. */
export const PNRR_SOURCES: readonly (readonly [column: string, source: FundCode])[] = [
  [STATE, 'state-other'],
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
  ...STATE_PARTS.map((column) => [column, 'state-other'] as const),
];

function moneyFormat({ delimiter }: Row): MoneyFormat {
  return { numbers: delimiter === ';' ? 'comma' : 'plain', currency: 'EUR', precision: 'float32' };
}

/** A source that pays something, with the column that says so. */
interface Stated {
  readonly column: string;
  readonly line: FundingLine;
}

/** The sources that pay something; the programme's part is named where the money is the PNRR's. */
export function readFunding(row: Row, asOf: string, action: string | undefined): readonly FundingLine[] {
  const found = PNRR_SOURCES.flatMap(([column, source], index): readonly Stated[] => {
    const value = row.money(column, moneyFormat(row));
    if (!value || value.minor === 0) return [];
    const line = { id: `f-${index + 1}`, source, amount: { value, asOf } };
    if (source === 'to-be-found') return [{ column, line }];
    const part = source === 'RRF' ? { programme: 'pnrr', ...stated('action', action) } : {};
    return [{ column, line: { ...line, stage: 'awarded', ...part } }];
  });
  const total = row.money('total', moneyFormat(row));
  const lines = onceOnly(found, total).map(({ line }) => line);
  const sum = sumIn(total, lines);
  if (total && !agree(total, lines))
    row.note('total', 'kept', {
      it: `Le fonti fanno ${toDecimal(sum)}, il totale dice ${toDecimal(total)}.`,
      en: `The sources add up to ${toDecimal(sum)}, the total says ${toDecimal(total)}.`,
    });
  return lines;
}

/**
 * The State's money once. No document that was read says whether a release means its funds to be parts of the whole or to stand beside
 * it: the row's own total does, and where it does not, funds that make up the whole to the cent are its parts.
 */
function onceOnly(found: readonly Stated[], total: Money | undefined): readonly Stated[] {
  const whole = found.find(({ column }) => column === STATE)?.line.amount.value;
  const parts = found.filter(({ column }) => STATE_PARTS.includes(column)).map(({ line }) => line);
  if (!whole || parts.length === 0 || !agree(whole, parts)) return found;
  const apart = found.map(({ line }) => line);
  return total && agree(total, apart) ? found : found.filter(({ column }) => column !== STATE);
}

/** Whether parts add up to a sum. 4-byte floats hold 7 digits: each part and the sum may be off by half a step of its own size. */
function agree(sum: Money, parts: readonly FundingLine[]): boolean {
  const steps = [sum, ...parts.map(({ amount }) => amount.value)].reduce((all, value) => all + step(value), 0);
  return Math.abs(sumIn(sum, parts).minor - sum.minor) <= 1 + steps;
}

/** The sum of lines in the currency of a total, which is the PNRR's own where a row states none; beyond 2^53 it is no longer exact. */
function sumIn(total: Money | undefined, lines: readonly FundingLine[]): Money {
  const { currency } = total ?? { currency: 'EUR' };
  const own = lines.filter(({ amount }) => amount.value.currency === currency);
  return { minor: own.reduce((sum, { amount }) => sum + amount.value.minor, 0), currency };
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
