import type { ProgressBasis } from '@civita/sdk';

/** What is said about how far something got. */
export interface ProgressTexts {
  /** What is measured against what, for each basis. */
  readonly bases: Readonly<Record<ProgressBasis, string>>;
  /** Behind a ratio above 1. */
  readonly beyond: string;
  /** In front of the way in which the number comes about. */
  readonly formula: string;
}

/** What only the table beside the bars says. */
export interface ProgressTableTexts {
  readonly show: string;
  readonly caption: string;
  readonly basis: string;
  readonly date: string;
  readonly who: string;
}

/** Italian, the source of the other languages. */
export const it: ProgressTexts = {
  bases: {
    payments: 'pagamenti sul finanziato',
    'work-done': 'lavori fatti sul costo',
    milestones: 'traguardi raggiunti sui previsti',
    indicator: 'indicatori verso il loro obiettivo',
    declared: 'dichiarato dal Comune',
  },
  beyond: 'oltre il 100 %',
  formula: 'Come si calcola',
};

export const tableIt: ProgressTableTexts = {
  show: 'Mostra i numeri in tabella',
  caption: 'Quanto si è fatto, per ogni misura',
  basis: 'Misura',
  date: 'Data',
  who: 'Chi lo dichiara',
};
