import { join } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { root } from '../../tools/cache.ts';
import { nothing, type Tally } from '../../tools/tally.ts';

/** Milliseconds after which a test is given up: it hangs. */
const LONGEST_TEST = 5 * 60_000;

/** Runs test files, by their paths in the repository, with Node's own runner, and counts. */
export async function testInNode(files: readonly string[], concurrency = 2): Promise<Tally> {
  const stream = run({
    files: files.map((file) => join(root, file)).sort(),
    concurrency,
    cwd: root,
    timeout: LONGEST_TEST,
  });
  let counted = nothing;
  stream.on('test:summary', ({ file, counts }) => {
    if (file !== undefined) return;
    const skipped = counts.skipped + counts.todo;
    counted = { passed: counts.passed, failed: counts.tests - counts.passed - skipped, skipped };
  });
  for await (const text of stream.compose(new spec())) process.stdout.write(text as string);
  return counted;
}
