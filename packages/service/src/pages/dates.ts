/** A time as people in Italy read it; in English the day comes before the month, as in the elements. */
export function timeIn(language: string, time: number | string, dateStyle: 'medium' | 'long' = 'medium'): string {
  return formatted(language, time, { dateStyle, timeStyle: 'short' });
}

/** A day as people in Italy read it. */
export function dayIn(language: string, time: number | string): string {
  return formatted(language, time, { dateStyle: 'long' });
}

function formatted(language: string, time: number | string, how: Intl.DateTimeFormatOptions): string {
  const locale = language === 'en' ? 'en-GB' : language;
  return new Intl.DateTimeFormat(locale, { ...how, timeZone: 'Europe/Rome' }).format(new Date(time));
}
