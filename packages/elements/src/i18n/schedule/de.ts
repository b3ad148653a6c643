import type { ScheduleTexts } from './it.ts';

/** German. */
export const de: ScheduleTexts = {
  late: (span, atLeast, open) => `${atLeast ? 'mindestens ' : ''}${span} in Verzug${open ? ', Stand heute' : ''}`,
  onTime: 'im Zeitplan',
  cannotTell: 'die Daten sind nicht genau genug, um einen Verzug zu erkennen',
};
