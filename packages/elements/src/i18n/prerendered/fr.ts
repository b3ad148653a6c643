import { catalogs } from '../fr.ts';
import type { PrerenderedTexts } from './shared.ts';
import { sharedTexts } from './shared.ts';

/** French. */
export const fr: PrerenderedTexts = {
  ...sharedTexts(catalogs, 'fr'),
  programmes: 'Programmes et moyens réservés',
  notStated: 'Ce qui n’est pas communiqué',
  notStatedOfProject: 'Ce qui n’est pas communiqué du projet',
  notStatedIntro: 'Ces données manquent : cela ne veut pas dire qu’elles valent zéro.',
  missing: {
    status: 'Où en est l’objectif dans son ensemble.',
    responsible: 'Quel service répond de l’objectif.',
    projects: 'Par quels projets il est réalisé.',
    money: 'Ce que le projet coûte et ce qu’il reçoit.',
    cup: 'Le code national du projet (CUP).',
    steps: 'Les dates des étapes franchies.',
    dates: 'Quand le projet doit commencer et finir.',
  },
  source: 'Source',
  licence: (licence) => `Licence : ${licence}.`,
  readOn: (title) => `Aller à la page « ${title} »`,
  index: {
    objectives: 'Objectifs',
    intro: (body) => `Ce que ${body} a promis, avec quels projets et quels moyens.`,
  },
};
