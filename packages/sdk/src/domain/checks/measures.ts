import type { Indicator } from '../indicator.ts';
import type { Finding, Path, Rule } from './finding.ts';
import { error, warning } from './finding.ts';

/** A stated progress is a finite number of 0 or more; more than 1 is allowed. */
export const progressRatios: Rule = ({ report }) =>
  report.projects.flatMap(({ progress }, index) =>
    progress.flatMap(({ ratio }, at) =>
      Number.isFinite(ratio.value) && ratio.value >= 0
        ? []
        : [
            error(
              'progress',
              ['projects', index, 'progress', at, 'ratio', 'value'],
              { it: 'L’avanzamento non è un numero da zero in su.', en: 'The progress is no number of 0 or more.' },
              { it: 'Scriverlo come quota: 0,25 per il 25 %.', en: 'Write it as a share: 0.25 for 25 %.' },
            ),
          ],
    ),
  );

/** An indicator's target lies on the side of its baseline that its direction says. */
export const indicatorTargets: Rule = ({ report }) => [
  ...report.objectives.flatMap(({ indicators }, index) => contrary(indicators, ['objectives', index])),
  ...report.activities.flatMap(({ indicators }, index) => contrary(indicators, ['activities', index])),
  ...report.projects.flatMap(({ indicators }, index) => contrary(indicators, ['projects', index])),
];

function contrary(indicators: readonly Indicator[] | undefined, path: Path): readonly Finding[] {
  return (indicators ?? []).flatMap(({ direction, baseline, target }, at) => {
    if (direction === undefined || !baseline || !target) return [];
    const way = target.value - baseline.value;
    if (direction === 'up' ? way >= 0 : way <= 0) return [];
    return [
      warning(
        'indicator-direction',
        [...path, 'indicators', at, 'target', 'value'],
        {
          it: 'L’obiettivo va nel verso contrario a quello dell’indicatore.',
          en: 'The target lies against the indicator’s direction.',
        },
        { it: 'Controllare partenza, obiettivo e verso.', en: 'Check baseline, target and direction.' },
      ),
    ];
  });
}
