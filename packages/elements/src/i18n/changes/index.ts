import { textsOf } from '../catalogs.ts';
import { en } from './en.ts';
import type { ChangeTexts } from './it.ts';
import { it } from './it.ts';

export type { ChangeTexts } from './it.ts';

/** The texts for a language tag. */
export const changeTexts: (language: string) => ChangeTexts = /* @__PURE__ */ textsOf('changes', it, en);
