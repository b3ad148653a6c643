import { ImportError } from './import-error.ts';
import { ENOUGH_BYTES, encodingShown, refuseOtherKinds } from './first-bytes.ts';

/** A file to read: its name for messages, and its bytes as they come. */
export interface ImportFile {
  /** How messages call it. */
  readonly name: string;
  /** The bytes: `createReadStream(path)`, a response's body, or a list with one piece. */
  readonly bytes: AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
}

/**
 * The text of a file, piece by piece, without its byte order mark. Encodings have the names of the Encoding Standard
 * (https://encoding.spec.whatwg.org/#names-and-labels): `utf-8`, `windows-1252`, `windows-1253`; a mark in the file counts for more.
 *
 * @throws ImportError for a file that is no text, bytes that the encoding does not know, or an encoding that does not exist.
 */
export async function* textOf({ name, bytes }: ImportFile, given: string): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined;
  let start = new Uint8Array();
  let lines = 1;
  const decoded = (chunk?: Uint8Array): string => {
    decoder ??= decoderFor(name, encodingShown(start) ?? given);
    try {
      const text = chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode();
      lines += text.split('\n').length - 1;
      return text;
    } catch (cause) {
      throw wrongEncoding(name, decoder.encoding, lines + linesBeforeFault(decoder.encoding, chunk), cause);
    }
  };
  for await (const chunk of bytes) {
    if (decoder) yield decoded(chunk);
    else {
      start = Uint8Array.from([...start, ...chunk]);
      if (start.length < ENOUGH_BYTES) continue;
      refuseOtherKinds(name, start);
      yield decoded(start);
    }
  }
  if (!decoder) yield decoded(start);
  yield decoded();
}

/** How many lines of a piece are right before the first that is not. */
function linesBeforeFault(encoding: string, chunk: Uint8Array = new Uint8Array()): number {
  const [before = ''] = new TextDecoder(encoding).decode(chunk).split('\uFFFD');
  return before.split('\n').length - 1;
}

function wrongEncoding(file: string, encoding: string, line: number, cause: unknown): ImportError {
  return new ImportError(
    { file },
    {
      it: `i suoi byte non sono ${encoding}, dalla riga di testo ${line}: indica la codifica con cui è stato scritto, spesso windows-1252.`,
      en: `its bytes are not ${encoding}, from line ${line} of its text: name the encoding that it was written in, often windows-1252.`,
    },
    { cause },
  );
}

function decoderFor(file: string, encoding: string): TextDecoder {
  try {
    return new TextDecoder(encoding, { fatal: true });
  } catch (cause) {
    throw new ImportError(
      { file },
      { it: `la codifica "${encoding}" non esiste.`, en: `there is no encoding "${encoding}".` },
      { cause },
    );
  }
}
