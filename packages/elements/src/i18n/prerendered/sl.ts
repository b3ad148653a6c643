import { catalogs } from '../sl.ts';
import type { PrerenderedTexts } from './shared.ts';
import { sharedTexts } from './shared.ts';

/** Slovene. */
export const sl: PrerenderedTexts = {
  ...sharedTexts(catalogs, 'sl'),
  programmes: 'Programi in rezervirana sredstva',
  notStated: 'Kaj ni navedeno',
  notStatedOfProject: 'Kaj o projektu ni navedeno',
  notStatedIntro: 'Ti podatki manjkajo, kar ne pomeni, da so enaki nič.',
  missing: {
    status: 'Kako daleč je cilj kot celota.',
    responsible: 'Kateri urad odgovarja za cilj.',
    projects: 'S katerimi projekti se uresničuje.',
    money: 'Koliko projekt stane in koliko prejme.',
    cup: 'Državna oznaka projekta (CUP).',
    steps: 'Datumi opravljenih korakov.',
    dates: 'Kdaj naj bi se projekt začel in končal.',
  },
  source: 'Vir',
  licence: (licence) => `Licenca: ${licence}.`,
  readOn: (title) => `Pojdi na stran »${title}«`,
  index: {
    objectives: 'Cilji',
    intro: (body) => `Obljube: ${body}, s katerimi projekti in s katerimi sredstvi.`,
  },
};
