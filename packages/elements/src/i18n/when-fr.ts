/** A date in words with its French preposition: "au 31 décembre 2020", "en décembre 2020", "au 4e trimestre 2020", "en 2020". */
export function at(date: string): string {
  return /^\d+(er|e)? /.test(date) ? `au ${date}` : `en ${date}`;
}

/** When something happened: "le 31 décembre 2020", "en décembre 2020", "au 4e trimestre 2020", "en 2020". */
export function onDate(date: string): string {
  return /^\d+ /.test(date) ? `le ${date}` : at(date);
}

/** A date with its article where it takes one: "le 31 décembre 2020", "décembre 2020", "le 4e trimestre 2020", "2020". */
export function theDate(date: string): string {
  return /^\d+(er|e)? /.test(date) ? `le ${date}` : date;
}

/** Until when something is due: "d’ici au 31 décembre 2020", "d’ici décembre 2020", "d’ici 2020". */
export function byDate(date: string): string {
  return /^\d+(er|e)? /.test(date) ? `d’ici au ${date}` : `d’ici ${date}`;
}
