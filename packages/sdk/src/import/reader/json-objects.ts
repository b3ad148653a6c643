import { ImportError } from './import-error.ts';

/** Most characters of one object, such as a page of an API: a bracket that is never closed would else take the whole file. */
const LONGEST = 64 * 2 ** 20;

/**
 * The objects of a JSON list, or of objects one behind the other (JSON lines), from a text that comes in pieces. Where an object ends
 * is found by counting brackets outside texts.
 *
 * @throws ImportError with the row at which it is no such JSON.
 */
export async function* jsonObjects(
  file: string,
  text: AsyncGenerator<string>,
): AsyncGenerator<Readonly<Record<string, unknown>>> {
  let pending = '';
  let at = 0;
  let depth = 0;
  let inText = false;
  let row = 1;
  /** What may come between objects: a list has brackets around and commas between them. */
  let list: 'none' | 'open' | 'closed' | 'not-begun' = 'not-begun';
  const sign = /["{}[\]]/g;
  const endOfText = /["\\]/g;
  const next = (shape: RegExp): string | undefined => {
    shape.lastIndex = at;
    const found = shape.exec(pending);
    at = found ? found.index + 1 : pending.length;
    return found?.[0];
  };
  for await (const piece of text) {
    pending += piece;
    while (at < pending.length) {
      if (inText) {
        const found = next(endOfText);
        if (found === '\\') at += 1;
        else if (found === '"') inText = false;
      } else if (depth > 0) {
        const found = next(sign);
        if (found === '"') inText = true;
        else if (found === '{' || found === '[') depth += 1;
        else if (found !== undefined) depth -= 1;
        if (found !== undefined && depth === 0) {
          yield parsed(pending.slice(0, at), file, row);
          pending = pending.slice(at);
          at = 0;
          row += 1;
        }
      } else {
        const found = pending[at] ?? '';
        if (found === '{' && list !== 'closed') {
          pending = pending.slice(at);
          at = 1;
          depth = 1;
          if (list === 'not-begun') list = 'none';
          continue;
        }
        if (found === '[' && list === 'not-begun') list = 'open';
        else if (found === ']' && list === 'open') list = 'closed';
        else if (!/\s/.test(found) && !(found === ',' && list === 'open' && row > 1))
          throw unexpected(file, row, found);
        at += 1;
      }
    }
    if (pending.length > LONGEST) throw tooLong(file, row);
  }
  if (depth > 0 || list === 'open') throw brokenOff(file, row);
}

function parsed(json: string, file: string, row: number): Readonly<Record<string, unknown>> {
  try {
    return JSON.parse(json) as Readonly<Record<string, unknown>>;
  } catch (cause) {
    throw new ImportError({ file, row }, { it: 'non è JSON.', en: 'this is no JSON.' }, { cause });
  }
}

function unexpected(file: string, row: number, found: string): ImportError {
  return new ImportError(
    { file, row },
    {
      it: `qui ci vuole un oggetto con valori che hanno un nome, e c’è "${found}".`,
      en: `an object with named values was expected here, and there is "${found}".`,
    },
  );
}

function brokenOff(file: string, row: number): ImportError {
  return new ImportError(
    { file, row },
    {
      it: 'l’elenco si interrompe: manca la parentesi che lo chiude. Forse il file non è stato scaricato per intero.',
      en: 'the list breaks off: its closing bracket is missing. It may be that the file was not downloaded as a whole.',
    },
  );
}

function tooLong(file: string, row: number): ImportError {
  return new ImportError(
    { file, row },
    {
      it: 'è troppo lungo per un oggetto: serve un elenco di oggetti, o un oggetto per riga.',
      en: 'it is too long for one object: give a list of objects, or an object a line.',
    },
  );
}
