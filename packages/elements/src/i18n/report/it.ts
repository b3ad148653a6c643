import type { StatusCode } from '@civita/sdk';
import { when } from '../when.ts';
import { NOT_STATED } from './not-stated.ts';

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

/** What each status means, for who does not know the words of funding. */
const meanings: Readonly<Record<StatusCode, string>> = {
  idea: 'il Comune ci sta pensando',
  'approved-internally': 'il Comune ha deciso, ma non ha ancora chiesto i fondi',
  submitted: 'il Comune ha chiesto i fondi e aspetta la risposta',
  admitted: 'la richiesta è accolta, i fondi non sono ancora assegnati',
  funded: 'i fondi sono assegnati',
  'not-started': 'non risultano lavori né pagamenti',
  'in-progress': 'i lavori o i pagamenti sono cominciati',
  suspended: 'è fermo',
  settled: 'pagato quasi tutto, la fine non risulta',
  completed: 'è finito',
  'not-admitted': 'la richiesta di fondi non è stata accolta',
  cancelled: 'non si fa più',
  unknown: 'il Comune non lo dichiara',
};

/** What the elements that show a report say; values are texts or small functions of what is shown. */
export interface ReportTexts {
  readonly statuses: Readonly<Record<StatusCode, string>>;
  readonly meanings: Readonly<Record<StatusCode, string>>;
  readonly status: string;
  readonly progress: string;
  readonly responsible: string;
  readonly notStated: string;
  /** "1 progetto", "3 progetti". */
  readonly countOfProjects: (count: number, shown: string) => string;
  /** "al 31 dicembre 2020". */
  readonly asOf: (date: string) => string;
  /** "dal 15 ottobre 2024", of a status. */
  readonly since: (date: string) => string;
  readonly dataAsOf: (date: string) => string;
  /** "3 mesi fa". */
  readonly ago: (span: string) => string;
  /** Opens the narrative. */
  readonly more: string;
  /** In front of the marks in public classifications. */
  readonly themes: string;
  /** Instead, on a page that was made from data older than those that the city publishes now. */
  readonly olderThan: (made: string, now: string) => string;
}

/** Italian, the source of the other languages. */
export const it: ReportTexts = {
  statuses,
  meanings,
  status: 'Stato',
  progress: 'Avanzamento',
  responsible: 'Ufficio responsabile',
  notStated: NOT_STATED.it,
  countOfProjects: (count, shown) => (count === 1 ? '1 progetto' : `${shown} progetti`),
  asOf: when,
  since: (date) => when(date).replace(/^nel/, 'dal').replace(/^a/, 'da'),
  dataAsOf: (date) => `Dati aggiornati ${when(date)}`,
  ago: (span) => `${span} fa`,
  more: 'Leggi tutto',
  themes: 'Temi e destinatari',
  olderThan: (made, now) => `Dati aggiornati ${when(made)}; il Comune ne ha di più recenti, ${when(now)}`,
};
