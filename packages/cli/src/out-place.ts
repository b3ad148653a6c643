import { stat } from 'node:fs/promises';
import { reasonFor } from './reason.ts';
import { CliError } from './terminal.ts';
import type { CliWords } from './words/index.ts';

/**
 * Refuses to write where a file would take the place of what is being read, of a folder or of a device.
 *
 * @throws CliError naming the place.
 */
export async function refuseOut(out: string, inputs: readonly string[], words: CliWords): Promise<void> {
  const there = await stat(out).catch(() => undefined);
  if (there === undefined) return;
  if (there.isDirectory()) throw new CliError(words.cannotWrite(out, reasonFor('EISDIR', words) ?? ''));
  if (!there.isFile()) throw new CliError(words.noFile(out));
  for (const input of inputs) {
    const read = await stat(input).catch(() => undefined);
    if (read?.dev === there.dev && read.ino === there.ino) throw new CliError(words.sameFile(out));
  }
}
