import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { openService, readSettings, StartError } from '@civita/service';
import { about, send } from './support/answers.ts';
import { onSqlite } from './support/store.ts';
import { startTown } from './support/town.ts';

describe('A start', () => {
  let folder: string;
  beforeEach(async () => (folder = await mkdtemp(join(tmpdir(), 'civita-'))));
  afterEach(async () => rm(folder, { recursive: true }));

  /** Opens the service on a folder that it must refuse, and gives the sentence. */
  async function refusal(data: string): Promise<string> {
    const settings = readSettings({ CIVITA_DATA: data, CIVITA_LOG: 'off' });
    const error: unknown = await openService(settings, { reports: {} }).then(
      async (service) => service.close(),
      (thrown: unknown) => thrown,
    );
    assert.ok(error instanceof StartError, 'it started');
    assert.match(error.message, /^[^\n]+\.$/);
    return error.message;
  }

  it('makes a secret once, that only this user can read, and a folder closed to others', async () => {
    const data = join(folder, 'deep', 'data');
    const town = await startTown({ env: { CIVITA_DATA: data } });
    await town.stop();
    const secret = await readFile(join(data, 'secret'), 'utf8');
    assert.equal(Buffer.from(secret, 'base64url').length, 32);
    if (process.platform !== 'win32') {
      assert.equal((await stat(join(data, 'secret'))).mode & 0o777, 0o600);
      assert.equal((await stat(data)).mode & 0o777, 0o700);
    }
    await (await startTown({ env: { CIVITA_DATA: data } })).stop();
    assert.equal(await readFile(join(data, 'secret'), 'utf8'), secret);
  });

  it('takes a secret that is given and keeps none; another one gives other receipts', async () => {
    const key = crypto.randomUUID();
    const receipts = new Set<string | undefined>();
    for (const letter of ['a', 'b']) {
      const data = join(folder, letter);
      const town = await startTown({ env: { CIVITA_DATA: data } }, { env: { CIVITA_SECRET: letter.repeat(32) } });
      receipts.add((await send(town.url, about('/'), { key })).body.receipt);
      await town.stop();
      assert.equal((await readdir(data)).includes('secret'), false);
    }
    assert.equal(receipts.size, 2);
  });

  it('refuses a folder that cannot be written', async () => {
    await writeFile(join(folder, 'file'), '');
    const sentence = await refusal(join(folder, 'file', 'data'));
    assert.match(sentence, /^CIVITA_DATA: the folder ".*" cannot be written \(ENOTDIR\): .*choose another/);
  });

  it('refuses a file that is no database', async () => {
    await writeFile(join(folder, 'civita.sqlite'), 'not a database, '.repeat(100));
    assert.match(await refusal(folder), /^CIVITA_DATA: .*civita\.sqlite" cannot be opened \(SQLITE_NOTADB\)/);
  });

  it('refuses a secret that was emptied', async () => {
    await writeFile(join(folder, 'secret'), '');
    assert.match(await refusal(folder), /does not hold a secret: restore it/);
  });

  it('refuses a database of a newer version', async () => {
    const store = await onSqlite();
    const town = await startTown(store);
    await town.stop();
    await store.query("insert into kysely_migration values ('9999-later', '2030-01-01')");
    assert.match(await refusal(store.env['CIVITA_DATA']!), /made by a newer version of Civita/);
    await store.remove();
  });
});
