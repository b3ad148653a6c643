/** What is said around an edition that a reader walks through. */
export interface EditionTexts {
  /** Names the way from the top for who hears it. */
  readonly breadcrumb: string;
  readonly back: (title: string) => string;
  readonly under: string;
  readonly projects: string;
  /** An address leads to something that this edition does not have. */
  readonly missing: string;
  readonly empty: string;
}

/** Italian, the source of the other languages. */
export const it: EditionTexts = {
  breadcrumb: 'Percorso',
  back: (title) => `Torna a «${title}»`,
  under: 'In questa parte',
  projects: 'Progetti',
  missing: 'Quello che cerchi non è in questa edizione. Ecco l’indice.',
  empty: 'Questa edizione non ha ancora contenuti.',
};
