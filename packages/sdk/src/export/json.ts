import type { Report } from '../domain/report.ts';

/** A report as a `report v1` document: read again it is the same report. Two spaces of indent, for people who compare files. */
export function reportJson(report: Report): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}
