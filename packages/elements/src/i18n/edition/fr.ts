import type { EditionTexts } from './it.ts';

/** French. */
export const fr: EditionTexts = {
  breadcrumb: 'Fil d’Ariane',
  back: (title) => `Retour à « ${title} »`,
  under: 'Dans cette partie',
  projects: 'Projets',
  missing: 'Ce que vous cherchez n’est pas dans cette édition. Voici son sommaire.',
  empty: 'Cette édition n’a pas encore de contenu.',
};
