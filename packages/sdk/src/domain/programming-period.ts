import { groupOf } from './funding.ts';
import type { AcknowledgementRegime, Programme } from './programme.ts';

/** The programming periods of EU money, and the PNRR. */
export type ProgrammingPeriod = '2000-2006' | '2007-2013' | '2014-2020' | '2021-2027' | 'PNRR';

const PERIODS: readonly ProgrammingPeriod[] = ['2000-2006', '2007-2013', '2014-2020', '2021-2027'];

/**
 * The period that a text names, however it is written: 2014-2020, 2014/2020, 14-20, 1420. `undefined` when it names none or
 * two of them.
 */
export function programmingPeriodOf(text: string): ProgrammingPeriod | undefined {
  if (/\bPNRR\b/i.test(text)) return 'PNRR';
  const found = new Set<ProgrammingPeriod>();
  for (const [, from = '', to = ''] of text.matchAll(/(?:^|\D)(?:20)?(\d{2})\s*[-–/]?\s*(?:20)?(\d{2})(?!\d)/g))
    for (const period of PERIODS) if (period === `20${from}-20${to}`) found.add(period);
  const [first, second] = [...found];
  return second === undefined ? first : undefined;
}

/**
 * The regime that a programme's funds and period ask for; `undefined` when they leave it open (an EU fund outside the three
 * regimes: earlier periods, Interreg with words of its own).
 */
export function expectedRegime(programme: Pick<Programme, 'period' | 'funds'>): AcknowledgementRegime | undefined {
  if (!programme.funds.some((fund) => groupOf(fund) === 'eu')) return 'none';
  const period = programmingPeriodOf(programme.period);
  if (period === 'PNRR' || programme.funds.includes('RRF')) return 'rrf-nextgenerationeu';
  if (period === '2014-2020') return 'esif-2014-2020';
  return period === '2021-2027' ? 'cpr-2021-2027' : undefined;
}
