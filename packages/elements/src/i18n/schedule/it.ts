/** What is said about dates that were planned and kept, or not. */
export interface ScheduleTexts {
  /** "in ritardo di 3 mesi"; `atLeast` where the dates are not exact, `open` while it is not over. */
  readonly late: (span: string, atLeast: boolean, open: boolean) => string;
  readonly onTime: string;
  readonly cannotTell: string;
}

/** Italian, the source of the other languages. */
export const it: ScheduleTexts = {
  late: (span, atLeast, open) => `in ritardo di ${atLeast ? 'almeno ' : ''}${span}${open ? ' a oggi' : ''}`,
  onTime: 'nei tempi previsti',
  cannotTell: 'le date non bastano per dire se è in ritardo',
};
