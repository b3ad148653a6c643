import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Store } from './store.ts';

const program = fileURLToPath(new URL('serve.ts', import.meta.url));

/** The service as a process of its own. */
export interface Running {
  readonly process: ChildProcess;
  readonly url: string;
  readonly exited: Promise<unknown[]>;
}

/** Starts the service on a database. */
export async function startProcess(store: Store): Promise<Running> {
  const child = spawn(process.execPath, ['--conditions=@civita/source', program], {
    env: { PORT: '0', CIVITA_RATE_LIMIT: 'off', CIVITA_LOG: 'off', ...store.env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exited = once(child, 'exit');
  const [line] = (await Promise.race([once(child.stdout, 'data'), exited.then(() => [''])])) as [Buffer | string];
  const url = line.toString().trim();
  if (url === '') throw new Error('The service ended before it listened.');
  return { process: child, url, exited };
}
