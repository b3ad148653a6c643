import type { Words } from '../../domain/text.ts';
import { ImportError } from './import-error.ts';

/** As many bytes of a file as tell what it is. */
export const ENOUGH_BYTES = 4;

const UNPACK: Words = {
  it: 'è un archivio o una cartella di Excel (.zip, .xlsx, .gz), non un testo: estrai il file, o salvalo come CSV.',
  en: 'it is an archive or an Excel workbook (.zip, .xlsx, .gz) and no text: unpack it, or save it as CSV.',
};
const SAVE_AS: Words = {
  it: 'è un documento (.xls, .pdf), non un testo: cerca gli stessi dati in CSV o JSON, o salvali come CSV.',
  en: 'it is a document (.xls, .pdf) and no text: look for the same data in CSV or JSON, or save it as CSV.',
};

/** How files begin that people take for tables: zip, gzip, old Excel and PDF. */
const KINDS: readonly (readonly [start: string, what: Words])[] = [
  ['504b0304', UNPACK],
  ['1f8b', UNPACK],
  ['d0cf11e0', SAVE_AS],
  ['25504446', SAVE_AS],
];

/**
 * Refuses what is no text.
 *
 * @throws ImportError naming what it is, and what to do.
 */
export function refuseOtherKinds(file: string, start: Uint8Array): void {
  const found = KINDS.find(([signature]) => hex(start).startsWith(signature));
  if (found) throw new ImportError({ file }, found[1]);
}

/** The encoding that a file shows by its byte order mark, or by the zeros between the letters of its first word. */
export function encodingShown(start: Uint8Array): string | undefined {
  const shown = hex(start);
  if (shown.startsWith('efbbbf')) return 'utf-8';
  if (/^(?:fffe|(?!00)..00(?!00)..00)/.test(shown)) return 'utf-16le';
  return /^(?:feff|00(?!00)..00)/.test(shown) ? 'utf-16be' : undefined;
}

function hex(start: Uint8Array): string {
  return [...start.subarray(0, ENOUGH_BYTES)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
