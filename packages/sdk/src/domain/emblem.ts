/** The least height of the European emblem, 1 cm, in CSS pixels: see `EMBLEM_LEAST_HEIGHT_RULE`. */
export const EMBLEM_LEAST_HEIGHT = 37.8;
