import { ImportError } from './import-error.ts';

/** A file to read: its name for messages, and its bytes as they come. */
export interface ImportFile {
  /** How messages call it. */
  readonly name: string;
  /** The bytes: `createReadStream(path)`, a response's body, or a list with one piece. */
  readonly bytes: AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
}

/**
 * The text of a file, piece by piece, without its byte order mark. Encodings have the names of the Encoding Standard
 * (https://encoding.spec.whatwg.org/#names-and-labels): `utf-8`, `windows-1252`, `windows-1253`.
 *
 * @throws ImportError for bytes that the encoding does not know, or an encoding that does not exist.
 */
export async function* textOf({ name, bytes }: ImportFile, encoding: string): AsyncGenerator<string> {
  const decoder = decoderFor(name, encoding);
  const decoded = (chunk?: Uint8Array): string => {
    try {
      return chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode();
    } catch (cause) {
      throw new ImportError(
        { file: name },
        {
          it: `i suoi byte non sono ${encoding}: indica la codifica con cui è stato scritto.`,
          en: `its bytes are not ${encoding}: name the encoding that it was written in.`,
        },
        {
          cause,
        },
      );
    }
  };
  for await (const chunk of bytes) yield decoded(chunk);
  yield decoded();
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
