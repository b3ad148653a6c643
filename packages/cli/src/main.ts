import { progressOn } from './progress.ts';
import { run } from './run.ts';

process.exitCode = await run(process.argv.slice(2), {
  out: (text) => process.stdout.write(`${text}\n`),
  err: (text) => process.stderr.write(`${text}\n`),
  today: new Date().toISOString().slice(0, 10),
  env: process.env,
  progress: progressOn(process.stderr),
});
