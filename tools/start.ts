import { buildIfStale } from './build.ts';

if (process.env['npm_lifecycle_event'] !== undefined) endWithParent();
try {
  await buildIfStale();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
await import('../packages/portal/src/main.ts');

/** npm runs a script through a shell that keeps SIGTERM to itself; without this the server would outlive `npm start`. */
function endWithParent(): void {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    process.kill(process.pid, 'SIGTERM');
  }, 200);
  watch.unref();
}
