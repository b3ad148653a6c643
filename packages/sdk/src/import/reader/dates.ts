import { isPartialDate } from '../../domain/period.ts';

/** The names of {@link DateFormat}. */
export const DATE_FORMATS = [
  'iso',
  'compact',
  'day-first',
  'month-first',
  'month',
  'year',
  'quarter',
  'half',
  'english-words',
] as const;

/** How a source writes dates; a source may mix them. */
export type DateFormat = (typeof DATE_FORMATS)[number];

type Parts = Readonly<Record<string, string>>;

const MONTHS = 'january february march april may june july august september october november december'.split(' ');

const two = (text = ''): string => text.padStart(2, '0');

/** By name: what a text looks like, and the partial date that it then is. */
const FORMATS: Readonly<Record<DateFormat, readonly [shape: RegExp, read: (parts: Parts) => string]>> = {
  /** 2023-02-21, also with a time behind it, 2023-02 and 2023. */
  iso: [/^(?<y>\d{4})(-(?<m>\d{2})(-(?<d>\d{2}))?)?(?<time>[T ]\d{2}:\d{2}.*)?$/, ymd],
  /** 20230221. */
  compact: [/^(?<y>\d{4})(?<m>\d{2})(?<d>\d{2})$/, ymd],
  /** 21/02/2023, 1.3.2015, 01-03-2015, also with a time behind it. */
  'day-first': [
    /^(?<d>\d{1,2})\s*[./-]\s*(?<m>\d{1,2})\s*[./-]\s*(?<y>\d{4})\.?(?<time>,?\s+\d{1,2}[:.]\d{2}.*)?$/,
    ymd,
  ],
  /** 2/21/2023, as programs of the United States write it. */
  'month-first': [/^(?<m>\d{1,2})\/(?<d>\d{1,2})\/(?<y>\d{4})$/, ymd],
  /** 02/2023. */
  month: [/^(?<m>\d{1,2})\s*[./-]\s*(?<y>\d{4})$/, ymd],
  /** 2023. */
  year: [/^(?<y>\d{4})$/, ymd],
  /** Q3 2014, 2014-Q3, T3 2014, Q 3, 2014, Quarter 3 2014. */
  quarter: [/^(?:(?:[QT]|Quarter)\s?(?<q>[1-4])[\s,/-]+(?<y>\d{4})|(?<y2>\d{4})[\s/-]+[QT]\s?(?<q2>[1-4]))$/i, quarter],
  /** H1 2014, 2014-H1, S1 2014. */
  half: [/^(?:[HS]\s?(?<h>[12])[\s/-]+(?<y>\d{4})|(?<y2>\d{4})[\s/-]+[HS]\s?(?<h2>[12]))$/i, half],
  /** Tuesday, October 18, 2011; October 18, 2011; October 2011. */
  'english-words': [/^(?:[a-z]+day,?\s+)?(?<name>[a-z]+)(?:\s+(?<d>\d{1,2}))?,?\s+(?<y>\d{4})$/i, inEnglish],
};

/** A partial date from a text in one of some formats; `undefined` when it is none, or no day of the calendar. */
export function readDate(text: string, formats: readonly DateFormat[]): string | undefined {
  const trimmed = text.trim();
  for (const name of formats) {
    const [shape, read] = FORMATS[name];
    const parts = shape.exec(trimmed)?.groups;
    const date = parts && read(parts);
    if (date !== undefined && isPartialDate(date)) return date;
  }
  return undefined;
}

function ymd({ y = '', m, d }: Parts): string {
  return [y, m === undefined ? [] : two(m), d === undefined ? [] : two(d)].flat().join('-');
}

function quarter({ y, y2, q, q2 }: Parts): string {
  return `${y ?? y2 ?? ''}-Q${q ?? q2 ?? ''}`;
}

function half({ y, y2, h, h2 }: Parts): string {
  return `${y ?? y2 ?? ''}-H${h ?? h2 ?? ''}`;
}

function inEnglish({ y = '', name = '', d }: Parts): string {
  const month = MONTHS.findIndex((known) => known.startsWith(name.toLowerCase()) && name.length >= 3) + 1;
  return ymd({ y, m: String(month), ...(d === undefined ? {} : { d }) });
}
