import { forgetOld, openDatabase } from '@civita/service';
import { withService } from '../city.ts';
import type { Called } from '../options.ts';
import type { ExitCode, Terminal } from '../terminal.ts';
import { EXIT } from '../terminal.ts';

/** `civita retention`: forgets the texts of every city whose term is over, as `civita serve` also does every day. */
export async function retentionCommand(called: Called, terminal: Terminal): Promise<ExitCode> {
  const { words, json } = called;
  return withService(called, terminal, async (settings) => {
    const db = await openDatabase(settings);
    try {
      let [texts, audit] = [0, 0];
      for (const city of settings.cities.keys()) {
        const forgotten = await forgetOld(db, city, Date.now());
        texts += forgotten.texts;
        audit += forgotten.audit;
      }
      terminal.out(json ? JSON.stringify({ ok: true, texts, audit }) : words.forgotten(texts));
      return EXIT.done;
    } finally {
      await db.destroy();
    }
  });
}
