import { de as money } from '../money/de.ts';
import { de as project } from '../project/de.ts';
import { de as report } from '../report/de.ts';
import type { ChangeTexts } from './it.ts';

/** German. */
export const de: ChangeTexts = {
  title: (earlier, later) => `Was sich von ${earlier} bis ${later} geändert hat`,
  none: 'Zwischen den beiden Ausgaben hat sich nichts geändert.',
  entities: {
    objective: 'Ziel',
    activity: 'Tätigkeit',
    programme: 'Programm',
    allocation: 'Bereitgestellte Mittel',
    project: 'Projekt',
  },
  appeared: 'Neu in dieser Ausgabe.',
  vanished: 'In dieser Ausgabe nicht mehr enthalten.',
  status: report.status,
  money: {
    ...project.amountKinds,
    allocated: money.steps.allocated,
    requested: money.steps.requested,
    awarded: money.steps.awarded,
    'to-be-found': money.steps.toBeFound,
  },
  progress: report.progress,
  dates: {
    'planned-start': 'Geplanter Beginn',
    'planned-end': 'Geplantes Ende',
    'actual-start': 'Tatsächlicher Beginn',
    'actual-end': 'Tatsächliches Ende',
  },
  texts: { label: 'Bezeichnung', title: 'Titel', name: 'Name', summary: 'Zusammenfassung', narrative: 'Text' },
  inLanguage: (name) => `auf ${name}`,
  fromTo: (before, after) => `von ${before} auf ${after}`,
  newly: (after) => `vorher nicht angegeben, jetzt ${after}`,
  noLonger: (before) => `vorher ${before}, jetzt nicht angegeben`,
  rewritten: 'neu geschrieben',
  more: (by) => `${by} mehr`,
  less: (by) => `${by} weniger`,
  later: (span) => `um ${span} nach hinten verschoben`,
  sooner: (span) => `um ${span} vorgezogen`,
};
