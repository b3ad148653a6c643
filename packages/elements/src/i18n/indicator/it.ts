import type { Indicator } from '@civita/sdk';
import { theDate } from '../when.ts';

/** What is said about an indicator. */
export interface IndicatorTexts {
  readonly kinds: Readonly<Record<Indicator['kind'], string>>;
  readonly directions: Readonly<Record<NonNullable<Indicator['direction']>, string>>;
  readonly baseline: string;
  readonly actual: string;
  readonly target: string;
  /** The date by which a target should be reached. */
  readonly by: (date: string) => string;
  /** How much of the way from baseline to target is done. */
  readonly way: string;
  readonly away: string;
  readonly beyond: string;
  readonly noWay: string;
  readonly show: string;
  readonly what: string;
  readonly value: string;
  readonly date: string;
  /** Units that are named by a code; any other is shown as it stands. */
  readonly units: Readonly<Record<'days' | 'hours', (count: number) => string>>;
}

/** Italian, the source of the other languages. */
export const it: IndicatorTexts = {
  kinds: {
    input: 'Mezzi impiegati',
    output: 'Quanto si è fatto',
    result: 'Che cosa ne viene a chi lo usa',
    impact: 'Che cosa cambia in città',
    kpi: 'Dato chiave',
  },
  directions: { up: 'più è meglio', down: 'meno è meglio' },
  baseline: 'Partenza',
  actual: 'Misura',
  target: 'Obiettivo',
  by: (date) => `entro ${theDate(date)}`,
  way: 'della strada dalla partenza all’obiettivo',
  away: 'si è allontanato dall’obiettivo',
  beyond: 'oltre l’obiettivo',
  noWay: 'Senza partenza, misura e obiettivo non si può dire quanta strada è fatta.',
  show: 'Mostra i numeri in tabella',
  what: 'Che cosa',
  value: 'Valore',
  date: 'Data',
  units: {
    days: (count) => (count === 1 ? 'giorno' : 'giorni'),
    hours: (count) => (count === 1 ? 'ora' : 'ore'),
  },
};
