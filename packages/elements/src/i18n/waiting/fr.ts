import type { WaitingTexts } from './it.ts';

/** French. */
export const fr: WaitingTexts = {
  loading: 'Les données arrivent.',
  failed: 'Les données ne sont pas accessibles pour le moment : la page reste lisible.',
};
