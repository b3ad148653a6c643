import type { DataWords } from './data.ts';
import { dataIt } from './data.ts';

/** A token that was just made. */
export interface TokenMade {
  readonly city: string;
  readonly id: string;
  readonly role: string;
  readonly label: string;
  readonly until: string;
  readonly token: string;
}

/** What the commands say; values are texts or small functions. */
export interface CliWords extends DataWords {
  readonly help: string;
  readonly serving: (url: string) => string;
  readonly tokenMade: (made: TokenMade) => string;
  readonly noTokens: string;
  readonly noToken: (id: string) => string;
  readonly tokenRevoked: (id: string) => string;
  readonly tokenState: { readonly revoked: string; readonly over: string; readonly valid: (until: string) => string };
  readonly noDays: (value: string, most: number) => string;
  readonly migrated: string;
  readonly forgotten: (texts: number) => string;
  readonly backedUp: (file: string) => string;
  /** Why the file system refuses and what to do, by its code. */
  readonly reasons: Readonly<Record<string, string>>;
  readonly notUtf8: string;
  readonly noJson: (line: string | undefined, column: string | undefined) => string;
  readonly noJsonCure: string;
  readonly noFile: (place: string) => string;
  readonly sameFile: (place: string) => string;
  readonly onePipe: string;
  readonly idleOption: (option: string, command: string) => string;
  readonly idleArgument: (argument: string, command: string) => string;
  readonly unknownCommand: (name: string, near: string | undefined) => string;
  readonly unknownOption: (name: string, near: string | undefined) => string;
  readonly wrongUse: (option: string, reason: string) => string;
  readonly writing: string;
  readonly needs: (what: string) => string;
  readonly notOneOf: (option: string, value: string, known: readonly string[]) => string;
  readonly noAddress: (option: string, value: string) => string;
  readonly cannotRead: (file: string, reason: string) => string;
  readonly noReport: (file: string) => string;
  readonly duplicate: (place: string, id: string) => string;
  readonly noObjective: (file: string, id: string, known: string) => string;
  readonly noLink: (id: string) => string;
  readonly foreignFolder: (folder: string) => string;
  readonly cannotWrite: (folder: string, reason: string) => string;
  readonly written: (files: number, folder: string) => string;
  readonly toPaste: string;
  readonly forWebmaster: string;
  readonly severity: Readonly<Record<'error' | 'warning', string>>;
  readonly cure: string;
  readonly schemaCure: string;
  readonly unknownKey: string;
  readonly unknownKeyCure: string;
  readonly counts: (errors: number, warnings: number) => string;
}

const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

