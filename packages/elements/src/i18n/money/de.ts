import type { MoneyTableTexts, MoneyTexts } from './it.ts';

/** German. */
export const de: MoneyTexts = {
  money: 'Mittel',
  steps: {
    allocated: 'Bereitgestellt',
    requested: 'Beantragt',
    awarded: 'Bewilligt',
    committed: 'Gebunden',
    paid: 'Ausgezahlt',
    toBeFound: 'Noch zu finden',
    stageNotStated: 'Genannt, ohne Angabe, ob beantragt oder bewilligt',
  },
  between: (oldest, latest) => `Stand: ${oldest} bis ${latest}`,
  stated: (stated, of) =>
    of === 1 ? '1 Projekt' : `${stated} von ${of} Projekten ${stated === 1 ? 'gibt es an' : 'geben es an'}`,
};

export const tableDe: MoneyTableTexts = {
  show: 'Zahlen als Tabelle zeigen',
  caption: (currency) => `Der Weg der Mittel, in ${currency}`,
  step: 'Schritt',
  amount: 'Betrag',
  date: 'Datum',
  who: 'Wer es angibt',
  parts: (count) => (count === 1 ? '1 Zuweisung' : `${count} Zuweisungen`),
  sources: 'Woher sie kommen',
  source: 'Quelle',
  share: 'Anteil am Bewilligten',
  groups: {
    eu: 'Europäische Union',
    state: 'Staat',
    regional: 'Region',
    local: 'Gemeinde und Metropolitanstadt',
    'other-public': 'Andere öffentliche Stellen',
    private: 'Private',
  },
};
