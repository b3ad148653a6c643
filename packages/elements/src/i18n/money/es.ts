import { theDate } from '../when-es.ts';
import type { MoneyTableTexts, MoneyTexts } from './it.ts';

/** Spanish. */
export const es: MoneyTexts = {
  money: 'Recursos',
  steps: {
    allocated: 'Reservados',
    requested: 'Solicitados',
    awarded: 'Concedidos',
    committed: 'Comprometidos',
    paid: 'Pagados',
    toBeFound: 'Por encontrar',
    stageNotStated: 'Indicados, sin decir si solicitados o concedidos',
  },
  between: (oldest, latest) => `datos entre ${theDate(oldest)} y ${theDate(latest)}`,
  stated: (stated, of) =>
    of === 1 ? '1 proyecto' : `${stated} de ${of} proyectos ${stated === 1 ? 'lo declara' : 'lo declaran'}`,
};

export const tableEs: MoneyTableTexts = {
  show: 'Mostrar los números en una tabla',
  caption: (currency) => `El recorrido de los recursos, en ${currency}`,
  step: 'Paso',
  amount: 'Importe',
  date: 'Fecha',
  who: 'Quién lo declara',
  parts: (count) => (count === 1 ? '1 asignación' : `${count} asignaciones`),
  sources: 'De dónde vienen',
  source: 'Fuente',
  share: 'Parte de lo concedido',
  groups: {
    eu: 'Unión Europea',
    state: 'Estado',
    regional: 'Región',
    local: 'Municipio y ciudad metropolitana',
    'other-public': 'Otros organismos públicos',
    private: 'Privados',
  },
};
