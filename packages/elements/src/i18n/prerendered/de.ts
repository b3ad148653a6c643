import { de as changes } from '../changes/de.ts';
import { de as funding } from '../funding/de.ts';
import { de as money } from '../money/de.ts';
import { de as project } from '../project/de.ts';
import { de as report } from '../report/de.ts';
import { capitalised } from './capitalised.ts';
import type { PrerenderedTexts } from './it.ts';

const { steps } = money;
const { dates } = changes;

/** German. */
export const de: PrerenderedTexts = {
  status: report.status,
  derivedStatus: project.derived,
  responsible: report.responsible,
  programmes: 'Programme und bereitgestellte Mittel',
  projects: 'Projekte',
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
    payments: 'Zahlungen',
    'work-done': 'Geleistete Arbeiten',
    milestones: 'Etappenziele',
    indicator: 'Indikatoren',
    declared: 'Angabe der Gemeinde',
  },
  parties: project.parties,
  roles: capitalised(project.roles, 'de'),
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
  notStated: 'Was nicht angegeben ist',
  notStatedOfProject: 'Was vom Projekt nicht angegeben ist',
  notStatedIntro: 'Diese Angaben fehlen, was nicht heißt, dass sie null sind.',
  missing: {
    status: 'Wie weit das Ziel als Ganzes ist.',
    responsible: 'Welches Amt für das Ziel verantwortlich ist.',
    projects: 'Mit welchen Projekten es umgesetzt wird.',
    money: 'Was das Projekt kostet und was es erhält.',
    cup: 'Die nationale Projektnummer (CUP).',
    steps: 'Die Daten der bisherigen Schritte.',
    dates: 'Wann das Projekt beginnen und enden soll.',
  },
  source: 'Quelle',
  licence: (licence) => `Lizenz: ${licence}.`,
  readOn: (title) => `Zur Seite „${title}“`,
  index: {
    objectives: 'Ziele',
    projects: 'Projekte',
    intro: (body) => `Was ${body} versprochen hat, mit welchen Projekten und mit welchen Mitteln.`,
  },
};
