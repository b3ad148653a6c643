import { StartError } from '@civita/service';
import { startPortal } from './start.ts';

try {
  const portal = await startPortal(process.env);
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => {
      void portal.close().then(() => process.exit(0));
    });
  }
  console.log(`Civita is ready: ${portal.url}`);
} catch (error) {
  console.error(error instanceof StartError ? error.message : error);
  process.exitCode = 1;
}
