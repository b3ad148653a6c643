import { plural } from '../plural.ts';
import type { FeedbackOwnTexts } from './it.ts';

/** Slovene. */
export const sl: FeedbackOwnTexts = {
  language: 'sl',
  code: 'Koda vašega odgovora',
  codeHint: 'To je koda iz zahvale: kopirajte jo v celoti.',
  find: 'Poišči odgovor',
  close: 'Zapri',
  see: 'Poglej odgovor',
  change: 'Spremeni odgovor',
  withdraw: 'Umakni odgovor',
  title: 'Vaš odgovor',
  rate: 'Ocena',
  outOfFive: (rate) => `${rate} od 5`,
  useful: 'Odgovor',
  reasons: 'Razlogi',
  text: 'Besedilo',
  noText: 'brez',
  received: 'Prejeto',
  changeableUntil: (date) => `Spremenite ga lahko do: ${date}. Umaknete ga lahko kadar koli.`,
  notChangeable: 'Ni ga več mogoče spremeniti; umaknete ga lahko kadar koli.',
  elsewhere: (path) =>
    `Nanaša se na ${path}: tukaj ga lahko vidite in umaknete; če ga želite spremeniti, odprite tisto stran.`,
  badCode: 'To ni cela koda: kopirajte jo vso, kot je zapisana v zahvali.',
  looking: 'Vprašujemo storitev …',
  notFound: 'S to kodo ni odgovora: morda je bil umaknjen ali pa je koda z drugega spletišča.',
  notRead: 'Storitve nismo mogli vprašati. Lahko poskusite znova.',
  busy: (seconds) => `Storitev trenutno prejema preveč zahtev: poskusite znova ${wait(seconds)}.`,
  withdrawAsk: 'Želite odgovor umakniti? Storitev ga izbriše in ni ga mogoče dobiti nazaj.',
  withdrawYes: 'Da, umakni ga',
  withdrawNo: 'Ne, pusti ga',
  withdrawing: 'Umikamo odgovor …',
  withdrawn: 'Vaš odgovor je umaknjen',
  withdrawnNext: 'Storitev ga je izbrisala. Izgine tudi iz številk ob njihovi naslednji posodobitvi.',
  withdrawUnknown:
    'Potrditve nismo dobili: ne vemo, ali je bil odgovor umaknjen. Poskusite lahko znova, kolikorkrat želite.',
};

function wait(seconds: number | undefined): string {
  const minutes = Math.ceil((seconds ?? 0) / 60);
  if (seconds === undefined) return 'čez nekaj minut';
  const forms = { one: 'minuto', two: 'minuti', few: 'minute', other: 'minut' };
  return `čez ${minutes} ${plural('sl', minutes, forms)}`;
}
