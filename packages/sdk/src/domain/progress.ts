import { amountOf, paymentRatio } from './amounts.ts';
import { earliestDate, lastDayOf } from './days.ts';
import type { Indicator } from './indicator.ts';
import { attainmentOf } from './indicator.ts';
import type { Milestone } from './milestone.ts';
import type { PartialDate } from './period.ts';
import type { Progress, Project } from './project.ts';
import type { Words } from './text.ts';

/** What a progress is measured by: one number is not progress, so each stands apart. */
export type ProgressBasis = Progress['basis'];

/** The bases in the order in which they are shown. */
export const PROGRESS_BASES: readonly ProgressBasis[] = [
  'payments',
  'work-done',
  'milestones',
  'indicator',
  'declared',
];

/** How far a project got by one basis. */
export interface ProgressMeasure {
  /** What is counted. */
  readonly basis: ProgressBasis;
  /** 0 to 1 as a rule; above 1 is possible, below 0 only for an indicator that moved away from its target. */
  readonly ratio: number;
  /** The date that it is true of. */
  readonly asOf: PartialDate;
  /** `stated` by the source, or `computed` here from what the project states. */
  readonly origin: 'stated' | 'computed';
  /** How the ratio comes about, so that a reader can redo it. */
  readonly formula: Words;
}

const STATED: Words = {
  it: 'è il numero della fonte, non ricalcolato',
  en: 'the source’s own number, not worked out again',
};

/**
 * Everything that a project tells of its progress: at most one measure a basis, in the order of {@link PROGRESS_BASES}. What
 * can be computed is computed; else the latest statement counts. A basis of which nothing is known is not there.
 */
export function progressOf(project: Project): readonly ProgressMeasure[] {
  return PROGRESS_BASES.flatMap((basis) => progressBy(project, basis) ?? []);
}

/** The progress of a project by one basis, or `undefined` when it is not stated. */
export function progressBy(project: Project, basis: ProgressBasis): ProgressMeasure | undefined {
  return computed(project, basis) ?? stated(project, basis);
}

function stated(project: Project, basis: ProgressBasis): ProgressMeasure | undefined {
  let latest: Progress | undefined;
  for (const entry of project.progress)
    if (entry.basis === basis && (!latest || lastDayOf(entry.ratio.asOf) > lastDayOf(latest.ratio.asOf)))
      latest = entry;
  return latest && { basis, ratio: latest.ratio.value, asOf: latest.ratio.asOf, origin: 'stated', formula: STATED };
}

function computed(project: Project, basis: ProgressBasis): ProgressMeasure | undefined {
  switch (basis) {
    case 'payments':
      return byPayments(project);
    case 'work-done':
      return byWorkDone(project);
    case 'milestones':
      return byMilestones(project.milestones ?? [], project.asOf);
    case 'indicator':
      return byIndicators(project.indicators ?? []);
    case 'declared':
      return undefined;
  }
}

function byPayments(project: Project): ProgressMeasure | undefined {
  const found = paymentRatio(project);
  if (!found) return undefined;
  const gross = found.funding.basis === 'gross';
  return measure('payments', found.ratio, found.asOf, {
    it: gross
      ? 'pagamenti divisi per il finanziamento pubblico'
      : 'pagamenti divisi per il finanziamento pubblico netto',
    en: gross ? 'payments divided by public funding' : 'payments divided by net public funding',
  });
}

/** The value of the work done, paid or not (OpenCoesione, COSTO_REALIZZATO), over the total cost. */
function byWorkDone(project: Project): ProgressMeasure | undefined {
  const done = amountOf(project, 'work-done');
  const cost = done && amountOf(project, 'total-cost', done.value.currency);
  if (!done || !cost || cost.value.minor <= 0) return undefined;
  return measure('work-done', done.value.minor / cost.value.minor, done.asOf, {
    it: 'valore dei lavori fatti diviso per il costo totale',
    en: 'value of the work done divided by the total cost',
  });
}

/** By weight when every milestone has one; one that is met in part counts as not met yet, one that was dropped not at all. */
function byMilestones(milestones: readonly Milestone[], asOf: PartialDate): ProgressMeasure | undefined {
  const kept = milestones.filter(({ status }) => status !== 'dropped');
  const weights = kept.map(({ weight }) => weight ?? Number.NaN).sort((a, b) => a - b);
  const weighted = weights.every((weight) => Number.isFinite(weight) && weight > 0);
  const met = kept.filter(({ status }) => status === 'met');
  const total = weighted ? sum(weights) : kept.length;
  const reached = weighted ? sum(met.map(({ weight }) => weight ?? 0).sort((a, b) => a - b)) : met.length;
  if (kept.length === 0) return undefined;
  const date = earliestDate(kept.flatMap((milestone) => milestone.asOf ?? [])) ?? asOf;
  return measure('milestones', reached / total, date, {
    it: `traguardi raggiunti divisi per quelli previsti${weighted ? ', secondo il loro peso' : ''} (${met.length} su ${kept.length})`,
    en: `milestones met divided by those planned${weighted ? ', by their weight' : ''} (${met.length} of ${kept.length})`,
  });
}

function byIndicators(indicators: readonly Indicator[]): ProgressMeasure | undefined {
  const found = indicators.flatMap((indicator) => attainmentOf(indicator) ?? []);
  if (found.length === 0) return undefined;
  const ratio = sum(found.map((one) => one.ratio).sort((a, b) => a - b)) / found.length;
  const date = earliestDate(found.map(({ actual }) => actual.asOf)) ?? '';
  const way = {
    it: 'distanza del valore dalla partenza, divisa per quella dell’obiettivo',
    en: 'distance of the value from the baseline, divided by that of the target',
  };
  if (indicators.length === 1) return measure('indicator', ratio, date, way);
  return measure('indicator', ratio, date, {
    it: `media degli indicatori che lo dichiarano (${found.length} su ${indicators.length}): ${way.it}`,
    en: `mean of the indicators that state it (${found.length} of ${indicators.length}): ${way.en}`,
  });
}

function measure(basis: ProgressBasis, ratio: number, asOf: PartialDate, formula: Words): ProgressMeasure {
  return { basis, ratio, asOf, origin: 'computed', formula };
}

/** Of numbers in ascending order, so that the same numbers always give the same sum. */
function sum(sorted: readonly number[]): number {
  return sorted.reduce((total, value) => total + value, 0);
}
