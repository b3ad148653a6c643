import type { StatusCode } from '@civita/sdk';

/** What the commands that bring data in and out say. */
export interface DataWords {
  readonly noSource: (name: string, known: readonly string[]) => string;
  readonly noDate: (option: string, value: string) => string;
  readonly sourceTitle: (id: string, title: string) => string;
  readonly place: (file: string, row: number | undefined, column: string | undefined) => string;
  readonly imported: (projects: number, rows: number, notes: number, file: string) => string;
  readonly tooLarge: (file: string, megabytes: number, most: number, projects: number) => string;
  readonly moreNotes: (more: number) => string;
  readonly noChanges: string;
  readonly changes: (count: number) => string;
  readonly entity: Readonly<Record<'objective' | 'activity' | 'programme' | 'allocation' | 'project', string>>;
  readonly appeared: string;
  readonly vanished: string;
  readonly notStated: string;
  readonly changedPart: Readonly<Record<string, string>>;
  readonly status: Readonly<Partial<Record<StatusCode, string>>>;
  readonly exported: (file: string) => string;
  readonly reading: string;
}

const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

/** Italian. */
export const dataIt: DataWords = {
  noSource: (name, known) => `La fonte "${name}" non esiste: scegli tra ${known.join(', ')}.`,
  noDate: (option, value) =>
    `--${option} non può essere "${value}": scrivi una data come 2023, 2023-Q1, 2023-02 o 2023-02-21.`,
  sourceTitle: (id, title) => `${id.padEnd(22)} ${title}`,
  place: (file, row, column) =>
    [file, row === undefined ? [] : `riga ${row}`, column === undefined ? [] : `colonna "${column}"`].flat().join(', '),
  imported: (projects, rows, notes, file) =>
    `${count(projects, 'progetto', 'progetti')} da ${count(rows, 'riga', 'righe')} in ${file}; ${count(notes, 'segnalazione', 'segnalazioni')}.`,
  tooLarge: (file, megabytes, most, projects) =>
    `${file} ha ${megabytes} MB. Le pagine leggono fino a ${most} MB e ${projects} progetti: per pubblicarlo tieni solo le righe che ti riguardano e importa di nuovo.`,
  moreNotes: (more) => `… e ${count(more, 'altra segnalazione', 'altre segnalazioni')}: --json le elenca tutte.`,
  noChanges: 'I due report dicono le stesse cose.',
  changes: (n) => `${count(n, 'differenza', 'differenze')}.`,
  entity: {
    objective: 'obiettivo',
    activity: 'attività',
    programme: 'programma',
    allocation: 'stanziamento',
    project: 'progetto',
  },
  appeared: 'nuovo',
  vanished: 'non c’è più',
  notStated: 'non indicato',
  changedPart: {
    status: 'stato',
    progress: 'avanzamento',
    'planned-start': 'inizio previsto',
    'planned-end': 'fine prevista',
    'actual-start': 'inizio effettivo',
    'actual-end': 'fine effettiva',
    label: 'etichetta',
    title: 'titolo',
    name: 'nome',
    summary: 'sintesi',
    narrative: 'racconto',
    allocated: 'stanziato',
    requested: 'richiesto',
    awarded: 'assegnato',
    'to-be-found': 'da reperire',
    'total-cost': 'costo totale',
    'eligible-cost': 'costo ammesso',
    'public-funding': 'finanziamento pubblico',
    savings: 'economie',
    'net-public-funding': 'finanziamento pubblico netto',
    commitments: 'impegni',
    payments: 'pagamenti',
    'eu-certified': 'certificato all’Unione europea',
    'work-done': 'lavori eseguiti',
    'private-funding': 'finanziamento privato',
  },
  status: {
    idea: 'idea',
    'approved-internally': 'approvato dall’ente',
    submitted: 'presentato',
    admitted: 'ammesso',
    funded: 'finanziato',
    'not-started': 'non avviato',
    'in-progress': 'in corso',
    suspended: 'sospeso',
    settled: 'liquidato',
    completed: 'concluso',
    'not-admitted': 'non ammesso',
    cancelled: 'annullato',
    unknown: 'non noto',
  },
  exported: (file) => `Scritto ${file}.`,
  reading: 'Lettura',
};

/** English. */
export const dataEn: DataWords = {
  noSource: (name, known) => `There is no source "${name}": choose among ${known.join(', ')}.`,
  noDate: (option, value) =>
    `--${option} cannot be "${value}": write a date such as 2023, 2023-Q1, 2023-02 or 2023-02-21.`,
  sourceTitle: dataIt.sourceTitle,
  place: (file, row, column) =>
    [file, row === undefined ? [] : `row ${row}`, column === undefined ? [] : `column "${column}"`].flat().join(', '),
  imported: (projects, rows, notes, file) =>
    `${count(projects, 'project', 'projects')} from ${count(rows, 'row', 'rows')} in ${file}; ${count(notes, 'note', 'notes')}.`,
  tooLarge: (file, megabytes, most, projects) =>
    `${file} has ${megabytes} MB. Pages read up to ${most} MB and ${projects} projects: to publish it, keep the rows that concern you and import again.`,
  moreNotes: (more) => `… and ${count(more, 'more note', 'more notes')}: --json lists them all.`,
  noChanges: 'Both reports say the same.',
  changes: (n) => `${count(n, 'difference', 'differences')}.`,
  entity: {
    objective: 'objective',
    activity: 'activity',
    programme: 'programme',
    allocation: 'allocation',
    project: 'project',
  },
  appeared: 'new',
  vanished: 'gone',
  notStated: 'not stated',
  changedPart: {},
  status: {},
  exported: (file) => `${file} written.`,
  reading: 'Reading',
};
