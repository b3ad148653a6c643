import { run, type Outcome } from './command.ts';
import { generate } from './generate.ts';
import { writeManifest } from './manifest.ts';
import { prerenderStories } from './prerender-stories.ts';
import { add, closingLines, nothing, type Tally } from './tally.ts';

interface Check {
  readonly name: string;
  readonly run: () => Promise<Outcome>;
}

const checks: readonly Check[] = [
  { name: 'lint', run: () => run('eslint', ['.', '--max-warnings', '0']) },
  { name: 'types', run: () => run('tsc', ['-b', '--pretty', 'false']) },
  {
    name: 'templates',
    run: () => run('lit-analyzer', ['packages/elements/src', '--strict', '--maxWarnings', '0', ...outdated]),
  },
  { name: 'layers', run: () => run('depcruise', ['--config', '.dependency-cruiser.cjs', 'packages']) },
  { name: 'unused code', run: () => run('knip', ['--no-config-hints']) },
  { name: 'format', run: () => run('prettier', ['--check', '--log-level', 'warn', '.']) },
];

/** A rule of lit-analyzer that does not know today's CSS. */
const outdated: readonly string[] = ['--rules.no-invalid-css', 'off'];

/** Generates code, then runs every check, two at a time, and prints a line for each, with its output only when it fails. */
export async function check(): Promise<Tally> {
  let tally = nothing;
  const report = async ({ name, run }: Check): Promise<void> => {
    const { ok, output } = await run();
    console.log(`${ok ? 'passed' : 'FAILED'}  ${name}${ok ? '' : `\n\n${output.trim()}\n`}`);
    tally = add(tally, ok ? { ...nothing, passed: 1 } : { ...nothing, failed: 1 });
  };
  await report({ name: 'generated code', run: generated });
  const waiting = [...checks];
  const worker = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) await report(next);
  };
  await Promise.all([worker(), worker()]);
  return tally;
}

async function generated(): Promise<Outcome> {
  return Promise.all([generate().then(prerenderStories), writeManifest()]).then(
    () => ({ ok: true, output: '' }),
    (error: unknown) => ({
      ok: false,
      output: error instanceof Error ? (error.stack ?? error.message) : String(error),
    }),
  );
}

if (import.meta.main) {
  const tally = await check();
  console.log(closingLines(tally));
  process.exitCode = tally.failed === 0 ? 0 : 1;
}
