import type { ListTexts } from './it.ts';

/** German. */
export const de: ListTexts = {
  form: 'Suchen und filtern',
  search: 'In Titeln und Texten suchen',
  sort: 'Sortieren nach',
  orders: {
    report: 'Wie im Dokument',
    title: 'Titel',
    start: 'Beginn, frühester zuerst',
    end: 'Ende, frühestes zuerst',
    awarded: 'Bewilligter Betrag, höchster zuerst',
  },
  filters: 'Filter',
  chosen: (count) => `Gewählte Filter: ${count}`,
  clear: 'Suche und Filter löschen',
  dimensions: {
    status: 'Stand',
    fund: 'Woher das Geld kommt',
    programme: 'Programm',
    objective: 'Ziel',
    place: 'Ort',
    sdg: 'Ziel für nachhaltige Entwicklung',
    stakeholder: 'Für wen',
    year: 'Jahr',
  },
  found: {
    objectives: (shown, all, of) => (of === 1 ? `${shown} von 1 Ziel` : `${shown} von ${all} Zielen`),
    projects: (shown, all, of) => (of === 1 ? `${shown} von 1 Projekt` : `${shown} von ${all} Projekten`),
  },
  none: 'Nichts passt. Versuche ein anderes Wort oder entferne einen Filter.',
  empty: 'Die Liste ist leer: die Gemeinde hat nichts angegeben.',
  awarded: 'bewilligt',
};
