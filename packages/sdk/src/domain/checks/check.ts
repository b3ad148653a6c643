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
import type { LookRule } from './walk.ts';
import { lookAtAll } from './walk.ts';

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
  projectMoney,
  periods,
  statuses,
  progressRatios,
  indicatorTargets,
  acknowledgements,
];

const LOOKS: readonly LookRule[] = [privacy, moneyShape, realDates, freshness, codes];

/**
 * Everything that a report of the right shape (see `checkReport`) still says wrongly or doubtfully, each with its place and
 * what to do; errors first. An empty list means that no rule has anything to say, not that the figures are true.
 */
export function check(report: Report, options: CheckOptions = {}): readonly Finding[] {
  const context = { report, today: options.today, earlier: options.earlier };
  const looks = LOOKS.map((rule) => rule(context));
  const findings = [...RULES.flatMap((rule) => rule(context)), ...lookAtAll(report, looks)];
  return [
    ...findings.filter(({ severity }) => severity === 'error'),
    ...findings.filter(({ severity }) => severity === 'warning'),
  ];
}
