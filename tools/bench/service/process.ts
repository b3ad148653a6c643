import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';

/** A server in a process of its own. */
export interface Running {
  /** Address, with a final slash. */
  readonly url: string;
  /** Memory that the process holds now, in MB; `undefined` where the system has no `/proc`. */
  memory(): number | undefined;
  /** Milliseconds of processor time that it took so far, of all its threads; `undefined` likewise. */
  worked(): number | undefined;
  /** Ends it and waits. */
  stop(): Promise<void>;
}

/** Starts a program of Node's that prints `{"url":…}` when it listens. */
export async function start(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Promise<Running> {
  const child = spawn(process.execPath, args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exited = once(child, 'exit');
  const [line] = (await Promise.race([once(child.stdout, 'data'), exited.then(() => [''])])) as [Buffer | string];
  if (line === '') throw new Error(`${args.join(' ')} ended before it listened.`);
  const { url } = JSON.parse(line.toString()) as { readonly url: string };
  return {
    url,
    memory: () => memoryOf(child.pid),
    worked: () => workOf(child.pid),
    async stop() {
      child.kill('SIGTERM');
      await exited;
    },
  };
}

function memoryOf(pid: number | undefined): number | undefined {
  const [, kB] = /VmRSS:\s+(\d+)/.exec(told(pid, 'status')) ?? [];
  return kB === undefined ? undefined : Number(kB) / 1024;
}

/** `utime` and `stime` of proc_pid_stat(5), in hundredths of a second. */
function workOf(pid: number | undefined): number | undefined {
  const [, ...after] = told(pid, 'stat').split(') ');
  const fields = after.join(') ').split(' ');
  return fields.length < 13 ? undefined : (Number(fields[11]) + Number(fields[12])) * 10;
}

function told(pid: number | undefined, file: string): string {
  try {
    return readFileSync(`/proc/${pid ?? ''}/${file}`, 'utf8');
  } catch {
    return '';
  }
}
