import { theDate } from '../when-es.ts';
import type { IndicatorTexts } from './it.ts';

/** Spanish. */
export const es: IndicatorTexts = {
  kinds: {
    input: 'Medios empleados',
    output: 'Lo que se ha hecho',
    result: 'Lo que aporta a quien lo usa',
    impact: 'Lo que cambia en la ciudad',
    kpi: 'Dato clave',
  },
  directions: { up: 'más es mejor', down: 'menos es mejor' },
  baseline: 'Valor de partida',
  actual: 'Medición',
  target: 'Valor objetivo',
  by: (date) => `como tarde ${theDate(date)}`,
  way: 'del camino entre el valor de partida y el valor objetivo',
  away: 'se ha alejado del valor objetivo',
  beyond: 'por encima del valor objetivo',
  noWay: 'Sin valor de partida, medición y valor objetivo no se puede decir qué parte del camino está hecha.',
  show: 'Mostrar los números en una tabla',
  what: 'Qué',
  value: 'Valor',
  date: 'Fecha',
  units: {
    days: (count) => (count === 1 ? 'día' : 'días'),
    hours: (count) => (count === 1 ? 'hora' : 'horas'),
  },
};
