import { plural } from '../plural.ts';
import type { IndicatorTexts } from './it.ts';

/** Slovene. */
export const sl: IndicatorTexts = {
  kinds: {
    input: 'Uporabljena sredstva',
    output: 'Kaj je bilo narejeno',
    result: 'Kaj to prinese uporabnikom',
    impact: 'Kaj se v mestu spremeni',
    kpi: 'Ključni podatek',
  },
  directions: { up: 'več je bolje', down: 'manj je bolje' },
  baseline: 'Izhodiščna vrednost',
  actual: 'Izmerjena vrednost',
  target: 'Ciljna vrednost',
  by: (date) => `rok: ${date}`,
  way: 'poti od izhodiščne do ciljne vrednosti',
  away: 'oddaljilo se je od ciljne vrednosti',
  beyond: 'nad ciljno vrednostjo',
  noWay: 'Brez izhodiščne, izmerjene in ciljne vrednosti ni mogoče reči, kolikšen del poti je opravljen.',
  show: 'Prikaži številke v tabeli',
  what: 'Kaj',
  value: 'Vrednost',
  date: 'Datum',
  units: {
    days: (count) => plural('sl', count, { one: 'dan', two: 'dneva', other: 'dni' }),
    hours: (count) => plural('sl', count, { one: 'ura', two: 'uri', few: 'ure', other: 'ur' }),
  },
};
