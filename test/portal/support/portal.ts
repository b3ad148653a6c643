import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../../tools/cache.ts';

/** The portal as a process of its own, as `npm start` runs it once the page scripts are built. */
export interface Portal {
  /** Without the final slash. */
  readonly origin: string;
  readonly output: () => string;
  /** Sends SIGTERM and gives the exit code; `null` when something else ended the process. */
  stop(): Promise<number | null>;
}

/** What a process said that ended by itself. */
export interface Ended {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

const program = join(root, 'packages', 'portal', 'src', 'main.ts');

/**
 * Starts the portal on a free port, or on what `env` says.
 *
 * @throws Error with what it wrote, when it ends before it is ready.
 */
export async function startPortal(env: Readonly<Record<string, string>>): Promise<Portal> {
  const run = launch({ PORT: '0', ...env });
  const url = await Promise.race([run.ready, run.ended.then(() => undefined)]);
  if (url === undefined) throw new Error(`The portal ended before it was ready: ${(await run.ended).errors}`);
  return {
    origin: new URL(url).origin,
    output: run.output,
    stop: async () => {
      run.kill();
      return (await run.ended).code;
    },
  };
}

/** Starts a portal that is expected to end by itself. */
export async function failPortal(env: Readonly<Record<string, string>>): Promise<Ended> {
  const run = launch({ PORT: '0', ...env });
  void run.ready.then(run.kill);
  return run.ended;
}

interface Run {
  readonly ready: Promise<string>;
  readonly ended: Promise<Ended>;
  readonly output: () => string;
  readonly kill: () => void;
}

function launch(env: Readonly<Record<string, string>>): Run {
  const child = spawn(process.execPath, ['--conditions=@civita/source', program], {
    // A test answers quicker than a person.
    env: { PATH: process.env['PATH'], CIVITA_LOG: 'off', CIVITA_HASTE: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  let errors = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
  const ready = new Promise<string>((resolve) => {
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      const url = /^Civita is ready: (\S+)$/m.exec(output)?.[1];
      if (url !== undefined) resolve(url);
    });
  });
  const ended = once(child, 'close').then(([code]) => ({ code: code as number | null, output, errors }));
  return { ready, ended, output: () => output, kill: () => child.kill('SIGTERM') };
}

/** A folder that goes away with the test, for `CIVITA_DATA`. */
export async function dataFolder(): Promise<{ path: string; remove: () => Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), 'civita-portal-'));
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
}
