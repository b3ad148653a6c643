import { es as changes } from '../changes/es.ts';
import { es as funding } from '../funding/es.ts';
import { es as money } from '../money/es.ts';
import { es as project } from '../project/es.ts';
import { es as report } from '../report/es.ts';
import { capitalised } from './capitalised.ts';
import type { PrerenderedTexts } from './it.ts';

const { steps } = money;
const { dates } = changes;

/** Spanish. */
export const es: PrerenderedTexts = {
  status: report.status,
  derivedStatus: project.derived,
  responsible: report.responsible,
  programmes: 'Programas y recursos reservados',
  projects: 'Proyectos',
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
    payments: 'Pagos',
    'work-done': 'Obra realizada',
    milestones: 'Hitos',
    indicator: 'Indicadores',
    declared: 'Declarado',
  },
  parties: project.parties,
  roles: capitalised(project.roles, 'es'),
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
  notStated: 'Lo que no está declarado',
  notStatedOfProject: 'Lo que no está declarado del proyecto',
  notStatedIntro: 'Estos datos faltan, lo que no quiere decir que valgan cero.',
  missing: {
    status: 'En qué punto está el objetivo en su conjunto.',
    responsible: 'Qué oficina responde del objetivo.',
    projects: 'Con qué proyectos se lleva a cabo.',
    money: 'Cuánto cuesta el proyecto y cuánto recibe.',
    cup: 'El código nacional del proyecto (CUP).',
    steps: 'Las fechas de los pasos dados.',
    dates: 'Cuándo debería empezar y terminar el proyecto.',
  },
  source: 'Fuente',
  licence: (licence) => `Licencia: ${licence}.`,
  readOn: (title) => `Ir a la página «${title}»`,
  index: {
    objectives: 'Objetivos',
    projects: 'Proyectos',
    intro: (body) => `Lo que ${body} prometió, con qué proyectos y con qué recursos.`,
  },
};
