import type { ProgressTableTexts, ProgressTexts } from './it.ts';

/** Spanish. */
export const es: ProgressTexts = {
  bases: {
    payments: 'pagos sobre la financiación',
    'work-done': 'obra realizada sobre el coste',
    milestones: 'hitos alcanzados sobre los previstos',
    indicator: 'indicadores hacia su valor objetivo',
    declared: 'declarado por el Ayuntamiento',
  },
  beyond: 'más del 100 %',
  formula: 'Cómo se calcula',
};

export const tableEs: ProgressTableTexts = {
  show: 'Mostrar los números en una tabla',
  caption: 'Hasta dónde se ha llegado, según cada medida',
  basis: 'Medida',
  date: 'Fecha',
  who: 'Quién lo declara',
};
