import { ImportError } from './import-error.ts';
import type { ImportRecord } from './record.ts';

/** Most characters of a document that is no list by itself, such as one page of an API. */
const LONGEST_PAGE = 64 * 2 ** 20;

/**
 * The objects of a JSON list, one at a time without holding the others; of a page of an API, the objects of its `results`; a
 * single object is a list of one.
 *
 * @throws ImportError for what is no such JSON, with the row up to which it was; and for an answer that only says `detail`,
 * as OpenCoesione does to who asks too often.
 */
export async function* jsonRecords(file: string, text: AsyncGenerator<string>): AsyncGenerator<ImportRecord> {
  const head = await text.next();
  const first = head.done ? '' : head.value;
  let row = 0;
  const elements = first.trimStart().startsWith('[') ? elementsOf(file, first, text) : page(file, first, text);
  for await (const element of elements) {
    row += 1;
    if (typeof element !== 'object' || element === null || Array.isArray(element))
      throw new ImportError(
        { file, row },
        {
          it: 'ci vuole un oggetto con valori che hanno un nome.',
          en: 'an object with named values was expected.',
        },
      );
    yield { row, columns: Object.keys(element), values: Object.values(element), beyond: [], delimiter: undefined };
  }
}

/** The elements of a list whose text comes in pieces: their ends are found by counting brackets outside texts. */
async function* elementsOf(file: string, first: string, rest: AsyncGenerator<string>): AsyncGenerator {
  let pending = first.slice(first.indexOf('[') + 1);
  let at = 0;
  let start = 0;
  let depth = 0;
  let inText = false;
  let row = 0;
  const parsed = (json: string): unknown => {
    row += 1;
    return parse(json, file, row);
  };
  for (;;) {
    for (; at < pending.length; at += 1) {
      const sign = pending[at];
      if (inText) {
        if (sign === '\\') at += 1;
        else if (sign === '"') inText = false;
      } else if (sign === '"') inText = true;
      else if (sign === '{' || sign === '[') depth += 1;
      else if (depth === 0 && (sign === ',' || sign === ']')) {
        const element = pending.slice(start, at).trim();
        if (element !== '') yield parsed(element);
        else if (sign === ',')
          throw new ImportError(
            { file, row: row + 1 },
            {
              it: 'prima della virgola ci vuole un oggetto.',
              en: 'an object was expected before the comma.',
            },
          );
        start = at + 1;
        if (sign === ']') return;
      } else if (sign === '}' || sign === ']') depth -= 1;
    }
    const next = await rest.next();
    if (next.done)
      throw new ImportError(
        { file, row: row + 1 },
        {
          it: 'l’elenco si interrompe: manca la parentesi che lo chiude.',
          en: 'the list breaks off: its closing bracket is missing.',
        },
      );
    at -= start;
    pending = pending.slice(start) + next.value;
    start = 0;
  }
}

async function* page(file: string, first: string, rest: AsyncGenerator<string>): AsyncGenerator {
  let text = first;
  for await (const piece of rest) {
    text += piece;
    if (text.length > LONGEST_PAGE)
      throw new ImportError(
        { file },
        {
          it: 'è troppo lungo per una pagina: serve un elenco di oggetti.',
          en: 'it is too long for one page: give a list of objects.',
        },
      );
  }
  const value = parse(text, file) as Readonly<Record<string, unknown>>;
  if (Array.isArray(value['results'])) yield* value['results'];
  else if (Object.keys(value).join() === 'detail')
    throw new ImportError(
      { file },
      {
        it: `non contiene dati, solo un messaggio: "${String(value['detail'])}". Richiedilo più tardi.`,
        en: `it holds no data, only a message: "${String(value['detail'])}". Ask again later.`,
      },
    );
  else yield value;
}

function parse(json: string, file: string, row?: number): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch (cause) {
    throw new ImportError({ file, row }, { it: 'non è JSON.', en: 'this is no JSON.' }, { cause });
  }
}
