import type { IndicatorTexts } from './it.ts';

/** English. */
export const en: IndicatorTexts = {
  kinds: {
    input: 'Means used',
    output: 'What was done',
    result: 'What it brings to those who use it',
    impact: 'What changes in the city',
    kpi: 'Key figure',
  },
  directions: { up: 'more is better', down: 'less is better' },
  baseline: 'Baseline',
  actual: 'Measure',
  target: 'Target',
  by: (date) => `by ${date}`,
  way: 'of the way from baseline to target',
  away: 'moved away from the target',
  beyond: 'beyond the target',
  noWay: 'Without baseline, measure and target nobody can say how much of the way is done.',
  show: 'Show the numbers as a table',
  what: 'What',
  value: 'Value',
  date: 'Date',
  units: {
    days: (count) => (count === 1 ? 'day' : 'days'),
    hours: (count) => (count === 1 ? 'hour' : 'hours'),
  },
};
