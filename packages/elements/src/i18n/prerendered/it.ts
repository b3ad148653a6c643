import type { AmountFact, PartyRole, ProgressBasis, StepEvent } from '@civita/sdk';
import { it as changes } from '../changes/it.ts';
import { it as edition } from '../edition/it.ts';
import { it as funding } from '../funding/it.ts';
import { it as money } from '../money/it.ts';
import { it as progress } from '../progress/it.ts';
import { it as project } from '../project/it.ts';
import { it as report } from '../report/it.ts';
import { sharedTexts } from './shared.ts';

/** What a page made ahead of time says around the city's own words. */
export interface PrerenderedTexts {
  readonly status: string;
  /** In front of the status that payments and dates tell, where the city says another. */
  readonly derivedStatus: string;
  readonly responsible: string;
  readonly programmes: string;
  readonly projects: string;
  readonly steps: string;
  readonly stepKinds: Readonly<Record<StepEvent['kind'], string>>;
  readonly amounts: Readonly<
    Record<AmountFact['kind'] | 'requested' | 'awarded' | 'to-be-found' | 'stage-not-stated', string>
  >;
  readonly progress: string;
  readonly bases: Readonly<Record<ProgressBasis, string>>;
  readonly parties: string;
  readonly roles: Readonly<Record<PartyRole, string>>;
  readonly places: string;
  readonly dates: Readonly<Record<'plannedStart' | 'plannedEnd' | 'actualStart' | 'actualEnd', string>>;
  readonly setAside: (date: string) => string;
  readonly action: (code: string) => string;
  readonly asOf: (date: string) => string;
  readonly noDate: string;
  readonly notStated: string;
  readonly notStatedOfProject: string;
  readonly notStatedIntro: string;
  /** Sentences about what a reader would look for and the report does not say. */
  readonly missing: Readonly<
    Record<'status' | 'responsible' | 'projects' | 'money' | 'cup' | 'steps' | 'dates', string>
  >;
  readonly source: string;
  readonly licence: (licence: string) => string;
  readonly readOn: (title: string) => string;
  readonly index: { readonly objectives: string; readonly intro: (body: string) => string };
}

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
