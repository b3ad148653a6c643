import type { EditionTexts } from './it.ts';

/** English. */
export const en: EditionTexts = {
  breadcrumb: 'Breadcrumb',
  back: (title) => `Back to “${title}”`,
  under: 'In this part',
  projects: 'Projects',
  missing: 'What you are looking for is not in this edition. Here are its contents.',
  empty: 'This edition has no contents yet.',
};
