import { byDate } from '../when-fr.ts';
import type { IndicatorTexts } from './it.ts';

/** French. */
export const fr: IndicatorTexts = {
  kinds: {
    input: 'Moyens employés',
    output: 'Ce qui a été fait',
    result: 'Ce que cela apporte aux usagers',
    impact: 'Ce qui change dans la ville',
    kpi: 'Chiffre clé',
  },
  directions: { up: 'plus, c’est mieux', down: 'moins, c’est mieux' },
  baseline: 'Valeur de départ',
  actual: 'Mesure',
  target: 'Valeur cible',
  by: byDate,
  way: 'du chemin entre la valeur de départ et la valeur cible',
  away: 's’est éloigné de la valeur cible',
  beyond: 'au-delà de la valeur cible',
  noWay: 'Sans valeur de départ, mesure et valeur cible, on ne peut pas dire quelle part du chemin est faite.',
  show: 'Montrer les chiffres dans un tableau',
  what: 'Quoi',
  value: 'Valeur',
  date: 'Date',
  units: {
    days: (count) => (Math.abs(count) < 2 ? 'jour' : 'jours'),
    hours: (count) => (Math.abs(count) < 2 ? 'heure' : 'heures'),
  },
};
