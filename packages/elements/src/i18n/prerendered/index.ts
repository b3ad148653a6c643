import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import type { PrerenderedTexts } from './shared.ts';
import { it } from './it.ts';
import { sl } from './sl.ts';

export type { PrerenderedTexts } from './shared.ts';

const catalogs: Readonly<Record<string, PrerenderedTexts>> = { de, en, es, fr, it, sl };

/** The texts for a language tag: all are here at once, since a page that is made ahead of time cannot wait for them. */
export function prerenderedTexts(language: string): PrerenderedTexts {
  const code = language.toLowerCase().replace(/-.*/, '');
  return (Object.hasOwn(catalogs, code) ? catalogs[code] : undefined) ?? en;
}
