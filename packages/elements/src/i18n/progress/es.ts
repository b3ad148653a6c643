import type { ProgressTexts } from './it.ts';

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
