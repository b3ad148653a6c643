import { enableCompileCache } from 'node:module';
import { progressOn } from './progress.ts';
import { run } from './run.ts';

// The second start reads what the first compiled (https://nodejs.org/api/module.html#module-compile-cache).
enableCompileCache();

// A reader that has seen enough, such as `head`, closes the pipe: that is no failure of the command.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });

process.exitCode = await run(process.argv.slice(2), {
  out: (text) => process.stdout.write(`${text}\n`),
  err: (text) => process.stderr.write(`${text}\n`),
  today: new Date().toISOString().slice(0, 10),
  env: process.env,
  progress: progressOn(process.stderr),
});
