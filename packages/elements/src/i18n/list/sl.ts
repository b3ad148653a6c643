import type { ListTexts } from './it.ts';

/** Slovene. */
export const sl: ListTexts = {
  form: 'Iskanje in filtri',
  search: 'Iskanje po naslovih in besedilih',
  sort: 'Razvrsti po',
  orders: {
    report: 'Kot v dokumentu',
    title: 'Naslov',
    start: 'Začetek, najprej najzgodnejši',
    end: 'Konec, najprej najzgodnejši',
    awarded: 'Dodeljeni znesek, najprej najvišji',
  },
  filters: 'Filtri',
  chosen: (count) => `Izbrani filtri: ${count}`,
  clear: 'Počisti iskanje in filtre',
  dimensions: {
    status: 'Stanje',
    fund: 'Od kod je denar',
    programme: 'Program',
    objective: 'Cilj',
    place: 'Kraj',
    sdg: 'Cilj trajnostnega razvoja',
    stakeholder: 'Komu je namenjeno',
    year: 'Leto',
  },
  found: {
    objectives: (shown, all) => `Cilji: ${shown} od ${all}`,
    projects: (shown, all) => `Projekti: ${shown} od ${all}`,
  },
  none: 'Nič ne ustreza. Poskusite z drugo besedo ali odstranite filter.',
  empty: 'Seznam je prazen: občina ni navedla ničesar.',
  awarded: 'dodeljeno',
};
