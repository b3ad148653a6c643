/** A date in words with its Spanish preposition: "a 31 de diciembre de 2020", "en diciembre de 2020", "en 2020". */
export function at(date: string): string {
  return /^\d+ de /.test(date) ? `a ${date}` : inDate(date);
}

/** When something happened: "el 31 de diciembre de 2020", "en diciembre de 2020", "en el 4.º trimestre de 2020", "en 2020". */
export function onDate(date: string): string {
  return /^\d+ de /.test(date) ? `el ${date}` : inDate(date);
}

/** A date with its article where it takes one: "el 31 de diciembre de 2020", "diciembre de 2020", "el 4.º trimestre de 2020". */
export function theDate(date: string): string {
  return /^\d+(\.º)? /.test(date) ? `el ${date}` : date;
}

function inDate(date: string): string {
  return /^\d\.º/.test(date) ? `en el ${date}` : `en ${date}`;
}
