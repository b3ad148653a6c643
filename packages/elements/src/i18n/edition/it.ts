/** What is said around an edition that a reader walks through. */
export interface EditionTexts {
  /** Names the way from the top for who hears it. */
  readonly breadcrumb: string;
  readonly contents: string;
  readonly back: (title: string) => string;
  readonly under: string;
  readonly activities: string;
  readonly projects: string;
  /** An address leads to something that this edition does not have. */
  readonly missing: string;
  readonly empty: string;
}

/** Italian, the source of the other languages. */
export const it: EditionTexts = {
  breadcrumb: 'Percorso',
  contents: 'Indice',
  back: (title) => `Torna a «${title}»`,
  under: 'In questa parte',
  activities: 'Attività',
  projects: 'Progetti',
  missing: 'Quello che cerchi non è in questa edizione. Ecco l’indice.',
  empty: 'Questa edizione non ha ancora contenuti.',
};
