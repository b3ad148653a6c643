import { fr as money } from '../money/fr.ts';
import { fr as project } from '../project/fr.ts';
import { fr as report } from '../report/fr.ts';
import type { ChangeTexts } from './it.ts';

/** French. */
export const fr: ChangeTexts = {
  title: (earlier, later) => `Ce qui a changé de ${earlier} à ${later}`,
  none: 'Rien n’a changé entre les deux éditions.',
  entities: {
    objective: 'Objectif',
    activity: 'Activité',
    programme: 'Programme',
    allocation: 'Moyens réservés',
    project: 'Projet',
  },
  appeared: 'Nouveau dans cette édition.',
  vanished: 'Ne figure plus dans cette édition.',
  status: report.status,
  money: {
    ...project.amountKinds,
    allocated: money.steps.allocated,
    requested: money.steps.requested,
    awarded: money.steps.awarded,
    'to-be-found': money.steps.toBeFound,
  },
  progress: report.progress,
  dates: {
    'planned-start': 'Début prévu',
    'planned-end': 'Fin prévue',
    'actual-start': 'Début réel',
    'actual-end': 'Fin réelle',
  },
  texts: { label: 'Libellé', title: 'Titre', name: 'Nom', summary: 'Résumé', narrative: 'Texte' },
  inLanguage: (name) => `en ${name}`,
  fromTo: (before, after) => `de ${before} à ${after}`,
  newly: (after) => `non communiqué avant, maintenant ${after}`,
  noLonger: (before) => `avant ${before}, maintenant non communiqué`,
  rewritten: 'réécrit',
  more: (by) => `${by} de plus`,
  less: (by) => `${by} de moins`,
  later: (span) => `repoussé de ${span}`,
  sooner: (span) => `avancé de ${span}`,
};
