import { at } from '../when-es.ts';
import type { ReportTexts } from './it.ts';

/** Spanish. */
export const es: ReportTexts = {
  statuses: {
    idea: 'Idea',
    'approved-internally': 'Aprobado por el Ayuntamiento',
    submitted: 'Presentado para su admisión',
    admitted: 'Admitido a financiación',
    funded: 'Financiado',
    'not-started': 'Sin empezar',
    'in-progress': 'En curso',
    suspended: 'Suspendido',
    settled: 'Liquidado',
    completed: 'Terminado',
    'not-admitted': 'No admitido',
    cancelled: 'Cancelado',
    unknown: 'Estado no conocido',
  },
  status: 'Estado',
  progress: 'Avance',
  responsible: 'Oficina responsable',
  notStated: 'No declarado por el Ayuntamiento',
  countOfProjects: (count, shown) => (count === 1 ? '1 proyecto' : `${shown} proyectos`),
  asOf: at,
  dataAsOf: (date) => `Datos ${at(date)}`,
  ago: (span) => `hace ${span}`,
  more: 'Leer todo el texto',
  themes: 'Temas y personas interesadas',
  olderThan: (made, now) => `Datos ${at(made)}; el Ayuntamiento tiene otros más recientes, ${at(now)}`,
};
