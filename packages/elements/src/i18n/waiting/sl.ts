import type { WaitingTexts } from './it.ts';

/** Slovene. */
export const sl: WaitingTexts = {
  loading: 'Podatki prihajajo.',
  failed: 'Podatki zdaj niso dosegljivi: stran ostaja berljiva.',
};
