import type { EditionTexts } from './it.ts';

/** Spanish. */
export const es: EditionTexts = {
  breadcrumb: 'Ruta',
  back: (title) => `Volver a «${title}»`,
  under: 'En esta parte',
  projects: 'Proyectos',
  missing: 'Lo que buscas no está en esta edición. Aquí está su índice.',
  empty: 'Esta edición aún no tiene contenido.',
};
