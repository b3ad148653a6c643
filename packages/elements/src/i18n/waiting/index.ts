import { textsOf } from '../catalogs.ts';
import { en } from './en.ts';
import type { WaitingTexts } from './it.ts';
import { it } from './it.ts';

/** The texts for a language tag. */
export const waitingTexts: (language: string) => WaitingTexts = /* @__PURE__ */ textsOf('waiting', it, en);
