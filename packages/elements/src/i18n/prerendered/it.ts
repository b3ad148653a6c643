import { it as changes } from '../changes/it.ts';
import { it as edition } from '../edition/it.ts';
import { it as funding } from '../funding/it.ts';
import { it as money } from '../money/it.ts';
import { it as progress } from '../progress/it.ts';
import { it as project } from '../project/it.ts';
import { it as report } from '../report/it.ts';
import type { PrerenderedTexts } from './shared.ts';
import { sharedTexts } from './shared.ts';

/** Italian, the source of the other languages. */
export const it: PrerenderedTexts = {
  ...sharedTexts({ changes, edition, funding, money, progress, project, report }, 'it'),
  programmes: 'Programmi e somme messe da parte',
  notStated: 'Che cosa non è dichiarato',
  notStatedOfProject: 'Che cosa non è dichiarato del progetto',
  notStatedIntro: 'Questi dati mancano: non vuol dire che valgano zero.',
  missing: {
    status: 'A che punto è l’obiettivo nel suo insieme.',
    responsible: 'Quale ufficio risponde dell’obiettivo.',
    projects: 'Con quali progetti si realizza.',
    money: 'Quanto costa il progetto e quanto riceve.',
    cup: 'Il codice unico di progetto (CUP).',
    steps: 'Le date dei passi fatti.',
    dates: 'Quando il progetto dovrebbe iniziare e finire.',
  },
  source: 'Fonte',
  licence: (licence) => `Licenza: ${licence}.`,
  readOn: (title) => `Vai alla pagina «${title}»`,
  index: {
    objectives: 'Obiettivi',
    intro: (body) => `Che cosa ha promesso ${body}, con quali progetti e con quali risorse.`,
  },
};
