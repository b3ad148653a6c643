import { openDatabase } from '@civita/service';
import { withService } from '../city.ts';
import type { Called } from '../options.ts';
import type { ExitCode, Terminal } from '../terminal.ts';
import { EXIT } from '../terminal.ts';

/** `civita migrate`: brings the database to this version, as `civita serve` also does when it starts. */
export async function migrateCommand(called: Called, terminal: Terminal): Promise<ExitCode> {
  const { words, json } = called;
  return withService(called, terminal, async (settings) => {
    await (await openDatabase(settings)).destroy();
    terminal.out(json ? JSON.stringify({ ok: true }) : words.migrated);
    return EXIT.done;
  });
}
