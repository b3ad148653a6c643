import { sl as changes } from '../changes/sl.ts';
import { sl as funding } from '../funding/sl.ts';
import { sl as money } from '../money/sl.ts';
import { sl as project } from '../project/sl.ts';
import { sl as report } from '../report/sl.ts';
import { capitalised } from './capitalised.ts';
import type { PrerenderedTexts } from './it.ts';

const { steps } = money;
const { dates } = changes;

/** Slovene. */
export const sl: PrerenderedTexts = {
  status: report.status,
  derivedStatus: project.derived,
  responsible: report.responsible,
  programmes: 'Programi in rezervirana sredstva',
  projects: 'Projekti',
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
    payments: 'Plačila',
    'work-done': 'Opravljena dela',
    milestones: 'Mejniki',
    indicator: 'Kazalniki',
    declared: 'Po navedbi občine',
  },
  parties: project.parties,
  roles: capitalised(project.roles, 'sl'),
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
  notStated: 'Kaj ni navedeno',
  notStatedOfProject: 'Kaj o projektu ni navedeno',
  notStatedIntro: 'Ti podatki manjkajo, kar ne pomeni, da so enaki nič.',
  missing: {
    status: 'Kako daleč je cilj kot celota.',
    responsible: 'Kateri urad odgovarja za cilj.',
    projects: 'S katerimi projekti se uresničuje.',
    money: 'Koliko projekt stane in koliko prejme.',
    cup: 'Državna oznaka projekta (CUP).',
    steps: 'Datumi opravljenih korakov.',
    dates: 'Kdaj naj bi se projekt začel in končal.',
  },
  source: 'Vir',
  licence: (licence) => `Licenca: ${licence}.`,
  readOn: (title) => `Pojdi na stran »${title}«`,
  index: {
    objectives: 'Cilji',
    projects: 'Projekti',
    intro: (body) => `Obljube: ${body}, s katerimi projekti in s katerimi sredstvi.`,
  },
};
