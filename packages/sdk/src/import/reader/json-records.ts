import type { Words } from '../../domain/text.ts';
import { ImportError } from './import-error.ts';
import { jsonObjects } from './json-objects.ts';
import type { ImportRecord } from './record.ts';

/**
 * The objects of a JSON list or of JSON lines, one at a time without holding the others; of a page of an API, and of pages one
 * behind the other, the objects of its `results`. What a page says of others that are not here is told.
 *
 * @throws ImportError for what is no such JSON, with the row up to which it was; and for an answer that only says `detail`,
 * as OpenCoesione does to who asks too often.
 */
export async function* jsonRecords(
  file: string,
  text: AsyncGenerator<string>,
  tell: (problem: Words) => void,
): AsyncGenerator<ImportRecord> {
  let row = 0;
  for await (const found of jsonObjects(file, text)) {
    const page = pageIn(file, found, tell);
    for (const element of page ?? [found]) {
      row += 1;
      if (typeof element !== 'object' || element === null || Array.isArray(element))
        throw new ImportError(
          { file, row },
          {
            it: 'ci vuole un oggetto con valori che hanno un nome.',
            en: 'an object with named values was expected.',
          },
        );
      const named = [...flat(element)];
      const [columns, values] = [named.map(([name]) => name), named.map(([, value]) => value)];
      yield { row, columns, values, missing: 0, beyond: [], delimiter: undefined };
    }
  }
}

/** The values of an object under their names; of an object within, under both names: `title/it`, as tables of the same data have it. */
function* flat(element: object, above = '', depth = 0): Generator<readonly [name: string, value: unknown]> {
  for (const [key, value] of Object.entries(element) as [string, unknown][]) {
    const name = `${above}${key}`;
    const isWithin = typeof value === 'object' && value !== null && !Array.isArray(value) && depth < DEEPEST;
    if (isWithin) yield* flat(value, `${name}/`, depth + 1);
    else yield [name, value];
  }
}

/** Objects in objects that are read: Decidim has two. What lies deeper is told of as a whole. */
const DEEPEST = 3;

/** The results of a page of an API. */
function pageIn(
  file: string,
  { results, count, next, detail, ...rest }: Readonly<Record<string, unknown>>,
  tell: (problem: Words) => void,
): readonly unknown[] | undefined {
  if (typeof detail === 'string' && results === undefined && Object.keys(rest).length === 0)
    throw new ImportError(
      { file },
      {
        it: `non contiene dati, solo un messaggio: "${detail.slice(0, 200)}". Richiedilo più tardi.`,
        en: `it holds no data, only a message: "${detail.slice(0, 200)}". Ask again later.`,
      },
    );
  if (!Array.isArray(results)) return undefined;
  const all = typeof count === 'number' ? count : undefined;
  if (typeof next === 'string' || (all ?? 0) > results.length)
    tell({
      it: `È una pagina con ${results.length} ${all === undefined ? 'risultati' : `dei ${all} risultati`}: leggi anche le altre.`,
      en: `It is a page of ${results.length}${all === undefined ? '' : ` of ${all}`} results: read the others too.`,
    });
  return results as readonly unknown[];
}
