import type { Acknowledged, Acknowledgement } from './acknowledgement.ts';
import { acknowledge, acknowledgementOf, baseLanguage } from './acknowledgement.ts';

/**
 * How to name a programme's EU money for a reader of `language`, in any of the 24 languages of the Union (Italian when it is
 * none of them). The words besides Italian and English are loaded when they are asked for.
 */
export async function acknowledgementIn(
  programme: Acknowledged,
  language: string,
): Promise<Acknowledgement | undefined> {
  const base = baseLanguage(language);
  if (base === 'it' || base === 'en') return acknowledgementOf(programme, base);
  const { WORDING } = await import('./eu-wording.ts');
  const wording = Object.hasOwn(WORDING, base) ? WORDING[base] : undefined;
  return wording ? acknowledge(programme, base, wording) : acknowledgementOf(programme, base);
}
