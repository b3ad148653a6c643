import type { WaitingTexts } from './it.ts';

/** German. */
export const de: WaitingTexts = {
  loading: 'Die Daten werden geladen.',
  failed: 'Die Daten sind gerade nicht erreichbar: die Seite bleibt lesbar.',
};
