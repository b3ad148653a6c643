import type { Settings } from '@civita/service';
import { readSettings, StartError } from '@civita/service';
import type { Called } from './options.ts';
import type { Terminal } from './terminal.ts';
import { CliError } from './terminal.ts';

/**
 * Does something with the service, by the settings of the environment; `--city` names the city that is meant, as `CIVITA_CITY`
 * does.
 *
 * @throws CliError with the service's own sentence when a setting, the folder, the database or the port refuses.
 */
export async function withService<T>(
  { values }: Pick<Called, 'values'>,
  { env = {} }: Terminal,
  use: (settings: Settings) => Promise<T>,
): Promise<T> {
  try {
    return await use(readSettings({ ...env, ...(values.city === undefined ? {} : { CIVITA_CITY: values.city }) }));
  } catch (error) {
    if (error instanceof StartError) throw new CliError(error.message);
    throw error;
  }
}
