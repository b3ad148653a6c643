import { checkReport } from '#check/report';
import type { Checked } from '../domain/issue.ts';
import type { Report } from '../domain/report.ts';
import { parseJson } from './parse.ts';

/** How much may be read. */
export interface ReadOptions {
  /** Longest document in bytes of UTF-8; 16 MiB when not stated. */
  readonly maxBytes?: number;
}

/** Reads a `report v1` from its text, within its bounds. Keys that v1 does not know are left out. */
export function readReport(text: string, { maxBytes }: ReadOptions = {}): Checked<Report> {
  const parsed = parseJson(text, maxBytes);
  return parsed.ok ? checkReport(parsed.value) : parsed;
}
