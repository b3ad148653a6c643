import type { EditionTexts } from './it.ts';

/** German. */
export const de: EditionTexts = {
  breadcrumb: 'Pfad',
  back: (title) => `Zurück zu „${title}“`,
  under: 'In diesem Teil',
  projects: 'Projekte',
  missing: 'Was du suchst, steht nicht in dieser Ausgabe. Hier ist ihr Inhalt.',
  empty: 'Diese Ausgabe hat noch keinen Inhalt.',
};
