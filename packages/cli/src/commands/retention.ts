import { forgetOld, openDatabase } from '@civita/service';
import { withService } from '../city.ts';
import type { Called } from '../options.ts';
import type { ExitCode, Terminal } from '../terminal.ts';
import { EXIT } from '../terminal.ts';

/** `civita retention`: forgets the texts whose term is over, as `civita serve` also does every day. */
export async function retentionCommand({ words, json }: Called, terminal: Terminal): Promise<ExitCode> {
  return withService(terminal, async (settings) => {
    const db = await openDatabase(settings);
    try {
      const forgotten = await forgetOld(db, settings.city, Date.now());
      terminal.out(json ? JSON.stringify({ ok: true, ...forgotten }) : words.forgotten(forgotten.texts));
      return EXIT.done;
    } finally {
      await db.destroy();
    }
  });
}
