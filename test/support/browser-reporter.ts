import { writeFileSync } from 'node:fs';
import type { Reporter, TestSession, TestSuiteResult } from '@web/test-runner';
import { add, closingLines, nothing, type Tally } from '../../tools/tally.ts';

/**
 * Counts what ran in browsers: writes the tally as JSON to the file that `CIVITA_TALLY` names, else prints it.
 *
 * A session that broke outside a test (a module that does not load, a crash) counts as one failure.
 */
export function tallyReporter(): Reporter {
  return {
    onTestRunFinished({ sessions }) {
      const tally = sessions.map(tallyOf).reduce(add, nothing);
      const file = process.env['CIVITA_TALLY'];
      if (file) writeFileSync(file, JSON.stringify(tally));
      // Web Test Runner writes its own report after this hook.
      else process.once('exit', () => console.log(closingLines(tally)));
    },
  };
}

function tallyOf(session: TestSession): Tally {
  const tests = session.testResults ? tallyOfSuite(session.testResults) : nothing;
  return tests.failed === 0 && session.passed !== true ? add(tests, { ...nothing, failed: 1 }) : tests;
}

function tallyOfSuite({ suites, tests }: TestSuiteResult): Tally {
  const own: Tally = {
    passed: tests.filter((test) => test.passed && !test.skipped).length,
    failed: tests.filter((test) => !test.passed && !test.skipped).length,
    skipped: tests.filter((test) => test.skipped).length,
  };
  return suites.map(tallyOfSuite).reduce(add, own);
}
