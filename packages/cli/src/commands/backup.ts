import { backUp } from '@civita/service';
import { withService } from '../city.ts';
import type { Called } from '../options.ts';
import type { ExitCode, Terminal } from '../terminal.ts';
import { CliError, EXIT } from '../terminal.ts';

/** `civita backup --out file`: a copy of the SQLite database, also while the service runs. PostgreSQL has `pg_dump`. */
export async function backupCommand(called: Called, terminal: Terminal): Promise<ExitCode> {
  const { values, words, json } = called;
  const { out } = values;
  if (out === undefined) throw new CliError(words.needs('--out'));
  return withService(called, terminal, async (settings) => {
    await backUp(settings, out);
    terminal.out(json ? JSON.stringify({ ok: true, file: out }) : words.backedUp(out));
    return EXIT.done;
  });
}
