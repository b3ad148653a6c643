import { en as changes } from '../changes/en.ts';
import { en as edition } from '../edition/en.ts';
import { en as funding } from '../funding/en.ts';
import { en as money } from '../money/en.ts';
import { en as progress } from '../progress/en.ts';
import { en as project } from '../project/en.ts';
import { en as report } from '../report/en.ts';
import type { PrerenderedTexts } from './shared.ts';
import { sharedTexts } from './shared.ts';

/** English. */
export const en: PrerenderedTexts = {
  ...sharedTexts({ changes, edition, funding, money, progress, project, report }, 'en'),
  programmes: 'Programmes and money set aside',
  notStated: 'What is not stated',
  notStatedOfProject: 'What is not stated of the project',
  notStatedIntro: 'These facts are missing, which does not mean that they are zero.',
  missing: {
    status: 'Where the objective as a whole stands.',
    responsible: 'Which office answers for the objective.',
    projects: 'Which projects carry it out.',
    money: 'What the project costs and what it receives.',
    cup: 'The national project code (CUP).',
    steps: 'The dates of the steps taken.',
    dates: 'When the project should start and end.',
  },
  source: 'Source',
  licence: (licence) => `Licence: ${licence}.`,
  readOn: (title) => `Go to the page “${title}”`,
  index: {
    objectives: 'Objectives',
    intro: (body) => `What ${body} promised, with which projects and with what money.`,
  },
};
