import { lastDayOf } from './days.ts';
import type { Figure } from './figure.ts';
import type { AmountFact } from './funding.ts';
import type { Money } from './money.ts';
import type { PartialDate } from './period.ts';
import type { Project } from './project.ts';

/** Public money net of public savings, with what it was reckoned from. */
export interface NetPublicFunding {
  /** The money itself. */
  readonly amount: Money;
  /** The date of the public funding that it was reckoned from. */
  readonly asOf: PartialDate;
  /** `stated` by the source, `less-savings` when taken as public funding minus savings, `gross` when no savings are stated. */
  readonly basis: 'stated' | 'less-savings' | 'gross';
}

/** How much of the net public money was paid. */
export interface PaymentRatio {
  /** Payments over net public funding: above 1 is possible, and it may fall after recoveries. */
  readonly ratio: number;
  /** Cumulative payments, net of recoveries. */
  readonly payments: Figure<Money>;
  /** What they are divided by. */
  readonly funding: NetPublicFunding;
  /** The date of the payments. */
  readonly asOf: PartialDate;
}

/** What a project states of a kind of amount: the latest where several are stated, in `currency` when it is given. */
export function amountOf(
  project: Pick<Project, 'amounts'>,
  kind: AmountFact['kind'],
  currency?: string,
): Figure<Money> | undefined {
  let found: Figure<Money> | undefined;
  for (const fact of project.amounts) {
    if (fact.kind !== kind || (currency !== undefined && fact.amount.value.currency !== currency)) continue;
    if (!found || lastDayOf(fact.amount.asOf) > lastDayOf(found.asOf)) found = fact.amount;
  }
  return found;
}

/**
 * OpenCoesione's OC_FINANZ_TOT_PUB_NETTO: as stated, else public funding minus public savings, else public funding, which its
 * percentage falls back to. `undefined` when none of them is stated.
 */
export function netPublicFunding(project: Pick<Project, 'amounts'>, currency?: string): NetPublicFunding | undefined {
  const stated = amountOf(project, 'net-public-funding', currency);
  if (stated) return { amount: stated.value, asOf: stated.asOf, basis: 'stated' };
  const gross = amountOf(project, 'public-funding', currency);
  if (!gross) return undefined;
  const savings = amountOf(project, 'savings', gross.value.currency);
  if (!savings) return { amount: gross.value, asOf: gross.asOf, basis: 'gross' };
  const minor = gross.value.minor - savings.value.minor;
  if (!Number.isSafeInteger(minor)) return undefined;
  return { amount: { minor, currency: gross.value.currency }, asOf: gross.asOf, basis: 'less-savings' };
}

/**
 * Payments, net of recoveries, over net public funding (OpenCoesione's percentage, as a ratio). `undefined` unless both are
 * stated in one currency and the funding is above 0.
 */
export function paymentRatio(project: Pick<Project, 'amounts'>): PaymentRatio | undefined {
  const payments = amountOf(project, 'payments');
  const funding = payments && netPublicFunding(project, payments.value.currency);
  if (!payments || !funding || funding.amount.minor <= 0) return undefined;
  return { ratio: payments.value.minor / funding.amount.minor, payments, funding, asOf: payments.asOf };
}

/** An amount divided by residents, to the nearest smallest unit; `undefined` when there are none. */
export function perHead(amount: Money, residents: number): Money | undefined {
  if (!Number.isFinite(residents) || residents <= 0) return undefined;
  const minor = Math.round(amount.minor / residents);
  return Number.isSafeInteger(minor) ? { minor, currency: amount.currency } : undefined;
}
