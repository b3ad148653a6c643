import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import type { Feedback } from '@civita/sdk';
import { parse } from 'csv-parse/sync';
import { about, count, send } from './answers.ts';
import { asStaff, tokenFor } from './staff.ts';
import type { MakeStore, Store } from './store.ts';
import type { Town } from './town.ts';
import { startTown } from './town.ts';

const start = Date.parse('2026-11-22T10:00:00Z');
const MINUTE = 60_000;
const DAY = 86_400_000;

interface Answer {
  readonly id: string;
  readonly text?: string;
  readonly status: string;
  readonly note?: string;
  readonly tags: readonly string[];
  readonly personalData: readonly string[];
}

/** What staff can do over HTTP, on whichever database. */
export function staffContract(name: string, make: MakeStore): void {
  describe(`Staff, on ${name}`, () => {
    const clock = { now: start };
    let store: Store;
    let town: Town;
    let reader: string;
    let editor: string;
    let admin: string;
    before(async () => {
      store = await make();
      town = await startTown(store, { now: () => clock.now });
      const days = 3000;
      reader = (await tokenFor(store, 'reader', { now: start, days })).token;
      editor = (await tokenFor(store, 'editor', { now: start, days })).token;
      admin = (await tokenFor(store, 'admin', { now: start, days })).token;
    });
    beforeEach(() => (clock.now = start));
    afterEach(async () => {
      for (const table of ['answers', 'counts', 'audit', 'replies', 'closures'])
        await store.query(`delete from ${table}`);
    });
    after(async () => {
      await town.stop();
      await store.remove();
    });

    async function answer(feedback: Feedback): Promise<string> {
      const { status, body } = await send(town.url, feedback);
      assert.equal(status, 201);
      return body.id ?? '';
    }
    async function list(query = '', token = reader): Promise<{ answers: readonly Answer[]; next?: string }> {
      const { status, body, text } = await asStaff(town.url, token, `feedback${query}`);
      assert.equal(status, 200, text);
      return body as unknown as { answers: readonly Answer[]; next?: string };
    }
    const audit = async (): Promise<readonly unknown[]> =>
      (await store.query('select what from audit order by at, id')).map(({ what }) => what);

    for (const [role, ways] of [
      ['nobody', []],
      ['reader', ['list', 'export', 'replies']],
      ['editor', ['list', 'export', 'replies', 'status', 'note', 'tags', 'reply']],
      ['admin', ['list', 'export', 'replies', 'status', 'note', 'tags', 'reply', 'unmasked', 'open']],
    ] as const)
      it(`lets ${role} do ${ways.join(', ') || 'nothing'} and no more`, async () => {
        const id = await answer(about('/'));
        const token = { nobody: undefined, reader, editor, admin }[role];
        const reply = { subject: '/', text: { it: 'Fatto' }, date: '2026-11-22' };
        const all = {
          list: ['feedback', undefined, 200],
          export: ['feedback/export.csv', undefined, 200],
          unmasked: ['feedback/export.json?unmasked=yes', undefined, 200],
          replies: ['replies', undefined, 200],
          status: [`feedback/${id}/status`, { status: 'read' }, 200],
          note: [`feedback/${id}/note`, { note: 'Sentire l’ufficio' }, 200],
          tags: [`feedback/${id}/tags`, { tags: ['orari'] }, 200],
          reply: ['replies', reply, 201],
          open: ['questionnaires/comuni/open', { open: true }, 200],
        } as const;
        for (const [way, [path, json, good]] of Object.entries(all)) {
          const told = await asStaff(town.url, token, path, { json });
          const may = (ways as readonly string[]).includes(way);
          assert.equal(told.status, may ? good : token === undefined ? 401 : 403, way);
          assert.equal(told.headers.get('cache-control'), 'no-store');
        }
      });

    it('is nobody with a token that is over, revoked, of another city, or made up', async () => {
      const over = await tokenFor(store, 'admin', { now: start - 2 * DAY, days: 1 });
      const revoked = await tokenFor(store, 'admin', { now: start, days: 10 });
      await store.query(`update staff_tokens set revoked = ${start} where id = '${revoked.id}'`);
      const other = await tokenFor(store, 'admin', { city: 'monreale', now: start, days: 10 });
      for (const token of [over.token, revoked.token, other.token, `${admin}x`, 'civita_', ''])
        assert.equal((await asStaff(town.url, token, 'feedback')).status, 401);
      const told = await asStaff(town.url, undefined, 'feedback');
      assert.deepEqual([told.body['code'], told.headers.get('www-authenticate')], ['login-needed', 'Bearer']);
    });

    it('has tokens of which only a hash is kept', async () => {
      const dump = JSON.stringify(await store.query('select * from staff_tokens'));
      for (const token of [reader, editor, admin]) assert.equal(dump.includes(token.slice(7)), false);
    });

    it('reads the answers from the newest on, in pages that an answer in between does not move', async () => {
      const ids: string[] = [];
      for (let n = 0; n < 5; n += 1) {
        ids.unshift(await answer(about(`/${n}`)));
        clock.now += MINUTE;
      }
      const first = await list('?limit=2');
      await answer(about('/nuova'));
      const second = await list(`?limit=2&cursor=${first.next ?? ''}`);
      const third = await list(`?limit=2&cursor=${second.next ?? ''}`);
      const read = [first, second, third].flatMap(({ answers }) => answers.map(({ id }) => id));
      assert.deepEqual(read, ids);
      assert.equal(third.next, undefined);
    });

    it('reads answers of one minute in pages too, each once', async () => {
      const ids = await Promise.all(Array.from({ length: 7 }, () => answer(about('/'))));
      const read: string[] = [];
      let cursor: string | undefined = '';
      while (cursor !== undefined) {
        const page: { answers: readonly Answer[]; next?: string } = await list(`?limit=3&cursor=${cursor}`);
        read.push(...page.answers.map(({ id }) => id));
        cursor = page.next;
      }
      assert.deepEqual(read.sort(), ids.sort());
    });

    it('finds answers by status, subject, profile, version, rate, day, text and language', async () => {
      const plain = await answer(about('/a', { rate: 5 }));
      clock.now += DAY;
      const told = await answer({ ...about('/b', { rate: 1, text: 'Manca la data' }), lang: 'en' });
      const subject = { type: 'page', id: '/c', path: '/c', version: '7' } as const;
      const useful = await answer({ profile: 'utile', subject, answers: { useful: 'no' }, lang: 'it' });
      await asStaff(town.url, editor, `feedback/${told}/status`, { json: { status: 'spam' } });
      for (const [query, found] of [
        ['status=spam', [told]],
        ['status=new', [plain, useful]],
        ['subject=/a', [plain]],
        ['profile=utile', [useful]],
        ['version=7', [useful]],
        ['rate=1', [told]],
        ['useful=no', [useful]],
        ['to=2026-11-22', [plain]],
        ['from=2026-11-23', [told, useful]],
        ['from=2026-11-22&to=2026-11-23', [plain, told, useful]],
        ['text=yes', [told]],
        ['text=no', [plain, useful]],
        ['lang=en', [told]],
        ['rate=1&subject=/a', []],
        ['status=&rate=', [plain, told, useful]],
      ] as const) {
        const { answers } = await list(`?${query}`);
        assert.deepEqual(answers.map(({ id }) => id).sort(), [...found].sort(), query);
      }
    });

    for (const [query, pointer] of [
      ['status=lost', '/status'],
      ['rate=6', '/rate'],
      ['useful=maybe', '/useful'],
      ['from=22/11/2026', '/from'],
      ['to=2026-13-01', '/to'],
      ['text=1', '/text'],
      ['subject=%00', '/subject'],
      ['cursor=abc', '/cursor'],
      ['limit=0', '/limit'],
      ['limit=201', '/limit'],
      ['order=asc', '/order'],
    ] as const)
      it(`is told what is wrong with ?${query}`, async () => {
        const { status, body } = await asStaff(town.url, reader, `feedback?${query}`);
        assert.equal(status, 422);
        assert.deepEqual(
          (body['errors'] as readonly { pointer: string }[]).map((error) => error.pointer),
          [pointer],
        );
      });

    it('reads texts with what looks like personal data covered, in the list, in exports and in notes', async () => {
      const text = 'Scrivetemi a mario.rossi@example.org o al 091 1234567, codice RSSMRA80A01H501U';
      const id = await answer(about('/', { rate: 1, text }));
      await asStaff(town.url, editor, `feedback/${id}/note`, { json: { note: 'Risposto a mario.rossi@example.org' } });
      const [shown] = (await list()).answers;
      assert.equal(shown?.text, 'Scrivetemi a •••••.•••••@•••••••.••• o al ••• •••••••, codice ••••••••••••••••');
      assert.deepEqual(shown.personalData, ['email', 'phone', 'tax-code']);
      assert.equal(shown.note, 'Risposto a •••••.•••••@•••••••.•••');
      for (const kind of ['csv', 'json']) {
        const masked = (await asStaff(town.url, admin, `feedback/export.${kind}`)).text;
        assert.doesNotMatch(masked, /rossi|RSSMRA|1234567/);
      }
    });

    it('exports texts as they are only as admin who asks for it, and that is written down', async () => {
      await answer(about('/', { rate: 1, text: 'Sono mario@example.org' }));
      assert.match((await asStaff(town.url, admin, 'feedback/export.json?unmasked=yes')).text, /mario@example\.org/);
      assert.deepEqual(await audit(), ['exported-unmasked']);
      const refused = await asStaff(town.url, editor, 'feedback/export.json?unmasked=yes');
      assert.deepEqual([refused.status, refused.body['code']], [403, 'role-needed']);
    });

    it('exports CSV in which hostile texts open as texts, whole and in their cell', async () => {
      const hostile = [
        '=HYPERLINK("https://x.example")',
        '+39 1',
        '-1+1',
        '@SUM(A1)',
        '＝1',
        'a;b,c"d"',
        'due\nrighe',
        '=1\r\n=2',
        '"=1"',
        '|calc',
      ];
      for (const text of hostile) await answer(about('/', { rate: 1, text }));
      for (const [query, delimiter] of [
        ['', ','],
        ['?delimiter=;', ';'],
      ] as const) {
        const { text, headers } = await asStaff(town.url, reader, `feedback/export.csv${query}`);
        assert.match(headers.get('content-type') ?? '', /^text\/csv/);
        assert.match(headers.get('content-disposition') ?? '', /^attachment; filename="palermo-risposte\.csv"$/);
        const rows: Record<string, string>[] = parse(text, { columns: true, delimiter });
        assert.equal(rows.length, hostile.length);
        for (const row of rows) assert.doesNotMatch(row['text'] ?? '', /^[=+\-@＝\t\r\n]/);
        const texts = rows.map((row) => (row['text'] ?? '').replace(/^'/, ''));
        assert.deepEqual(texts.sort(), [...hostile].sort());
      }
      const withMark = await fetch(`${town.url}v1/feedback/export.csv?bom=yes`, {
        headers: { authorization: `Bearer ${reader}` },
      });
      assert.deepEqual([...new Uint8Array(await withMark.arrayBuffer()).slice(0, 3)], [0xef, 0xbb, 0xbf]);
    });

    it('exports more answers than are read at once, each once, by the same filter as the list', async () => {
      await Promise.all(Array.from({ length: 520 }, (_, n) => answer(about('/', { rate: n % 2 === 0 ? 1 : 5 }))));
      const all = JSON.parse((await asStaff(town.url, reader, 'feedback/export.json')).text) as readonly Answer[];
      assert.equal(new Set(all.map(({ id }) => id)).size, 520);
      const ones = (await asStaff(town.url, reader, 'feedback/export.csv?rate=1')).text;
      assert.equal(ones.trim().split('\r\n').length, 261);
      assert.equal((await asStaff(town.url, reader, 'feedback/export.json?rate=2')).text, '[]\n');
    });

    it('sets status, note and tags, and who did so is written down without the text', async () => {
      const id = await answer(about('/', { rate: 1, text: 'Manca la data' }));
      await asStaff(town.url, editor, `feedback/${id}/status`, { json: { status: 'read' } });
      clock.now += MINUTE;
      await asStaff(town.url, editor, `feedback/${id}/note`, { json: { note: ' Sentire l’ufficio ' } });
      clock.now += MINUTE;
      const tags = { tags: ['Orari', 'sede', 'orari'] };
      const { body } = await asStaff(town.url, editor, `feedback/${id.toUpperCase()}/tags`, { json: tags });
      assert.equal(body['code'], 'not-found');
      await asStaff(town.url, editor, `feedback/${id}/tags`, { json: tags });
      const [shown] = (await list()).answers;
      assert.deepEqual([shown?.status, shown?.note, shown?.tags], ['read', 'Sentire l’ufficio', ['orari', 'sede']]);
      assert.deepEqual(await audit(), ['status read', 'note', 'tags']);
      const rows = await store.query('select * from audit');
      assert.deepEqual(new Set(rows.map(({ answer: about }) => about)), new Set([id]));
      assert.doesNotMatch(JSON.stringify(rows), /Manca|Sentire|orari/);
      await asStaff(town.url, editor, `feedback/${id}/note`, { json: { note: '' } });
      assert.equal((await list()).answers[0]?.note, undefined);
    });

    it('keeps a note beside an answer without a text no longer than a text', async () => {
      const id = await answer(about('/'));
      await asStaff(town.url, editor, `feedback/${id}/note`, { json: { note: 'Voto isolato' } });
      const [row] = await store.query('select text_expires from answers');
      assert.equal(Number(row?.['text_expires']), start + 180 * DAY);
    });

    it('decides what counts: spam and suspected do not', async () => {
      const id = await answer(about('/', { rate: 1 }));
      await answer(about('/', { rate: 5 }));
      for (const [status, n] of [
        ['spam', 1],
        ['read', 2],
        ['suspected', 1],
        ['actioned', 2],
        ['ignored', 2],
        ['new', 2],
      ] as const) {
        await asStaff(town.url, editor, `feedback/${id}/status`, { json: { status } });
        assert.equal(await count(town.url, '/'), n, status);
      }
    });

    for (const [path, json, pointer] of [
      ['status', { status: 'lost' }, '/status'],
      ['status', {}, '/status'],
      ['status', { status: 'read', note: 'x' }, '/note'],
      ['note', { note: 'x'.repeat(2001) }, '/note'],
      ['note', { note: 1 }, '/note'],
      ['tags', { tags: 'orari' }, '/tags'],
      ['tags', { tags: ['<b>'] }, '/tags'],
      ['tags', { tags: Array.from({ length: 11 }, (_, n) => `t${n}`) }, '/tags'],
    ] as const)
      it(`is refused ${JSON.stringify(json).slice(0, 40)} as ${path}`, async () => {
        const id = await answer(about('/'));
        const { status, body } = await asStaff(town.url, editor, `feedback/${id}/${path}`, { json });
        assert.equal(status, 422);
        assert.equal((body['errors'] as readonly { pointer: string }[])[0]?.pointer, pointer);
        assert.deepEqual(await audit(), []);
      });

    it('is refused names that no database can hold, as a reader of replies and as a writer', async () => {
      assert.equal((await asStaff(town.url, reader, 'replies?subject=%00')).status, 422);
      assert.equal((await asStaff(town.url, editor, 'replies/%00', { method: 'DELETE' })).status, 404);
      assert.equal((await asStaff(town.url, editor, `replies/${randomUUID()}`, { method: 'DELETE' })).status, 404);
      const reply = { subject: '/', date: '2026-11-22' };
      for (const [more, pointer] of [
        [{ subject: 'a\0b', text: { it: 'Fatto' } }, '/subject'],
        [{ text: { it: 'a\ud83db' } }, '/text/it'],
      ] as const) {
        const { status, body } = await asStaff(town.url, editor, 'replies', { json: { ...reply, ...more } });
        assert.equal(status, 422);
        assert.equal((body['errors'] as readonly { pointer: string }[])[0]?.pointer, pointer);
      }
    });

    it('finds no answer of another city, nor one that is not there', async () => {
      const id = await answer(about('/'));
      const other = await startTown(store, { env: { CIVITA_CITY: 'monreale' }, now: () => clock.now });
      const { token } = await tokenFor(store, 'admin', { city: 'monreale', now: start });
      try {
        assert.deepEqual((await asStaff(other.url, token, 'feedback')).body['answers'], []);
        const json = { status: 'spam' };
        assert.equal((await asStaff(other.url, token, `feedback/${id}/status`, { json })).status, 404);
        assert.equal((await asStaff(town.url, editor, `feedback/${randomUUID()}/status`, { json })).status, 404);
        assert.equal((await list()).answers[0]?.status, 'new');
      } finally {
        await other.stop();
      }
    });

    it('writes a reply, which is there until it is withdrawn', async () => {
      const reply = {
        subject: '/orari',
        text: { it: 'Ora ci sono gli orari', en: 'Hours are there' },
        date: '2026-11-22',
      };
      const { status, body } = await asStaff(town.url, editor, 'replies', { json: reply });
      assert.equal(status, 201);
      const read = async (): Promise<readonly unknown[]> =>
        (await asStaff(town.url, reader, 'replies?subject=/orari')).body['replies'] as readonly unknown[];
      assert.deepEqual(await read(), [{ ...reply, id: body['id'], isPublished: true }]);
      assert.equal(
        (await asStaff(town.url, editor, `replies/${String(body['id'])}`, { method: 'DELETE' })).status,
        204,
      );
      assert.deepEqual(await read(), [{ ...reply, id: body['id'], isPublished: false }]);
      assert.deepEqual([...(await audit())].sort(), ['reply-withdrawn', 'reply-written']);
      for (const [change, pointer] of [
        [{ text: { en: 'Only English' } }, '/text/it'],
        [{ text: { it: 'x'.repeat(501) } }, '/text/it'],
        [{ date: '2026-02-30' }, '/date'],
        [{ subject: '' }, '/subject'],
        [{ more: 1 }, '/more'],
      ] as const) {
        const refused = await asStaff(town.url, editor, 'replies', { json: { ...reply, ...change } });
        assert.equal(refused.status, 422);
        assert.equal((refused.body['errors'] as readonly { pointer: string }[])[0]?.pointer, pointer);
      }
    });

    it('closes a question and opens it again', async () => {
      const json = { open: false };
      assert.equal((await asStaff(town.url, admin, 'questionnaires/comuni/open', { json })).status, 200);
      assert.equal((await send(town.url, about('/'))).status, 503);
      await asStaff(town.url, admin, 'questionnaires/comuni/open', { json: { open: true } });
      assert.equal((await send(town.url, about('/'))).status, 201);
      assert.deepEqual(new Set(await audit()), new Set(['question-closed', 'question-opened']));
      assert.equal((await asStaff(town.url, admin, 'questionnaires/nps/open', { json })).status, 404);
      assert.equal((await asStaff(town.url, admin, 'questionnaires/comuni/open', { json: { open: 1 } })).status, 422);
    });
  });
}
