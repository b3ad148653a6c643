import type { ScheduleTexts } from './it.ts';

/** Spanish. */
export const es: ScheduleTexts = {
  late: (span, atLeast, open) => `${atLeast ? 'al menos ' : ''}${span} de retraso${open ? ' a día de hoy' : ''}`,
  onTime: 'en el plazo previsto',
  cannotTell: 'las fechas no bastan para saber si hay retraso',
};
