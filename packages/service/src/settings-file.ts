import { readFileSync } from 'node:fs';
import { codeOf, SettingsError } from './errors.ts';

/** The error of a setting that names a file, in one sentence that names both. */
export function wrongFile(setting: string, file: string, what: string): SettingsError {
  return new SettingsError(`${setting} names the file "${file}", which ${what}.`);
}

/**
 * The text of a file that a setting names.
 *
 * @throws SettingsError when it cannot be read.
 */
export function textOfFile(setting: string, file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw wrongFile(setting, file, `cannot be read (${codeOf(error)}): correct the path, or leave the setting out`);
  }
}
