import type { Settings } from '@civita/service';
import { readSettings, StartError } from '@civita/service';
import type { Terminal } from './terminal.ts';
import { CliError } from './terminal.ts';

/**
 * Does something with the city's service, by the settings of the environment.
 *
 * @throws CliError with the service's own sentence when a setting, the folder, the database or the port refuses.
 */
export async function withService<T>({ env = {} }: Terminal, use: (settings: Settings) => Promise<T>): Promise<T> {
  try {
    return await use(readSettings(env));
  } catch (error) {
    if (error instanceof StartError) throw new CliError(error.message);
    throw error;
  }
}
