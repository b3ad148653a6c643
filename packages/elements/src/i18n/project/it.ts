import type { AmountFact, PartyRole, StepEvent } from '@civita/sdk';

/** What is said about one project. */
export interface ProjectTexts {
  /** In front of the status that payments and dates tell. */
  readonly derived: string;
  readonly steps: string;
  readonly stepKinds: Readonly<Record<StepEvent['kind'], string>>;
  readonly noDate: string;
  readonly act: (number: string) => string;
  readonly dates: string;
  readonly planned: string;
  readonly actual: string;
  readonly start: (date: string) => string;
  readonly end: (date: string) => string;
  /** In front of the sources of its money. */
  readonly funding: string;
  readonly amounts: string;
  readonly amountKinds: Readonly<Record<AmountFact['kind'], string>>;
  readonly parties: string;
  readonly roles: Readonly<Record<PartyRole, string>>;
  readonly places: string;
  readonly codes: string;
  readonly malformed: string;
  readonly documents: string;
  readonly openCoesione: string;
  /** A search there by the project's CUP, which may find nothing. */
  readonly searchOpenCoesione: string;
}

/** Italian, the source of the other languages. */
export const it: ProjectTexts = {
  derived: 'Secondo pagamenti e date',
  steps: 'Passi fatti',
  stepKinds: {
    drafted: 'Idea elaborata',
    'council-approval': 'Approvazione del Comune',
    submission: 'Invio per l’ammissione',
    admission: 'Ammissione al finanziamento',
    award: 'Assegnazione delle risorse',
    contract: 'Contratto',
    start: 'Avvio',
    end: 'Fine',
    inspection: 'Collaudo',
    change: 'Modifica',
    other: 'Altro passo',
  },
  noDate: 'data non dichiarata',
  act: (number) => `atto ${number}`,
  dates: 'Tempi',
  planned: 'Previsti',
  actual: 'Effettivi',
  start: (date) => `inizio ${date}`,
  end: (date) => `fine ${date}`,
  funding: 'Chi paga',
  amounts: 'Importi',
  amountKinds: {
    'total-cost': 'Costo totale',
    'eligible-cost': 'Costo ammissibile',
    'public-funding': 'Finanziamento pubblico',
    savings: 'Economie',
    'net-public-funding': 'Finanziamento pubblico netto',
    commitments: 'Impegni',
    payments: 'Pagamenti',
    'eu-certified': 'Spesa certificata all’Unione europea',
    'work-done': 'Valore dei lavori fatti',
    'private-funding': 'Finanziamento privato',
  },
  parties: 'Chi ne fa parte',
  roles: {
    programmer: 'programmatore',
    'managing-authority': 'autorità di gestione',
    'intermediate-body': 'organismo intermedio',
    implementer: 'soggetto attuatore',
    beneficiary: 'beneficiario',
    contractor: 'esecutore',
    partner: 'partner',
    'scientific-partner': 'partner scientifico',
    coordinator: 'coordinatore',
    'steering-body': 'guida',
    'responsible-office': 'ufficio responsabile',
    funder: 'finanziatore',
    'final-recipient': 'destinatario finale',
  },
  places: 'Dove',
  codes: 'Codici',
  malformed: 'così nella fonte, ma non rispetta la sua regola',
  documents: 'Documenti',
  openCoesione: 'Il progetto su OpenCoesione',
  searchOpenCoesione: 'Cerca il CUP su OpenCoesione',
};
