import { catalogs } from '../de.ts';
import type { PrerenderedTexts } from './shared.ts';
import { sharedTexts } from './shared.ts';

/** German. */
export const de: PrerenderedTexts = {
  ...sharedTexts(catalogs, 'de'),
  programmes: 'Programme und bereitgestellte Mittel',
  notStated: 'Was nicht angegeben ist',
  notStatedOfProject: 'Was vom Projekt nicht angegeben ist',
  notStatedIntro: 'Diese Angaben fehlen, was nicht heißt, dass sie null sind.',
  missing: {
    status: 'Wie weit das Ziel als Ganzes ist.',
    responsible: 'Welches Amt für das Ziel verantwortlich ist.',
    projects: 'Mit welchen Projekten es umgesetzt wird.',
    money: 'Was das Projekt kostet und was es erhält.',
    cup: 'Die nationale Projektnummer (CUP).',
    steps: 'Die Daten der bisherigen Schritte.',
    dates: 'Wann das Projekt beginnen und enden soll.',
  },
  source: 'Quelle',
  licence: (licence) => `Lizenz: ${licence}.`,
  readOn: (title) => `Zur Seite „${title}“`,
  index: {
    objectives: 'Ziele',
    intro: (body) => `Was ${body} versprochen hat, mit welchen Projekten und mit welchen Mitteln.`,
  },
};
