import type { PartialDate } from '../period.ts';
import type { Report } from '../report.ts';
import { acknowledgements } from './acknowledgements.ts';
import { moneyShape, projectMoney } from './amounts.ts';
import { codes } from './codes.ts';
import { cycles } from './cycles.ts';
import { freshness, periods, realDates } from './dates.ts';
import type { Finding, Rule } from './finding.ts';
import { uniqueIds } from './ids.ts';
import { indicatorTargets, progressRatios } from './measures.ts';
import { privacy } from './privacy.ts';
import { references } from './references.ts';
import { statuses } from './statuses.ts';

/** What a check may know besides the report. */
export interface CheckOptions {
  /** The day of the check; without it no rule looks at the calendar. */
  readonly today?: PartialDate;
  /** The edition before, to look up what `continues` names. */
  readonly earlier?: Report;
}

const RULES: readonly Rule[] = [
  uniqueIds,
  references,
  cycles,
  moneyShape,
  projectMoney,
  realDates,
  periods,
  freshness,
  statuses,
  codes,
  progressRatios,
  indicatorTargets,
  acknowledgements,
  privacy,
];

/**
 * Everything that a report of the right shape (see `checkReport`) still says wrongly or doubtfully, each with its place and
 * what to do; errors first. An empty list means that no rule has anything to say, not that the figures are true.
 */
export function check(report: Report, options: CheckOptions = {}): readonly Finding[] {
  const context = { report, today: options.today, earlier: options.earlier };
  const findings = RULES.flatMap((rule) => rule(context));
  return [
    ...findings.filter(({ severity }) => severity === 'error'),
    ...findings.filter(({ severity }) => severity === 'warning'),
  ];
}
