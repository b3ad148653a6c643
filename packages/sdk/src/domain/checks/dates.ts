import { ageOf, OLD_AFTER_MONTHS } from '../age.ts';
import type { Period } from '../period.ts';
import { comparePartialDates, isPartialDate } from '../period.ts';
import type { Finding, Path, Rule } from './finding.ts';
import { error, warning } from './finding.ts';
import type { LookRule } from './walk.ts';

const DATES: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'asOf',
  'start',
  'end',
  'published',
  'retrieved',
  'date',
  'due',
  'met',
  'visibleFrom',
  'since',
  'awarded',
]);

/** Every date is one that the calendar has. */
export const realDates: LookRule = () => (value, key, path) =>
  DATES.has(key) && path[0] !== 'glossary' && typeof value === 'string' && !isPartialDate(value)
    ? [
        error(
          'date',
          path,
          { it: `"${value}" non è una data.`, en: `"${value}" is no date.` },
          {
            it: 'Scriverla come 2020, 2020-H1, 2020-Q4, 2020-06 o 2020-06-30.',
            en: 'Write it as 2020, 2020-H1, 2020-Q4, 2020-06 or 2020-06-30.',
          },
        ),
      ]
    : [];

/** No period ends before it starts. Such records are kept and shown as they are: OpenCoesione itself flags them. */
export const periods: Rule = ({ report }) => [
  ...reversed(report.edition.covers, ['edition', 'covers']),
  ...report.projects.flatMap(({ planned, actual }, index) => [
    ...reversed(planned, ['projects', index, 'planned']),
    ...reversed(actual, ['projects', index, 'actual']),
  ]),
];

function reversed({ start, end }: Period, path: Path): readonly Finding[] {
  if (start === undefined || end === undefined || comparePartialDates(start, end) !== 1) return [];
  return [
    warning(
      'period',
      path,
      {
        it: `La fine (${end}) viene prima dell’inizio (${start}).`,
        en: `The end (${end}) comes before the start (${start}).`,
      },
      { it: 'Controllare le due date nella fonte.', en: 'Check both dates at their source.' },
    ),
  ];
}

/** No figure is true of a day to come; an old edition, project or reserve is marked as old, not each figure in it. */
export const freshness: LookRule =
  ({ today }) =>
  (value, key, path) => {
    if (today === undefined || key !== 'asOf' || typeof value !== 'string' || path.at(-2) === 'target') return [];
    const age = ageOf(value, today);
    if (age?.future)
      return [
        warning(
          'future',
          path,
          {
            it: `Il dato è del ${value}, che deve ancora venire.`,
            en: `The figure is of ${value}, which is still to come.`,
          },
          { it: 'Scrivere la data a cui il dato è vero.', en: 'Write the date that the figure is true of.' },
        ),
      ];
    if (!age?.old || path.length > 4) return [];
    return [
      warning(
        'old',
        path,
        {
          it: `I dati hanno ${age.months} mesi, più di ${OLD_AFTER_MONTHS}.`,
          en: `The data is ${age.months} months old, more than ${OLD_AFTER_MONTHS}.`,
        },
        {
          it: 'Aggiornarli; finché restano, la scheda ne mostra l’età.',
          en: 'Bring it up to date; until then the card shows its age.',
        },
      ),
    ];
  };
