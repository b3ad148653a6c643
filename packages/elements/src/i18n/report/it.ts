import type { StatusCode } from '@civita/sdk';

const statuses: Readonly<Record<StatusCode, string>> = {
  idea: 'Idea',
  'approved-internally': 'Approvato dal Comune',
  submitted: 'Inviato per l’ammissione',
  admitted: 'Ammesso al finanziamento',
  funded: 'Finanziato',
  'not-started': 'Non avviato',
  'in-progress': 'In corso',
  suspended: 'Sospeso',
  settled: 'Liquidato',
  completed: 'Concluso',
  'not-admitted': 'Non ammesso',
  cancelled: 'Annullato',
  unknown: 'Stato non noto',
};

/** What the elements that show a report say; values are texts or small functions of what is shown. */
export interface ReportTexts {
  readonly statuses: Readonly<Record<StatusCode, string>>;
  readonly status: string;
  readonly progress: string;
  readonly setAside: string;
  readonly responsible: string;
  readonly notStated: string;
  /** "1 progetto", "3 progetti". */
  readonly countOfProjects: (count: number, shown: string) => string;
  /** "al 31 dicembre 2020". */
  readonly asOf: (date: string) => string;
  readonly dataAsOf: (date: string) => string;
  /** Behind an amount: "messi da parte al 31 dicembre 2020". */
  readonly setAsideAsOf: (date: string) => string;
  readonly action: (code: string) => string;
}

/** Italian, the source of the other languages. */
export const it: ReportTexts = {
  statuses,
  status: 'Stato',
  progress: 'Avanzamento',
  setAside: 'Risorse messe da parte',
  responsible: 'Ufficio responsabile',
  notStated: 'Non dichiarato dal Comune',
  countOfProjects: (count, shown) => (count === 1 ? '1 progetto' : `${shown} progetti`),
  asOf: when,
  dataAsOf: (date) => `Dati aggiornati ${when(date)}`,
  setAsideAsOf: (date) => `messi da parte ${when(date)}`,
  action: (code) => `Azione ${code}`,
};

/** "al 31 dicembre 2020", "all’8 dicembre 2020", "a dicembre 2020", "nel 2020". */
function when(date: string): string {
  if (/^(8|11) /.test(date)) return `all’${date}`;
  if (/^\d+ /.test(date)) return `al ${date}`;
  return /^\d+$/.test(date) ? `nel ${date}` : `a ${date}`;
}
