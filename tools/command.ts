import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { root } from './cache.ts';

/** How a command ended, with all that it wrote unless that went straight to the terminal. */
export interface Outcome {
  readonly ok: boolean;
  readonly output: string;
}

/** Runs a program of the installed packages, on the pinned Node, in the repository's root. */
export async function run(
  command: string,
  args: readonly string[],
  { show = false, env = {} }: { readonly show?: boolean; readonly env?: Readonly<Record<string, string>> } = {},
): Promise<Outcome> {
  const PATH = [join(root, 'node_modules', '.bin'), process.env['PATH'] ?? ''].join(delimiter);
  const child = spawn(command, args, {
    cwd: root,
    env: { ...process.env, ...(show ? {} : { NO_COLOR: '1' }), ...env, PATH },
    shell: process.platform === 'win32',
    stdio: ['ignore', show ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => (output += text));
  }
  return new Promise((resolve) => {
    child.on('error', (error) => resolve({ ok: false, output: `${command}: ${error.message}` }));
    child.on('close', (code) => resolve({ ok: code === 0, output }));
  });
}