/** Italian, the source of the other languages. */
export const it: CliWords = {
  ...dataIt,
  help: `Uso: civita <comando> …

  civita check report.json [--earlier precedente.json] [--today 2026-11-22]
      Dice che cosa non va in un report, dove, e che cosa fare.

  civita import <fonte> <file…> --out report.json [--as-of 2023-02-21] [--body "Comune di …"]
        [--title …] [--encoding windows-1252]
      Legge i dati di altri in un report e dice che cosa non ha capito. civita import list elenca le fonti.
  civita import beneficiaries <file…> --description elenco.json --out report.json
      Lo stesso, per un elenco di beneficiari che descrivi tu.

  civita diff prima.json dopo.json
      Dice che cosa è cambiato da un report all’altro.

  civita export report.json --format csv|jsonld|decidim [--out file]
      Scrive un report per altri programmi.

  civita prerender report.json --out cartella [--base https://…] [--script https://…/civita.js]
        [--service https://…] [--stylesheet https://…] [--parents "https://…"]
      Scrive per ogni obiettivo e progetto una pagina completa e il frammento da incollare.

  civita snippet <id obiettivo> [--report report.json] [--form link|block|element|prerendered]
        [--cms nome] [--base https://…] [--script …] [--source …] [--service …]
      Stampa che cosa incollare e la riga per chi gestisce il sito. --cms list elenca i CMS.

  civita serve [report.json …] [--city nome]
      Avvia il servizio delle risposte; le impostazioni sono variabili d’ambiente (README).

  civita token create --role reader|editor|admin --label "Ufficio URP" [--days 365] [--city nome]
  civita token list [--city nome]
  civita token revoke <id> [--city nome]
      Crea, elenca e revoca i codici di accesso del personale di una città.

  civita migrate
  civita retention
  civita backup --out copia.sqlite
      Aggiorna il database; cancella i testi scaduti; ne fa una copia. Per tutte le città.

  Per tutti: --language it|en, --json, --help. Il nome "-" sta per ciò che arriva dalla pipe; con import anche --out -.
  Codice di uscita: 0 fatto, 1 il report ha errori, 2 uso sbagliato o file non leggibile o scrivibile,
  130 o 143 fermato con Ctrl-C o SIGTERM: quello che c’era è rimasto com’era.`,
  serving: (url) => `Civita è pronta: ${url}`,
  tokenMade: ({ city, id, role, label, until, token }) =>
    `Codice ${id} per "${label}", ruolo ${role}, città ${city}, valido fino al ${until}:\n\n${token}\n\nConservalo ora: non si potrà rileggere. Si usa alle pagine /v1/staff del servizio, o /c/${city}/v1/staff.`,
  noTokens: 'Non c’è nessun codice.',
  noToken: (id) => `Nessun codice valido si chiama "${id}": civita token list li elenca.`,
  tokenRevoked: (id) => `Il codice ${id} non vale più.`,
  tokenState: { revoked: 'revocato', over: 'scaduto', valid: (until) => `valido fino al ${until}` },
  noDays: (value, most) => `--days non può essere "${value}": scrivi un numero intero da 1 a ${most}.`,
  migrated: 'Il database è aggiornato.',
  forgotten: (texts) => `${count(texts, 'testo cancellato', 'testi cancellati')}. I conteggi restano.`,
  backedUp: (file) =>
    `Copia scritta in ${file}. Conserva anche il segreto (CIVITA_SECRET, o il file "secret" in CIVITA_DATA): senza, le ricevute non valgono.`,
  unknownOption: (name, near) =>
    `L’opzione --${name} non esiste.${near === undefined ? ' civita --help le elenca.' : ` Forse volevi --${near}.`}`,
  wrongUse: (option, reason) => `All’opzione --${option} manca il valore, o ne ha uno di troppo (${reason}).`,
  writing: 'Scrittura',
  reasons: {
    EACCES: 'non ne hai il permesso, chiedilo a chi gestisce il computer',
    EDQUOT: 'il disco è pieno, libera spazio o scrivi altrove',
    EEXIST: 'una parte del percorso è un file e non una cartella',
    EFBIG: 'il file sarebbe più grande di quanto questo computer permette',
    EISDIR: 'è una cartella, ci vuole un file',
    ENAMETOOLONG: 'il nome è troppo lungo',
    ENOENT: 'non esiste, controlla il nome e la cartella',
    ENOSPC: 'il disco è pieno, libera spazio o scrivi altrove',
    ENOTDIR: 'una parte del percorso è un file e non una cartella',
    EPERM: 'il sistema non lo permette, scrivi altrove',
    EROFS: 'il disco è di sola lettura, scrivi altrove',
  },
  notUtf8: 'i suoi byte non sono UTF-8, salvalo di nuovo con quella codifica',
  noJson: (line, column) =>
    line === undefined
      ? 'non è JSON: si interrompe, o è vuoto.'
      : `non è JSON, dalla riga ${line}, carattere ${column ?? '1'}.`,
  noJsonCure: 'Correggi quel punto, o scarica di nuovo il file per intero.',
  noFile: (place) => `${place} non è un file e non si può sostituire: scegli un altro nome, o "-" per il terminale.`,
  sameFile: (place) => `${place} è il file che viene letto: scrivi altrove, così non si perde.`,
  onePipe: 'Dalla pipe arriva un file solo: "-" può stare una volta.',
  idleOption: (option, command) =>
    `--${option} non serve a civita ${command}: civita ${command} --help dice che cosa prende.`,
  idleArgument: (argument, command) => `"${argument}" è di troppo: civita ${command} --help dice che cosa prende.`,
  unknownCommand: (name, near) =>
    `Il comando "${name}" non esiste${near === undefined ? '' : ` (forse volevi ${near})`}: usa check, import, diff, export, prerender, snippet, serve, token, migrate, retention o backup.`,
  needs: (what) => `Manca ${what}.`,
  notOneOf: (option, value, known) => `--${option} non può essere "${value}": scegli tra ${known.join(', ')}.`,
  noAddress: (option, value) => `--${option} vuole un indirizzo completo, che inizi con https://, non "${value}".`,
  cannotRead: (file, reason) => `${file} non si può leggere: ${reason}.`,
  noReport: (file) => `${file} non è un report v1:`,
  duplicate: (place, id) => `${place}: l’id "${id}" c’è più di una volta. Dai a ogni voce un id suo.`,
  noObjective: (file, id, known) => `${file} non ha un obiettivo "${id}". Ha: ${known}.`,
  noLink: (id) => `L’obiettivo "${id}" non ha una pagina: scrivi il suo "url" nel report, oppure aggiungi --base.`,
  foreignFolder: (folder) =>
    `${folder} non è vuota e non l’ha scritta civita prerender: scegli un’altra cartella, così non si perde niente.`,
  cannotWrite: (folder, reason) => `${folder} non si può scrivere: ${reason}. Quello che c’era è rimasto com’era.`,
  written: (files, folder) => `${count(files, 'file scritto', 'file scritti')} in ${folder}`,
  toPaste: 'Da incollare nella pagina:',
  forWebmaster: 'Per chi gestisce il sito, una volta sola, nella testata di tutte le pagine:',
  severity: { error: 'errore', warning: 'avviso' },
  cure: 'Che fare: ',
  schemaCure: 'Correggi il valore in quel punto: la forma attesa è nello schema di report v1.',
  unknownKey: 'report v1 non conosce questa chiave: nessuno vedrà quello che contiene.',
  unknownKeyCure: 'Correggi il nome, o togli la chiave.',
  counts: (errors, warnings) => `${count(errors, 'errore', 'errori')}, ${count(warnings, 'avviso', 'avvisi')}.`,
};
