import type { Dimension } from '@civita/sdk/query';
import type { ListOrder } from '../../internal/list-state.ts';

/** What is said around a list of objectives or projects. */
export interface ListTexts {
  /** Names the form for who hears it. */
  readonly form: string;
  readonly search: string;
  readonly sort: string;
  readonly orders: Readonly<Record<ListOrder, string>>;
  readonly filters: string;
  /** How many filters are set. */
  readonly chosen: (count: string) => string;
  readonly clear: string;
  readonly dimensions: Readonly<Record<Dimension, string>>;
  /** "12 progetti su 340": both in words, then both as numbers, the second first. */
  readonly found: Readonly<
    Record<'objectives' | 'projects', (shown: string, all: string, of: number, found: number) => string>
  >;
  readonly none: string;
  readonly empty: string;
  readonly awarded: string;
}

/** Italian, the source of the other languages. */
export const it: ListTexts = {
  form: 'Cerca e filtra',
  search: 'Cerca nei titoli e nei testi',
  sort: 'Ordina per',
  orders: {
    report: 'Come nel documento',
    title: 'Titolo',
    start: 'Inizio, dal primo',
    end: 'Fine, dalla prima',
    awarded: 'Somma assegnata, dalla più alta',
  },
  filters: 'Filtri',
  chosen: (count) => `Filtri scelti: ${count}`,
  clear: 'Togli ricerca e filtri',
  dimensions: {
    status: 'Stato',
    fund: 'Da dove vengono i soldi',
    programme: 'Programma',
    objective: 'Obiettivo',
    place: 'Luogo',
    sdg: 'Obiettivo di sviluppo sostenibile',
    stakeholder: 'A chi si rivolge',
    year: 'Anno',
  },
  found: {
    objectives: (shown, all, _of, found) => `${shown} ${found === 1 ? 'obiettivo' : 'obiettivi'} su ${all}`,
    projects: (shown, all, _of, found) => `${shown} ${found === 1 ? 'progetto' : 'progetti'} su ${all}`,
  },
  none: 'Niente corrisponde. Prova con un’altra parola o togli un filtro.',
  empty: 'L’elenco è vuoto: il Comune non ha dichiarato niente.',
  awarded: 'assegnati',
};
