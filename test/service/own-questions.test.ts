import { SettingsError } from '@civita/service';
import { loadQuestionnaire } from '@civita/sdk/feedback';
import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { figures } from './support/answers.ts';
import type { Store } from './support/store.ts';
import { onSqlite } from './support/store.ts';
import { startTown } from './support/town.ts';

const branch = (question: string, code: string, label: string): object => ({
  question,
  reasons: [
    { code, label },
    { code: 'other', label: 'Altro' },
  ],
});

const piazza = {
  schemaVersion: 1,
  profile: 'piazza',
  version: 1,
  language: 'it',
  question: 'Ti piace la nuova piazza?',
  scale: 'yes-no',
  positive: branch('Che cosa ti piace?', 'trees', 'Gli alberi'),
  negative: branch('Che cosa manca?', 'shade', 'L’ombra'),
  textLimit: 300,
};

let folder = '';
let store: Store;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'civita-questions-'));
  store = await onSqlite();
});
after(async () => {
  await store.remove();
  await rm(folder, { recursive: true });
});

/** The setting for a file with these questions. */
async function asking(...questions: readonly object[]): Promise<{ readonly CIVITA_QUESTIONNAIRES: string }> {
  const file = join(folder, 'questions.json');
  await writeFile(file, JSON.stringify(questions));
  return { CIVITA_QUESTIONNAIRES: file };
}

describe('A city’s own question', () => {
  it('is served, and answered by the plain form with the reasons that belong to the answer', async () => {
    let now = Date.parse('2026-11-22T10:00:00Z');
    const town = await startTown(store, { env: await asking(piazza), now: () => now });
    try {
      const { question } = await loadQuestionnaire({ service: town.url, profile: 'piazza', language: 'de' });
      assert.equal(question, piazza.question);
      const form = await fetch(`${town.url}v1/feedback-form?profile=piazza&type=page&id=/&path=/`);
      const hidden = /<input type="hidden" name="(\w+)" value="([^"]*)"/g;
      const body = new URLSearchParams(
        [...(await form.text()).matchAll(hidden)].map(([, name = '', value = '']) => [name, value]),
      );
      body.append('useful', 'no');
      for (const reason of ['trees', 'shade', 'other']) body.append('reasons', reason);
      now += 5000;
      const response = await fetch(`${town.url}v1/feedback-form`, { method: 'POST', redirect: 'manual', body });
      assert.equal(response.status, 303);
      const counted = await figures(town.url, '/');
      assert.deepEqual('n' in counted && counted.reasons, { shade: 1, other: 1 });
    } finally {
      await town.stop();
    }
  });

  it('is refused at the start when its reasons could not be counted', async () => {
    const negative = branch('Che cosa manca?', 'trees', 'Alberi diversi');
    await assert.rejects(
      async () => startTown(store, { env: await asking({ ...piazza, negative }) }),
      (error) =>
        error instanceof SettingsError &&
        /\/0\/positive\/reasons\/0\/code: "trees" has another label/.test(error.message),
    );
  });
});
