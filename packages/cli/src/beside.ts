import { mkdtempSync, rmSync } from 'node:fs';
import { mkdir, realpath, rm } from 'node:fs/promises';
import { constants } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { reasonOf } from './reason.ts';
import { CliError } from './terminal.ts';
import type { CliWords } from './words/index.ts';

/** What a shell says of a program that a signal ended. */
const STOPPED = 128;

/**
 * Lets something be written in a folder beside its place (the place that a link leads to), from where it is put there by a rename when it is whole. The folder goes
 * away in the end, also when the work fails or SIGINT or SIGTERM stops the program: what was at the place is then as it was.
 *
 * @throws CliError when nothing can be written there.
 */
export async function beside(
  place: string,
  words: CliWords,
  write: (folder: string, target: string) => Promise<void>,
): Promise<void> {
  const target = await realpath(place).catch(() => resolve(place));
  let folder: string | undefined;
  const stopped = (signal: NodeJS.Signals): never => {
    if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
    process.exit(STOPPED + constants.signals[signal]);
  };
  process.on('SIGINT', stopped).on('SIGTERM', stopped);
  try {
    await mkdir(dirname(target), { recursive: true });
    // At once: between the making of the folder and the knowing of its name no signal can come.
    folder = mkdtempSync(join(dirname(target), `.${basename(target)}-`));
    await write(folder, target);
  } catch (error) {
    if (!isOfFiles(error)) throw error;
    throw new CliError(words.cannotWrite(place, reasonOf(error, words)));
  } finally {
    process.off('SIGINT', stopped).off('SIGTERM', stopped);
    if (folder !== undefined) await rm(folder, { recursive: true, force: true });
  }
}

/** Whether an error comes from the file system: no space, no permission, a folder where a file should be. */
function isOfFiles(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error;
}
