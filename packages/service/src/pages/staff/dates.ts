/** A time as people in Italy read it. */
export function timeIn(language: string, time: number | string): string {
  const date = new Date(time);
  return new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short', timeZone: 'Europe/Rome' }).format(
    date,
  );
}

/** A day as people in Italy read it. */
export function dayIn(language: string, time: number | string): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'Europe/Rome' }).format(new Date(time));
}
