/** A date in words with its German preposition: "am 31. Dezember 2020", "im Dezember 2020", "im 4. Quartal 2020", "2020". */
export function onDate(date: string): string {
  if (/^\d+$/.test(date)) return date;
  return /^\d+\. (?!Quartal|Halbjahr)/.test(date) ? `am ${date}` : `im ${date}`;
}

/** Until when something is due: "bis zum 31. Dezember 2020", "bis Dezember 2020", "bis zum 4. Quartal 2020", "bis 2020". */
export function byDate(date: string): string {
  return /^\d+\. /.test(date) ? `bis zum ${date}` : `bis ${date}`;
}
