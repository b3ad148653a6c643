import { textsOf } from '../catalogs.ts';
import { en } from './en.ts';
import type { EditionTexts } from './it.ts';
import { it } from './it.ts';

export type { EditionTexts } from './it.ts';

/** The texts for a language tag. */
export const editionTexts: (language: string) => EditionTexts = /* @__PURE__ */ textsOf('edition', it, en);
