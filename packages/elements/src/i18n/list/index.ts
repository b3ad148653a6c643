import { textsOf } from '../catalogs.ts';
import { en } from './en.ts';
import type { ListTexts } from './it.ts';
import { it } from './it.ts';

export type { ListTexts } from './it.ts';

/** The texts for a language tag. */
export const listTexts: (language: string) => ListTexts = /* @__PURE__ */ textsOf('list', it, en);
