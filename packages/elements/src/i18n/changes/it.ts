import type { ChangedEntity, Difference } from '@civita/sdk';

type OfKind<K extends Difference['kind']> = Extract<Difference, { kind: K }>;

/** What is said about the changes between two editions. */
export interface ChangeTexts {
  readonly title: (earlier: string, later: string) => string;
  readonly none: string;
  readonly entities: Readonly<Record<ChangedEntity, string>>;
  readonly appeared: string;
  readonly vanished: string;
  readonly status: string;
  readonly money: Readonly<Record<OfKind<'money'>['what'], string>>;
  readonly progress: string;
  readonly dates: Readonly<Record<OfKind<'date'>['what'], string>>;
  readonly texts: Readonly<Record<OfKind<'text'>['what'], string>>;
  /** The text of another language than the page's. */
  readonly inLanguage: (name: string) => string;
  /** "da … a …". */
  readonly fromTo: (before: string, after: string) => string;
  readonly newly: (after: string) => string;
  readonly noLonger: (before: string) => string;
  readonly rewritten: string;
  readonly more: (by: string) => string;
  readonly less: (by: string) => string;
  readonly later: (span: string) => string;
  readonly sooner: (span: string) => string;
}

/** Italian, the source of the other languages. */
export const it: ChangeTexts = {
  title: (earlier, later) => `Che cosa è cambiato dal ${earlier} al ${later}`,
  none: 'Fra le due edizioni non è cambiato nulla.',
  entities: {
    objective: 'Obiettivo',
    activity: 'Attività',
    programme: 'Programma',
    allocation: 'Risorse messe da parte',
    project: 'Progetto',
  },
  appeared: 'È nuovo in questa edizione.',
  vanished: 'In questa edizione non c’è più.',
  status: 'Stato',
  money: {
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
    allocated: 'Messi da parte',
    requested: 'Richiesti',
    awarded: 'Assegnati',
    'to-be-found': 'Da reperire',
  },
  progress: 'Avanzamento',
  dates: {
    'planned-start': 'Inizio previsto',
    'planned-end': 'Fine prevista',
    'actual-start': 'Inizio effettivo',
    'actual-end': 'Fine effettiva',
  },
  texts: { label: 'Etichetta', title: 'Titolo', name: 'Nome', summary: 'Sintesi', narrative: 'Testo' },
  inLanguage: (name) => `in ${name}`,
  fromTo: (before, after) => `da ${before} a ${after}`,
  newly: (after) => `prima non dichiarato, ora ${after}`,
  noLonger: (before) => `prima ${before}, ora non dichiarato`,
  rewritten: 'riscritto',
  more: (by) => `${by} in più`,
  less: (by) => `${by} in meno`,
  later: (span) => `spostato più avanti di ${span}`,
  sooner: (span) => `anticipato di ${span}`,
};
