import type { WaitingTexts } from './it.ts';

/** Spanish. */
export const es: WaitingTexts = {
  loading: 'Los datos están llegando.',
  failed: 'Ahora no se puede acceder a los datos: la página sigue siendo legible.',
};
