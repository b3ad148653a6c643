import type { Identifier } from '../../domain/identifiers.ts';
import { readAmount } from './amounts.ts';
import { asText, LOST, MISDECODED, NOTHING, unguarded, withoutPersons } from './cell-text.ts';
import type { ColumnPlaces } from './columns.ts';
import { behind } from './columns.ts';
import { readDate } from './dates.ts';
import { withoutHtml } from './entities.ts';
import { readIdentifier } from './identifiers.ts';
import type { CellRead, ImportNote } from './note.ts';
import { doneWords } from './note.ts';
import { readPercent } from './percents.ts';
import type { ImportRecord } from './record.ts';
import type { Row } from './row.ts';
import type { ImportTable } from './source.ts';

/** Longest line of text in a report. */
const LINE = 4000;

/** Dates outside of these are what tables write for "no date": 9999, 0001, and the first day that a spreadsheet counts. */
const [EARLIEST, LATEST] = ['1900-01-01', '2100'];

/** A record as a {@link Row}, with whom to tell what was not understood. */
export function rowOf(
  file: string,
  record: ImportRecord,
  places: ColumnPlaces,
  families: NonNullable<ImportTable['families']>,
  tell: (note: ImportNote) => void,
): Row {
  const { row: number, columns, values, delimiter } = record;

  const raw = (key: string): unknown => {
    const index = places.at.get(key);
    return index === undefined ? undefined : values[index];
  };

  const told = new Set<string>();
  const note: Row['note'] = (key, action, problem, now) => {
    const once = `${key ?? ''} ${problem.en}`;
    if (told.has(once)) return;
    told.add(once);
    const index = key === undefined ? undefined : places.at.get(key);
    const value = index === undefined ? undefined : asText(values[index]);
    const column = index === undefined ? undefined : columns[index];
    tell({
      file,
      row: number,
      ...(column === undefined ? {} : { column }),
      ...(value === undefined ? {} : { value: withoutPersons(value).slice(0, 200) }),
      // A message may repeat what stands there.
      problem: { it: withoutPersons(problem.it), en: withoutPersons(problem.en) },
      action,
      done: doneWords(action, now),
    });
  };

  const line = (key: string): string | undefined => {
    const value = raw(key);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      note(key, 'left-out', { it: 'Ci vuole un testo.', en: 'A text was expected.' });
      return undefined;
    }
    const found = unguarded(asText(value)?.trim() ?? '');
    if (found === '' || NOTHING.test(found)) return undefined;
    if (typeof value === 'number' || !LOST.test(found)) return found;
    note(key, 'left-out', {
      it: 'È l’errore di un foglio di calcolo: quello che c’era è andato perso.',
      en: 'It is a spreadsheet’s error: what stood there is lost.',
    });
    return undefined;
  };

  /** A number, date or code without the apostrophe by which spreadsheets keep them texts. */
  const mark = (key: string): string | undefined => line(key)?.replace(/^'(?=.)/, '');

  /** What of a text may be public; the rest is told of. */
  const publicPart = (key: string | undefined, found: string): string => {
    const rest = withoutPersons(found);
    if (rest !== found)
      note(key, 'repaired', {
        it: 'Contiene il codice fiscale di una persona, che non si pubblica.',
        en: 'It holds a natural person’s tax code, which must not be public.',
      });
    return rest;
  };

  const text: Row['text'] = (key, most = LINE) => {
    const written = line(key);
    if (written === undefined) return undefined;
    const bare = withoutHtml(written);
    const found = bare.replace(/[\p{White_Space}\p{Cc}]+/gu, ' ').trim();
    if (bare !== written)
      note(key, 'repaired', { it: 'È scritto per una pagina, in HTML.', en: 'It is written for a page, as HTML.' });
    if (found === '') return undefined;
    if (MISDECODED.test(found))
      note(key, 'kept', {
        it: 'Contiene segni che non sono del testo: qualcuno lo ha letto con la codifica sbagliata.',
        en: 'It holds signs that are not its own: somebody read it under a wrong encoding.',
      });
    const public_ = publicPart(key, found);
    if (public_.length <= most) return public_;
    const cut = `${public_.slice(0, most - 1)}…`;
    note(
      key,
      'repaired',
      { it: `Più di ${most} caratteri.`, en: `More than ${most} characters.` },
      `${cut.slice(0, 40)}…`,
    );
    return cut;
  };

  const lines: Row['lines'] = (key) =>
    publicPart(key, withoutHtml(line(key) ?? ''))
      .split(/[\r\n]+/)
      .map((part) => part.trim().slice(0, LINE))
      .filter((part) => part !== '');

  const valueOf = <T>(key: string | undefined, { value, told }: CellRead<T>): T | undefined => {
    if (told) note(key, told.action, told.problem, told.now);
    return value;
  };

  const isNumber = (key: string): boolean => typeof raw(key) === 'number';

  const money: Row['money'] = (key, format) => {
    const found = mark(key);
    return found === undefined ? undefined : valueOf(key, readAmount(found, isNumber(key), format));
  };

  const amount: Row['amount'] = (found, format) => valueOf(undefined, readAmount(found, false, format));

  const percent: Row['percent'] = (key, numbers) => {
    const found = mark(key);
    return found === undefined ? undefined : valueOf(key, readPercent(found, isNumber(key), numbers));
  };

  const date: Row['date'] = (key, formats) => {
    const found = mark(key);
    if (found === undefined) return undefined;
    const read = readDate(found, formats);
    if (read === undefined)
      note(key, 'left-out', {
        it: 'Non è una data scritta come le altre di questa fonte.',
        en: 'It is no date as this source writes them.',
      });
    if (read === undefined || (read > EARLIEST && read < LATEST)) return read;
    note(key, 'left-out', { it: 'È un segnaposto, non una data.', en: 'It fills a gap and is no date.' });
    return undefined;
  };

  const codes: Row['codes'] = (key, scheme, split = (cell) => [cell]) => {
    const found = mark(key);
    return (found === undefined ? [] : split(found)).flatMap((code) => identifier(key, scheme, code));
  };

  const identifier = (key: string, scheme: string, code: string): readonly Identifier[] => {
    const read = readIdentifier(scheme, code, LINE);
    if (!read) return [{ scheme, value: publicPart(key, code).slice(0, LINE) }];
    const value = valueOf(key, read);
    return value ? [value] : [];
  };

  const family: Row['family'] = (key) => {
    const shape = families[key];
    const found = new Map<string, string>();
    if (shape)
      columns.forEach((column, index) => {
        const name = behind(key, shape, column);
        const value = asText(values[index])?.trim();
        if (name === undefined || value === undefined || value === '' || found.has(name)) return;
        found.set(name, publicPart(undefined, value));
      });
    return found;
  };

  const publicRaw: Row['raw'] = (key) => {
    const value = raw(key);
    return typeof value === 'string' ? publicPart(key, value) : value;
  };

  return { file, number, delimiter, family, raw: publicRaw, text, lines, amount, money, percent, date, codes, note };
}
