import { mkdirSync } from 'node:fs';
import { codeOf, StartError } from './errors.ts';

/**
 * Makes the data folder, closed to other users, unless it is there.
 *
 * @throws StartError when it cannot be made.
 */
export function openFolder(data: string): void {
  try {
    mkdirSync(data, { recursive: true, mode: 0o700 });
  } catch (error) {
    throw unwritable(data, error);
  }
}

/** The sentence for a data folder that cannot be used. */
export function unwritable(data: string, cause: unknown): StartError {
  return new StartError(
    `CIVITA_DATA: the folder "${data}" cannot be written (${codeOf(cause)}): let this user write it, or choose another.`,
    { cause },
  );
}
