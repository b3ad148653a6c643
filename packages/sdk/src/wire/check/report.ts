import type { Checked } from '../../domain/issue.ts';
import type { Report } from '../../domain/report.ts';
import { report } from '../v1/report.ts';
import { checkBy } from './schema-check.ts';

/** Reads a `report v1`. Keys that v1 does not know are left out. */
export function checkReport(value: unknown): Checked<Report> {
  return checkBy(report, value);
}
