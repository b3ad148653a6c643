import type { EditionTexts } from './it.ts';

/** Slovene. */
export const sl: EditionTexts = {
  breadcrumb: 'Pot',
  back: (title) => `Nazaj na »${title}«`,
  under: 'V tem delu',
  projects: 'Projekti',
  missing: 'Tega, kar iščete, v tej izdaji ni. Tu je njeno kazalo.',
  empty: 'Ta izdaja še nima vsebine.',
};
