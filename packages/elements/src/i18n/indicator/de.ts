import { byDate } from '../when-de.ts';
import type { IndicatorTexts } from './it.ts';

/** German. */
export const de: IndicatorTexts = {
  kinds: {
    input: 'Eingesetzte Mittel',
    output: 'Was getan wurde',
    result: 'Was es denen bringt, die es nutzen',
    impact: 'Was sich in der Stadt ändert',
    kpi: 'Schlüsselwert',
  },
  directions: { up: 'mehr ist besser', down: 'weniger ist besser' },
  baseline: 'Ausgangswert',
  actual: 'Messwert',
  target: 'Zielwert',
  by: byDate,
  way: 'des Weges vom Ausgangswert zum Zielwert',
  away: 'hat sich vom Zielwert entfernt',
  beyond: 'über den Zielwert hinaus',
  noWay: 'Ohne Ausgangswert, Messwert und Zielwert lässt sich nicht sagen, wie viel des Weges geschafft ist.',
  show: 'Zahlen als Tabelle zeigen',
  what: 'Was',
  value: 'Wert',
  date: 'Datum',
  units: {
    days: (count) => (count === 1 ? 'Tag' : 'Tage'),
    hours: (count) => (count === 1 ? 'Stunde' : 'Stunden'),
  },
};
