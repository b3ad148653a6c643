import { at, theDate } from '../when-es.ts';
import type { ReportTexts } from './it.ts';
import { NOT_STATED } from '../not-stated.ts';

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
  meanings: {
    idea: 'el Ayuntamiento lo está pensando',
    'approved-internally': 'el Ayuntamiento lo ha decidido, pero aún no ha pedido los fondos',
    submitted: 'el Ayuntamiento ha pedido los fondos y espera la respuesta',
    admitted: 'la petición está aceptada, los fondos aún no están concedidos',
    funded: 'los fondos están concedidos',
    'not-started': 'no constan obras ni pagos',
    'in-progress': 'las obras o los pagos han empezado',
    suspended: 'está parado',
    settled: 'casi todo está pagado, el fin no consta',
    completed: 'está terminado',
    'not-admitted': 'la petición de fondos fue rechazada',
    cancelled: 'ya no se hará',
    unknown: 'el Ayuntamiento no lo declara',
  },
  status: 'Estado',
  progress: 'Avance',
  responsible: 'Oficina responsable',
  notStated: NOT_STATED.es,
  countOfProjects: (count, shown) => (count === 1 ? '1 proyecto' : `${shown} proyectos`),
  asOf: at,
  since: (date) => `desde ${theDate(date)}`,
  dataAsOf: (date) => `Datos ${at(date)}`,
  ago: (span) => `hace ${span}`,
  more: 'Leer todo el texto',
  themes: 'Temas y personas interesadas',
  olderThan: (made, now) => `Datos ${at(made)}; el Ayuntamiento tiene otros más recientes, ${at(now)}`,
};
