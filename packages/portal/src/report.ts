import { readFileSync } from 'node:fs';
import type { Report } from '@civita/sdk';
import { checkReport } from '@civita/sdk/wire';

const file = new URL('../data/palermo-2020.json', import.meta.url);

/** Palermo's report of 2020, as the text that is served. */
export const reportText: string = readFileSync(file, 'utf8');

/**
 * The same report, read.
 *
 * @throws Error when the file is no `report v1`, naming the first place.
 */
export function readReport(): Report {
  const checked = checkReport(JSON.parse(reportText));
  if (checked.ok) return checked.value;
  const [issue] = checked.issues;
  throw new Error(`data/palermo-2020.json is no report v1: ${issue?.pointer ?? ''} ${issue?.problem ?? ''}.`);
}
