import { amountOf } from './amounts.ts';
import { compact } from './codes/code.ts';
import { splitCups } from './codes/cup.ts';
import type { Days } from './days.ts';
import { daysBetween } from './days.ts';
import type { Figure } from './figure.ts';
import type { AmountFact } from './funding.ts';
import { AMOUNT_KINDS } from './funding.ts';
import type { Money } from './money.ts';
import type { PartialDate } from './period.ts';
import type { Project } from './project.ts';
import { statusOf } from './status-rule.ts';
import type { StatusCode } from './status.ts';

/** One amount as both say it. `by` is the national figure minus the city's, where both state it in one currency. */
export interface AmountComparison {
  /** Which fact is compared. */
  readonly kind: AmountFact['kind'];
  /** What the city states. */
  readonly city?: Figure<Money>;
  /** What the national record states. */
  readonly national?: Figure<Money>;
  /** National minus city's, in one currency. */
  readonly by?: Money;
  /** How they stand to each other. */
  readonly verdict: 'same' | 'differs' | 'other-currency' | 'only-city' | 'only-national';
  /** Whether the two figures are true of the same date: if not, both may be right. */
  readonly sameDate: boolean;
}

/** One date as both say it. */
export interface DateComparison {
  /** Which date is compared. */
  readonly what: 'planned-start' | 'planned-end' | 'actual-start' | 'actual-end';
  /** What the city states. */
  readonly city?: PartialDate;
  /** What the national record states. */
  readonly national?: PartialDate;
  /** Days from the city's to the national date. */
  readonly by?: Days;
  /** `same` also when one is only less precise than the other. */
  readonly verdict: 'same' | 'differs' | 'only-city' | 'only-national';
}

/** A city's record beside the national one. */
export interface Reconciliation {
  /** The CUP codes that both have. */
  readonly cups: readonly string[];
  /** The date of the city's record. */
  readonly cityAsOf: PartialDate;
  /** The date of the national record. */
  readonly nationalAsOf: PartialDate;
  /** Every kind of amount that one of them states. */
  readonly amounts: readonly AmountComparison[];
  /** Every date that one of them states. */
  readonly dates: readonly DateComparison[];
  /** What each says, and what follows from its own payments. */
  readonly status: { readonly city: StatusCode; readonly national: StatusCode; readonly same: boolean };
  /** Whether anything that both state differs. */
  readonly differs: boolean;
}

/**
 * Puts a city's project beside the national record of the same CUP; `undefined` when they share none. A CUP stands on several
 * national records: which one is meant is the caller's to say. Amounts up to `within` smallest units apart are the same, for
 * sources that keep numbers in few bytes (see `repairFloat`).
 */
export function reconcile(city: Project, national: Project, within = 0): Reconciliation | undefined {
  const known = new Set(cupsOf(national));
  const cups = [...new Set(cupsOf(city))].filter((cup) => known.has(cup));
  if (cups.length === 0) return undefined;
  const amounts = AMOUNT_KINDS.flatMap((kind) => compareAmounts(kind, city, national, within));
  const dates = [
    ...compareDates('planned-start', city.planned.start, national.planned.start),
    ...compareDates('planned-end', city.planned.end, national.planned.end),
    ...compareDates('actual-start', city.actual.start, national.actual.start),
    ...compareDates('actual-end', city.actual.end, national.actual.end),
  ];
  const status = { city: codeOf(city), national: codeOf(national) };
  const same = status.city === status.national;
  return {
    cups,
    cityAsOf: city.asOf,
    nationalAsOf: national.asOf,
    amounts,
    dates,
    status: { ...status, same },
    differs:
      !same || [...amounts, ...dates].some(({ verdict }) => verdict === 'differs' || verdict === 'other-currency'),
  };
}

/** The CUP codes of a project, also of those that stand in one text. */
function cupsOf({ identifiers }: Project): readonly string[] {
  return identifiers.filter(({ scheme }) => compact(scheme) === 'CUP').flatMap(({ value }) => splitCups(value));
}

function codeOf(project: Project): StatusCode {
  const { declared, derived } = statusOf(project);
  return declared && declared.code !== 'unknown' ? declared.code : (derived?.code ?? 'unknown');
}

function compareAmounts(
  kind: AmountFact['kind'],
  city: Project,
  national: Project,
  within: number,
): readonly AmountComparison[] {
  const ours = amountOf(city, kind);
  const theirs = (ours && amountOf(national, kind, ours.value.currency)) ?? amountOf(national, kind);
  const both = { ...(ours ? { city: ours } : {}), ...(theirs ? { national: theirs } : {}) };
  if (!ours || !theirs)
    return ours || theirs ? [{ kind, ...both, verdict: ours ? 'only-city' : 'only-national', sameDate: false }] : [];
  const sameDate = ours.asOf === theirs.asOf;
  const { currency } = ours.value;
  if (currency !== theirs.value.currency) return [{ kind, ...both, verdict: 'other-currency', sameDate }];
  const minor = theirs.value.minor - ours.value.minor;
  return [
    { kind, ...both, by: { minor, currency }, verdict: Math.abs(minor) <= within ? 'same' : 'differs', sameDate },
  ];
}

function compareDates(
  what: DateComparison['what'],
  city: PartialDate | undefined,
  national: PartialDate | undefined,
): readonly DateComparison[] {
  if (city === undefined) return national === undefined ? [] : [{ what, national, verdict: 'only-national' }];
  if (national === undefined) return [{ what, city, verdict: 'only-city' }];
  const by = daysBetween(city, national);
  const same = by ? by.least <= 0 && by.most >= 0 : city === national;
  return [{ what, city, national, ...(by ? { by } : {}), verdict: same ? 'same' : 'differs' }];
}
