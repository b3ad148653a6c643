import { enableCompileCache } from 'node:module';
import { wordsFor } from './options.ts';
import { progressOn } from './progress.ts';
import { reasonOf } from './reason.ts';
import { run } from './run.ts';
import { EXIT } from './terminal.ts';

// The second start reads what the first compiled (https://nodejs.org/api/module.html#module-compile-cache).
enableCompileCache();

// A reader that has seen enough, such as `head`, closes the pipe: that is no failure of the command. A full disk behind it is one.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') return;
    const words = wordsFor(process.argv);
    process.stderr.write(`${words.cannotWrite('stdout', reasonOf(error, words))}\n`);
    process.exit(EXIT.failed);
  });

process.exitCode = await run(process.argv.slice(2), {
  out: (text) => process.stdout.write(`${text}\n`),
  err: (text) => process.stderr.write(`${text}\n`),
  today: new Date().toISOString().slice(0, 10),
  env: process.env,
  progress: progressOn(process.stderr),
}).catch((error: unknown) => {
  // A mistake of ours: 1 would say that the report has errors.
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  return EXIT.failed;
});
