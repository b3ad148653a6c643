import type { ListTexts } from './it.ts';

/** French. */
export const fr: ListTexts = {
  form: 'Rechercher et filtrer',
  search: 'Rechercher dans les titres et les textes',
  sort: 'Trier par',
  orders: {
    report: 'Comme dans le document',
    title: 'Titre',
    start: 'Début, le plus proche d’abord',
    end: 'Fin, la plus proche d’abord',
    awarded: 'Montant attribué, le plus élevé d’abord',
  },
  filters: 'Filtres',
  chosen: (count) => `Filtres choisis : ${count}`,
  clear: 'Effacer la recherche et les filtres',
  dimensions: {
    status: 'État',
    fund: 'D’où vient l’argent',
    programme: 'Programme',
    objective: 'Objectif',
    place: 'Lieu',
    sdg: 'Objectif de développement durable',
    stakeholder: 'Pour qui',
    year: 'Année',
  },
  found: {
    objectives: (shown, all, _of, found) =>
      found < 2 ? `${shown} objectif sur ${all}` : `${shown} objectifs sur ${all}`,
    projects: (shown, all, _of, found) => (found < 2 ? `${shown} projet sur ${all}` : `${shown} projets sur ${all}`),
  },
  none: 'Rien ne correspond. Essayez un autre mot ou retirez un filtre.',
  empty: 'La liste est vide : la commune n’a rien déclaré.',
  awarded: 'attribués',
};
