import type { ProgressTableTexts, ProgressTexts } from './it.ts';

/** French. */
export const fr: ProgressTexts = {
  bases: {
    payments: 'paiements par rapport au financement',
    'work-done': 'travaux réalisés par rapport au coût',
    milestones: 'jalons atteints par rapport aux jalons prévus',
    indicator: 'indicateurs par rapport à leur valeur cible',
    declared: 'déclaré par la commune',
  },
  beyond: 'plus de 100 %',
  formula: 'Mode de calcul',
};

export const tableFr: ProgressTableTexts = {
  show: 'Montrer les chiffres dans un tableau',
  caption: 'L’avancement, selon chaque mesure',
  basis: 'Mesure',
  date: 'Date',
  who: 'Qui le déclare',
};
