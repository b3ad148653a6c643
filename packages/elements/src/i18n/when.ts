/** A date in words with its Italian preposition: "al 31 dicembre 2020", "all’8 dicembre 2020", "a dicembre 2020", "nel 2020". */
export function when(date: string): string {
  if (/^(8|11) /.test(date)) return `all’${date}`;
  if (/^\d+º? /.test(date)) return `al ${date}`;
  return /^\d+$/.test(date) ? `nel ${date}` : `a ${date}`;
}

/** A date with its Italian article: "il 31 dicembre 2020", "l’8 dicembre 2020", "il 2020", "dicembre 2020". */
export function theDate(date: string): string {
  if (/^(8|11) /.test(date)) return `l’${date}`;
  return /^\d/.test(date) ? `il ${date}` : date;
}

/** On which date something happened, in Italian: "il 31 dicembre 2020", "nel 2020", "nel 4º trimestre 2020", "a dicembre 2020". */
export function onDate(date: string): string {
  if (/^(8|11) /.test(date)) return `l’${date}`;
  if (/^\d+ /.test(date)) return `il ${date}`;
  return /^\d/.test(date) ? `nel ${date}` : `a ${date}`;
}
