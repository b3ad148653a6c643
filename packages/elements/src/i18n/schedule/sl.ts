import type { ScheduleTexts } from './it.ts';

/** Slovene. */
export const sl: ScheduleTexts = {
  late: (span, atLeast, open) => `zamuda${open ? ' do danes' : ''}: ${atLeast ? 'najmanj ' : ''}${span}`,
  onTime: 'v načrtovanem roku',
  cannotTell: 'datumi ne zadoščajo, da bi ugotovili zamudo',
};
