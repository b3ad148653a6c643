import type { WaitingTexts } from './it.ts';

/** English. */
export const en: WaitingTexts = {
  loading: 'The data is on its way.',
  failed: 'The data cannot be reached now: the page stays readable.',
};
