import { SettingsError } from '@civita/service';
import type { Feedback } from '@civita/sdk';
import { CivitaError } from '@civita/sdk';
import { answerCode, changeAnswer, loadQuestionnaire, readAnswer } from '@civita/sdk/feedback';
import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { about, figures, send } from './support/answers.ts';
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

  it('can be dropped: its answers are still shown to their authors and withdrawn, but no longer changed', async () => {
    const asked = await startTown(store, { env: await asking(piazza) });
    const feedback: Feedback = {
      ...about('/piazza', { useful: 'no', reasons: ['shade'], text: 'Fa caldo.' }),
      profile: 'piazza',
    };
    const { id = '', receipt = '' } = (await send(asked.url, feedback)).body;
    await asked.stop();

    const town = await startTown(store);
    const answer = { service: town.url, id, receipt };
    const page = async (what: string): Promise<{ readonly status: number; readonly words: string }> => {
      const address = `${town.url}v1/feedback-form/answer?lang=it${what}`;
      const body = new URLSearchParams({ code: answerCode({ id, receipt }), useful: 'yes' });
      const response = await fetch(address, { method: 'POST', body });
      return { status: response.status, words: await response.text() };
    };
    try {
      assert.deepEqual((await readAnswer(answer)).feedback, feedback);
      for (const [what, status] of [
        ['', 200],
        ['&do=edit', 200],
        ['&do=change', 409],
      ] as const) {
        const shown = await page(what);
        assert.equal(shown.status, status);
        assert.match(shown.words, /Il Comune non fa più questa domanda/);
        assert.match(shown.words, />No<[^]*>shade<[^]*>Fa caldo\.</);
        assert.doesNotMatch(shown.words, /do=edit/);
      }
      const changed = changeAnswer({ ...answer, feedback: { ...feedback, answers: { useful: 'yes' } } });
      await assert.rejects(changed, CivitaError);
      assert.deepEqual((await readAnswer(answer)).feedback, feedback);
      assert.equal((await page('&do=withdraw')).status, 200);
      assert.match((await page('&do=delete')).words, /Risposta ritirata/);
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
