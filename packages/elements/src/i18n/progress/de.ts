import type { ProgressTableTexts, ProgressTexts } from './it.ts';

/** German. */
export const de: ProgressTexts = {
  bases: {
    payments: 'Zahlungen gemessen an der Finanzierung',
    'work-done': 'geleistete Arbeiten gemessen an den Kosten',
    milestones: 'erreichte Etappenziele gemessen an den geplanten',
    indicator: 'Indikatoren auf dem Weg zu ihrem Zielwert',
    declared: 'von der Gemeinde angegeben',
  },
  beyond: 'mehr als 100 %',
  formula: 'So wird gerechnet',
};

export const tableDe: ProgressTableTexts = {
  show: 'Zahlen als Tabelle zeigen',
  caption: 'Wie weit es ist, nach jedem Maß',
  basis: 'Maß',
  date: 'Datum',
  who: 'Wer es angibt',
};
