import { madeUpReport } from './made-up.ts';
import { queryFigures } from './queries.ts';
import { readingRatios } from './reading.ts';
import type { Table } from './results.ts';

const digits = (value: number): string => value.toFixed(value < 10 ? 2 : 0);

/** What it costs to read, check and query a report of so many projects; medians of so many rounds. */
export function measureData(projects: number, count: number): readonly Table[] {
  const report = madeUpReport(projects);
  const text = JSON.stringify(report);
  return [
    {
      title: `Reading ${projects} projects, ${(text.length / 1e6).toFixed(1)} MB`,
      head: ['processor time', 'ratio', 'ms'],
      rows: readingRatios(text, count).map(([name, ratio, ms]) => [name, digits(ratio), digits(ms)]),
    },
    {
      title: `Queries over ${projects} projects`,
      head: ['ms on the clock', 'first', 'warm', 'plain loop', 'warm / loop'],
      rows: queryFigures(report, Math.max(count, 51)).map(({ name, first, warm, loop, ratio }) => [
        name,
        ...[first, warm, loop, ratio].map(digits),
      ]),
    },
  ];
}
