import { readFileSync } from 'node:fs';
import type { Report } from '@civita/sdk';
import { checkReport } from '@civita/sdk/wire';

/** The reports that the portal shows, by the name under which it serves them. */
export type ReportName = 'palermo-2020' | 'palermo-2021-esempio' | 'palermo-pnrr';

/** A report as the text that is served and as it was read from it. */
export interface HeldReport {
  readonly text: string;
  readonly report: Report;
}

/**
 * Reads a report.
 *
 * @throws Error when the file is no `report v1`, naming the first place.
 */
export function readReport(name: ReportName): HeldReport {
  const text = readFileSync(new URL(`../data/${name}.json`, import.meta.url), 'utf8');
  const checked = checkReport(JSON.parse(text));
  if (checked.ok) return { text, report: checked.value };
  const [issue] = checked.issues;
  throw new Error(`data/${name}.json is no report v1: ${issue?.pointer ?? ''} ${issue?.problem ?? ''}.`);
}
