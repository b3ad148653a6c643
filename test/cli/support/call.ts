import { run } from '@civita/cli';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** How a command ended and what it said. */
export interface Called {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Calls a command in this process, on a fixed day. */
export async function call(...args: readonly string[]): Promise<Called> {
  return callIn({}, ...args);
}

/** The same with environment variables. */
export async function callIn(
  env: Readonly<Record<string, string | undefined>>,
  ...args: readonly string[]
): Promise<Called> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await run(args, {
    out: (text) => out.push(text),
    err: (text) => err.push(text),
    today: '2026-11-22',
    env,
  });
  return { code, out: out.join('\n'), err: err.join('\n') };
}

/** A folder of the test's own, with a way to put a file in it. */
export async function scratch(): Promise<{
  readonly path: string;
  readonly file: (name: string, value: unknown) => Promise<string>;
  readonly remove: () => Promise<void>;
}> {
  const path = await mkdtemp(join(tmpdir(), 'civita-cli-'));
  return {
    path,
    file: async (name, value) => {
      const file = join(path, name);
      await writeFile(file, typeof value === 'string' ? value : JSON.stringify(value));
      return file;
    },
    remove: () => rm(path, { recursive: true }),
  };
}
