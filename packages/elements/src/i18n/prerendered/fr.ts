import { fr as changes } from '../changes/fr.ts';
import { fr as funding } from '../funding/fr.ts';
import { fr as money } from '../money/fr.ts';
import { fr as project } from '../project/fr.ts';
import { fr as report } from '../report/fr.ts';
import { capitalised } from './capitalised.ts';
import type { PrerenderedTexts } from './it.ts';

const { steps } = money;
const { dates } = changes;

/** French. */
export const fr: PrerenderedTexts = {
  status: report.status,
  derivedStatus: project.derived,
  responsible: report.responsible,
  programmes: 'Programmes et moyens réservés',
  projects: 'Projets',
  steps: project.steps,
  stepKinds: project.stepKinds,
  amounts: {
    ...project.amountKinds,
    requested: steps.requested,
    awarded: steps.awarded,
    'to-be-found': steps.toBeFound,
    'stage-not-stated': steps.stageNotStated,
  },
  progress: report.progress,
  bases: {
    payments: 'Paiements',
    'work-done': 'Travaux réalisés',
    milestones: 'Jalons',
    indicator: 'Indicateurs',
    declared: 'Déclaré',
  },
  parties: project.parties,
  roles: capitalised(project.roles, 'fr'),
  places: project.places,
  dates: {
    plannedStart: dates['planned-start'],
    plannedEnd: dates['planned-end'],
    actualStart: dates['actual-start'],
    actualEnd: dates['actual-end'],
  },
  setAside: funding.setAsideAsOf,
  action: funding.action,
  asOf: report.asOf,
  noDate: project.noDate,
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
    projects: 'Projets',
    intro: (body) => `Ce que ${body} a promis, avec quels projets et quels moyens.`,
  },
};
