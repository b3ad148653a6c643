import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { QuestionnaireFile } from '@civita/sdk/feedback';
import { comuni, utile } from '@civita/sdk/feedback';
import { checkQuestionnaire } from '@civita/sdk/wire';
import { openDatabase, readSettings, setOpen, SettingsError } from '@civita/service';
import { about, send } from './support/answers.ts';
import type { Store } from './support/store.ts';
import { onSqlite } from './support/store.ts';
import type { Town } from './support/town.ts';
import { startTown } from './support/town.ts';

const biblioteca: QuestionnaireFile = {
  ...{ schemaVersion: 1, profile: 'biblioteca', version: 2, language: 'it', scale: 'yes-no', textLimit: 10 },
  question: 'Hai trovato il libro?',
  negative: { question: 'Che cosa è mancato?', reasons: [{ code: 'absent', label: 'Non c’era' }] },
};
const library: QuestionnaireFile = {
  ...{ ...biblioteca, language: 'en', question: 'Did you find the book?' },
  negative: { question: 'What was missing?', reasons: [{ code: 'absent', label: 'It was not there' }] },
};

describe('A question', () => {
  const folder = mkdtempSync(join(tmpdir(), 'civita-questions-'));
  const file = join(folder, 'questions.json');
  let store: Store;
  let town: Town;
  before(async () => {
    writeFileSync(file, JSON.stringify([biblioteca, library]));
    store = await onSqlite();
    const gate = { CIVITA_GATE: 'utile', CIVITA_LOGIN_SECRET: 'l'.repeat(32), CIVITA_LOGIN_URL: '/accedi' };
    town = await startTown(store, { env: { ...gate, CIVITA_QUESTIONNAIRES: file, CIVITA_PRIVACY_URL: '/privacy' } });
  });
  after(async () => {
    await town.stop();
    await store.remove();
    rmSync(folder, { recursive: true });
  });

  const ask = async (path: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> =>
    fetch(`${town.url}v1/questionnaires/${path}`, { headers });
  const read = async (path: string): Promise<QuestionnaireFile> => {
    const checked = checkQuestionnaire(await (await ask(path)).json());
    assert.ok(checked.ok);
    return checked.value;
  };

  it('is served with what the city says of it', async () => {
    assert.deepEqual(await read('comuni'), { schemaVersion: 1, ...comuni, open: true, privacyUrl: '/privacy' });
    const gated = { open: true, gate: 'required', loginUrl: '/accedi', privacyUrl: '/privacy' };
    assert.deepEqual(await read('utile'), { schemaVersion: 1, ...utile, ...gated });
  });

  it('is served in the reader’s language where it has one, and not at all under another name', async () => {
    assert.equal((await read('utile?lang=en')).language, 'en');
    assert.equal((await read('biblioteca')).question, biblioteca.question);
    assert.equal((await read('biblioteca?lang=en-GB')).question, library.question);
    assert.equal((await read('biblioteca?lang=de')).question, biblioteca.question);
    for (const path of ['nessuna', '__proto__', '%00', 'comuni%2F..'])
      assert.equal((await ask(path)).status, 404, path);
  });

  it('may be kept for five minutes by any page, and is not sent again to who has it', async () => {
    const first = await ask('comuni', { origin: 'https://any.example' });
    assert.equal(first.headers.get('cache-control'), 'public, max-age=300');
    assert.equal(first.headers.get('access-control-allow-origin'), '*');
    const again = await ask('comuni', { 'if-none-match': first.headers.get('etag') ?? '' });
    assert.deepEqual([again.status, await again.text()], [304, '']);
  });

  it('of the city is answered by its own rules', async () => {
    const page = about('/libri');
    const answer = {
      ...page,
      profile: 'biblioteca',
      answers: { useful: 'no', reasons: ['absent'], text: 'Peccato' },
    } as const;
    assert.equal((await send(town.url, answer)).status, 201);
    const long = await send(town.url, { ...answer, answers: { ...answer.answers, text: 'x'.repeat(11) } });
    assert.deepEqual(
      long.body.errors?.map(({ pointer }) => pointer),
      ['/answers/text'],
    );
    assert.equal((await send(town.url, { ...page, profile: 'biblioteca' })).status, 422);
  });

  it('that is closed takes no answer, says so, and still knows what it has', async () => {
    const db = await openDatabase(readSettings(store.env));
    try {
      const key = crypto.randomUUID();
      const first = await send(town.url, about('/'), { key });
      const tag = (await ask('comuni')).headers.get('etag') ?? '';
      await setOpen(db, 'palermo', 'comuni', false);
      const refused = await send(town.url, about('/'));
      assert.deepEqual(
        [refused.status, refused.body.code, refused.headers.get('retry-after')],
        [503, 'closed', '3600'],
      );
      assert.equal((await read('comuni')).open, false);
      assert.equal((await ask('comuni', { 'if-none-match': tag })).status, 200);
      assert.deepEqual((await send(town.url, about('/'), { key })).body, first.body);
      assert.equal((await send(town.url, about('/', { rate: 1 }), { key })).body.code, 'key-reused');
      await setOpen(db, 'palermo', 'comuni', true);
      assert.equal((await send(town.url, about('/'))).status, 201);
    } finally {
      await db.destroy();
    }
  });

  for (const [what, content, sentence] of [
    ['no JSON', '{', /is not a JSON array/],
    ['one question without its array', JSON.stringify(biblioteca), /is not a JSON array/],
    ['a question without a scale', JSON.stringify([{ ...biblioteca, scale: 'hearts' }]), /at \/0\/scale: /],
    ['a question of Civita', JSON.stringify([{ ...biblioteca, profile: 'comuni' }]), /one of Civita's own questions/],
    [
      'what the service says itself',
      JSON.stringify([{ ...biblioteca, open: false }]),
      /"open" is what the service says/,
    ],
    ['one twice', JSON.stringify([biblioteca, biblioteca]), /at \/1: "biblioteca" is there twice in "it"/],
    [
      'other rules in English',
      JSON.stringify([biblioteca, { ...library, textLimit: 5 }]),
      /at \/1: .*other rules than in "it"/,
    ],
  ] as const)
    it(`of the city is refused at the start, in one sentence, for ${what}`, () => {
      const wrong = join(folder, 'wrong.json');
      writeFileSync(wrong, content);
      assert.throws(
        () => readSettings({ CIVITA_QUESTIONNAIRES: wrong }),
        (error) => {
          assert.ok(error instanceof SettingsError);
          assert.match(error.message, /^CIVITA_QUESTIONNAIRES names the file "[^"]+", which [^\n]+\.$/);
          assert.match(error.message, sentence);
          return true;
        },
      );
    });
});
