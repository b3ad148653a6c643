import type { AmountFact, PartyRole, ProgressBasis, StepEvent } from '@civita/sdk';
import { when } from '../when.ts';

/** What a page made ahead of time says around the city's own words. */
export interface PrerenderedTexts {
  readonly status: string;
  /** In front of the status that payments and dates tell, where the city says another. */
  readonly derivedStatus: string;
  readonly responsible: string;
  readonly programmes: string;
  readonly projects: string;
  readonly steps: string;
  readonly stepKinds: Readonly<Record<StepEvent['kind'], string>>;
  readonly amounts: Readonly<
    Record<AmountFact['kind'] | 'requested' | 'awarded' | 'to-be-found' | 'stage-not-stated', string>
  >;
  readonly progress: string;
  readonly bases: Readonly<Record<ProgressBasis, string>>;
  readonly parties: string;
  readonly roles: Readonly<Record<PartyRole, string>>;
  readonly places: string;
  readonly dates: Readonly<Record<'plannedStart' | 'plannedEnd' | 'actualStart' | 'actualEnd', string>>;
  readonly setAside: (date: string) => string;
  readonly action: (code: string) => string;
  readonly asOf: (date: string) => string;
  readonly noDate: string;
  readonly notStated: string;
  readonly notStatedOfProject: string;
  readonly notStatedIntro: string;
  /** Sentences about what a reader would look for and the report does not say. */
  readonly missing: Readonly<
    Record<'status' | 'responsible' | 'projects' | 'money' | 'cup' | 'steps' | 'dates', string>
  >;
  readonly source: string;
  readonly licence: (licence: string) => string;
  readonly readOn: (title: string) => string;
  readonly index: { readonly objectives: string; readonly projects: string; readonly intro: (body: string) => string };
}

/** Italian, the source of the other languages. */
export const it: PrerenderedTexts = {
  status: 'Stato',
  derivedStatus: 'Secondo pagamenti e date',
  responsible: 'Ufficio responsabile',
  programmes: 'Programmi e somme messe da parte',
  projects: 'Progetti',
  steps: 'Passi fatti',
  stepKinds: {
    drafted: 'Elaborato',
    'council-approval': 'Approvato dalla Giunta o dal Consiglio',
    submission: 'Inviato per l’ammissione',
    admission: 'Ammesso',
    award: 'Finanziato',
    contract: 'Contratto firmato',
    start: 'Avviato',
    end: 'Concluso',
    inspection: 'Collaudato',
    change: 'Modificato',
    other: 'Altro passo',
  },
  amounts: {
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
    requested: 'Richiesti',
    awarded: 'Assegnati',
    'to-be-found': 'Da reperire',
    'stage-not-stated': 'Indicati senza dire se richiesti o assegnati',
  },
  progress: 'Avanzamento',
  bases: {
    payments: 'Pagamenti',
    'work-done': 'Lavori fatti',
    milestones: 'Traguardi',
    indicator: 'Indicatori',
    declared: 'Dichiarato',
  },
  parties: 'Chi ne fa parte',
  roles: {
    programmer: 'Programmatore',
    'managing-authority': 'Autorità di gestione',
    'intermediate-body': 'Organismo intermedio',
    implementer: 'Soggetto attuatore',
    beneficiary: 'Beneficiario',
    contractor: 'Esecutore',
    partner: 'Partner',
    'scientific-partner': 'Partner scientifico',
    coordinator: 'Coordinatore',
    'steering-body': 'Guida',
    'responsible-office': 'Ufficio responsabile',
    funder: 'Finanziatore',
    'final-recipient': 'Destinatario finale',
  },
  places: 'Dove',
  dates: {
    plannedStart: 'Inizio previsto',
    plannedEnd: 'Fine prevista',
    actualStart: 'Inizio effettivo',
    actualEnd: 'Fine effettiva',
  },
  setAside: (date) => `messi da parte ${when(date)}`,
  action: (code) => `Azione ${code}`,
  asOf: when,
  noDate: 'data non dichiarata',
  notStated: 'Che cosa non è dichiarato',
  notStatedOfProject: 'Che cosa non è dichiarato del progetto',
  notStatedIntro: 'Questi dati mancano: non vuol dire che valgano zero.',
  missing: {
    status: 'A che punto è l’obiettivo nel suo insieme.',
    responsible: 'Quale ufficio risponde dell’obiettivo.',
    projects: 'Con quali progetti si realizza.',
    money: 'Quanto costa il progetto e quanto riceve.',
    cup: 'Il codice unico di progetto (CUP).',
    steps: 'Le date dei passi fatti.',
    dates: 'Quando il progetto dovrebbe iniziare e finire.',
  },
  source: 'Fonte',
  licence: (licence) => `Licenza: ${licence}.`,
  readOn: (title) => `Vai alla pagina «${title}»`,
  index: {
    objectives: 'Obiettivi',
    projects: 'Progetti',
    intro: (body) => `Che cosa ha promesso ${body}, con quali progetti e con quali risorse.`,
  },
};
