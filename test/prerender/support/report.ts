import type { ObjectiveOverview, Report } from '@civita/sdk';
import { objectiveOverview } from '@civita/sdk';
import { checkReport } from '@civita/sdk/wire';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../../../tools/cache.ts';

/** The file that the tests make pages from. */
export const reportFile: string = join(root, 'packages', 'portal', 'data', 'palermo-2020.json');

/** The demonstration's report. */
export async function palermo(): Promise<Report> {
  const checked = checkReport(JSON.parse(await readFile(reportFile, 'utf8')));
  if (!checked.ok) throw new Error(JSON.stringify(checked.issues));
  return checked.value;
}

/** Its only objective. */
export async function firstObjective(): Promise<ObjectiveOverview> {
  return objectiveOverview(await palermo(), 'ob-1')!;
}
