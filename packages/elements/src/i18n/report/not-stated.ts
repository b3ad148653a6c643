/** The words for what the city did not state, by themselves: any text may be missing, also where no other of these are needed. */
export const NOT_STATED = { it: 'Non dichiarato dal Comune', en: 'Not stated by the city' } as const;
