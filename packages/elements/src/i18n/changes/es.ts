import { es as money } from '../money/es.ts';
import { es as project } from '../project/es.ts';
import { es as report } from '../report/es.ts';
import type { ChangeTexts } from './it.ts';

/** Spanish. */
export const es: ChangeTexts = {
  title: (earlier, later) => `Qué ha cambiado de ${earlier} a ${later}`,
  none: 'Nada ha cambiado entre las dos ediciones.',
  entities: {
    objective: 'Objetivo',
    activity: 'Actividad',
    programme: 'Programa',
    allocation: 'Recursos reservados',
    project: 'Proyecto',
  },
  appeared: 'Es nuevo en esta edición.',
  vanished: 'Ya no está en esta edición.',
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
    'planned-start': 'Inicio previsto',
    'planned-end': 'Fin previsto',
    'actual-start': 'Inicio real',
    'actual-end': 'Fin real',
  },
  texts: { label: 'Etiqueta', title: 'Título', name: 'Nombre', summary: 'Resumen', narrative: 'Texto' },
  inLanguage: (name) => `en ${name}`,
  fromTo: (before, after) => `de ${before} a ${after}`,
  newly: (after) => `antes no declarado, ahora ${after}`,
  noLonger: (before) => `antes ${before}, ahora no declarado`,
  rewritten: 'escrito de nuevo',
  more: (by) => `${by} más`,
  less: (by) => `${by} menos`,
  later: (span) => `aplazado ${span}`,
  sooner: (span) => `adelantado ${span}`,
};
