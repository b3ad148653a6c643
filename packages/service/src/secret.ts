import { createHmac, createSecretKey, randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openFolder, unwritable } from './data-folder.ts';
import { codeOf, StartError } from './errors.ts';
import type { Settings } from './settings.ts';

/** Makes codes that only this service can make: the same words give the same code. */
export type Sign = (...words: readonly string[]) => string;

/**
 * Signs with HMAC-SHA-256 (RFC 2104), in base64url. The words are joined as a JSON array, so that no two lists give the
 * same message.
 */
export function signer(secret: string): Sign {
  const key = createSecretKey(secret, 'utf8');
  return (...words) => createHmac('sha256', key).update(JSON.stringify(words)).digest('base64url');
}

/**
 * The secret that was given, or the one kept in the data folder, made at the first start.
 *
 * @throws StartError when the folder cannot be written or the file is not a secret.
 */
export function openSecret({ secret, data }: Pick<Settings, 'secret' | 'data'>): string {
  if (secret !== undefined) return secret;
  openFolder(data);
  const file = join(data, 'secret');
  try {
    writeFileSync(file, randomBytes(32).toString('base64url'), { flag: 'wx', mode: 0o600, flush: true });
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw unwritable(data, error);
  }
  const kept = read(file, data);
  if (kept.length >= 32) return kept;
  throw new StartError(`"${file}" does not hold a secret: restore it from a copy, or give CIVITA_SECRET.`);
}

function read(file: string, data: string): string {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch (error) {
    throw unwritable(data, error);
  }
}
