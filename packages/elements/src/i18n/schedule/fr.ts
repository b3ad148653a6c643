import type { ScheduleTexts } from './it.ts';

/** French. */
export const fr: ScheduleTexts = {
  late: (span, atLeast, open) => `${atLeast ? 'au moins ' : ''}${span} de retard${open ? ' à ce jour' : ''}`,
  onTime: 'dans les délais prévus',
  cannotTell: 'les dates ne suffisent pas pour dire s’il y a un retard',
};
