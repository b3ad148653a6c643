import type { ProgressTableTexts, ProgressTexts } from './it.ts';

/** Slovene. */
export const sl: ProgressTexts = {
  bases: {
    payments: 'plačila glede na financiranje',
    'work-done': 'opravljena dela glede na stroške',
    milestones: 'doseženi mejniki glede na načrtovane',
    indicator: 'kazalniki na poti k ciljni vrednosti',
    declared: 'po navedbi občine',
  },
  beyond: 'več kot 100 %',
  formula: 'Kako se izračuna',
};

export const tableSl: ProgressTableTexts = {
  show: 'Prikaži številke v tabeli',
  caption: 'Kako daleč je, po vsakem merilu',
  basis: 'Merilo',
  date: 'Datum',
  who: 'Kdo navaja',
};
