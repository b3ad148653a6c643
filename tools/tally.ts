/** How many tests (or checks) passed, failed and were left out. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export const nothing: Tally = { passed: 0, failed: 0, skipped: 0 };

export function add(a: Tally, b: Tally): Tally {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped };
}

/** The closing line that logs and scripts read, with the line about skipped tests before it when there are any. */
export function closingLines({ passed, failed, skipped }: Tally): string {
  const left = skipped === 0 ? '' : `${String(skipped)} skipped\n`;
  return `${left}${String(passed)} passed, ${String(failed)} failed`;
}
