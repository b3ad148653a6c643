import type { ScheduleTexts } from './it.ts';

/** English. */
export const en: ScheduleTexts = {
  late: (span, atLeast, open) => `${atLeast ? 'at least ' : ''}${span} late${open ? ' as of today' : ''}`,
  onTime: 'on time',
  cannotTell: 'the dates are not exact enough to tell whether it is late',
};
