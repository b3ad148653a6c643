import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import type { Feedback, FeedbackReceipt } from '@civita/sdk';
import { CivitaError } from '@civita/sdk';
import { changeAnswer, loadFigures, loadQuestionnaire, readAnswer, withdrawAnswer } from '@civita/sdk/feedback';
import { about, send } from './answers.ts';

/** A service to be asked from outside. */
export interface Served {
  readonly url: string;
  setOpen(profile: string, open: boolean): Promise<void>;
  /** Lets the service's clock go on, in milliseconds. */
  pass(ms: number): void;
  stop(): Promise<void>;
}

const HOUR = 3_600_000;

/** What clients see of a service, asked as they ask: of the real one on its databases, and of the SDK's fake. It withholds below 5. */
export function clientContract(name: string, serve: () => Promise<Served>): void {
  describe(`A client of ${name}`, () => {
    let served: Served;
    before(async () => (served = await serve()));
    after(async () => served.stop());

    let pages = 0;
    const newPage = (): string => `/pagina-${(pages += 1)}`;
    const isRefused = (status: number, problem: string): ((error: unknown) => boolean) => {
      return (error) => error instanceof CivitaError && error.status === status && error.problem === problem;
    };
    async function sent(feedback: Feedback): Promise<FeedbackReceipt> {
      const { id, receipt } = (await send(served.url, feedback)).body;
      assert.ok(id && receipt);
      return { id, receipt };
    }

    it('gets one receipt for an answer and its repeats, and a refusal for another under the same key', async () => {
      const page = newPage();
      const key = randomUUID();
      const first = await send(served.url, about(page), { key });
      const again = await send(served.url, about(page), { key });
      const other = await send(served.url, about(page, { rate: 1 }), { key });
      assert.deepEqual([first.status, again.status, other.status, other.body.code], [201, 200, 422, 'key-reused']);
      assert.deepEqual(again.body, first.body);
      assert.equal(first.body.id, key);
    });

    for (const [title, feedback, pointer] of [
      ['an unknown question', { ...about('/'), profile: 'nps' }, '/profile'],
      ['a reason of the other branch', about('/', { rate: 5, reasons: ['unclear'] }), '/answers/reasons/0'],
      ['an answer without a rate', about('/', {}), '/answers/rate'],
    ] as const)
      it(`is refused ${title}, with its place`, async () => {
        const { status, body } = await send(served.url, feedback);
        assert.deepEqual([status, body.code, body.errors?.[0]?.pointer], [422, 'not-valid', pointer]);
      });

    it('is refused a write without the header, the key or JSON', async () => {
      const refusals = [{ headers: { 'x-civita': null } }, { key: 'answer-1' }].map(async (departure) =>
        send(served.url, about('/'), departure),
      );
      const codes = (await Promise.all([...refusals, send(served.url, 'rate=5')])).map(({ body }) => body.code);
      assert.deepEqual(codes, ['header-needed', 'key-needed', 'not-json']);
    });

    it('reads, changes and withdraws an answer by its receipt, and by no other', async () => {
      const feedback = about(newPage(), { rate: 2, reasons: ['unclear'], text: 'Non trovo la data' });
      const own = { service: served.url, ...(await sent(feedback)) };
      const read = await readAnswer(own);
      assert.deepEqual(read.feedback, feedback);
      assert.equal(Date.parse(read.changeableUntil) - Date.parse(read.received), 24 * HOUR);
      await assert.rejects(readAnswer({ ...own, receipt: 'wrong' }), isRefused(404, 'not-found'));
      await assert.rejects(readAnswer({ ...own, id: randomUUID() }), isRefused(404, 'not-found'));

      const changed = { ...feedback, answers: { rate: 4 } } as const;
      assert.deepEqual((await changeAnswer({ ...own, feedback: changed })).feedback, changed);
      const elsewhere = { ...changed, subject: { type: 'page', id: '/altra', path: '/altra' } } as const;
      await assert.rejects(changeAnswer({ ...own, feedback: elsewhere }), isRefused(422, 'not-the-same-subject'));
      assert.equal((await send(served.url, feedback, { key: own.id })).status, 200);
      assert.deepEqual((await readAnswer(own)).feedback, changed);

      await assert.rejects(withdrawAnswer({ ...own, receipt: 'wrong' }), isRefused(404, 'not-found'));
      await withdrawAnswer(own);
      await withdrawAnswer(own);
      await assert.rejects(readAnswer(own), isRefused(410, 'withdrawn'));
      const late = await send(served.url, feedback, { key: own.id });
      assert.deepEqual([late.status, late.body.code], [410, 'withdrawn']);
    });

    it('gets figures from the fifth answer on, which follow changes and withdrawals', async () => {
      const page = newPage();
      const wanted = { service: served.url, subject: page };
      const owns: FeedbackReceipt[] = [];
      const tell = async (): Promise<unknown> => {
        const { asOf: _, ...told } = await loadFigures(wanted);
        return 'n' in told ? [told.profile, told.n, told.useful.count, told.rates, told.reasons] : told;
      };
      for (let index = 0; index < 4; index += 1) owns.push(await sent(about(page, { rate: 5, reasons: ['clear'] })));
      assert.deepEqual(await tell(), { subject: page, withheld: { floor: 5 } });
      owns.push(await sent(about(page, { rate: 5, reasons: ['clear'] })));
      assert.deepEqual(await tell(), ['comuni', 5, 5, [0, 0, 0, 0, 5], { clear: 5 }]);
      const [first] = owns;
      assert.ok(first);
      await withdrawAnswer({ service: served.url, ...first });
      assert.deepEqual(await tell(), { subject: page, withheld: { floor: 5 } });
    });

    it('gets a question in a language, and learns when it is closed; repeats and receipts go on', async () => {
      const asked = async (): Promise<unknown> =>
        loadQuestionnaire({ service: served.url, profile: 'utile', language: 'en' }).then((file) => [
          file.language,
          file.open ?? true,
        ]);
      const feedback: Feedback = { ...about(newPage(), { useful: 'yes' }), profile: 'utile' };
      const own = await sent(feedback);
      assert.deepEqual(await asked(), ['en', true]);
      await served.setOpen('utile', false);
      const refused = await send(served.url, feedback);
      assert.deepEqual(
        [refused.status, refused.body.code, refused.headers.get('retry-after')],
        [503, 'closed', '3600'],
      );
      assert.equal((await send(served.url, feedback, { key: own.id })).status, 200);
      assert.deepEqual((await readAnswer({ service: served.url, ...own })).feedback, feedback);
      await served.setOpen('utile', true);
      assert.deepEqual(await asked(), ['en', true]);
      await assert.rejects(loadQuestionnaire({ service: served.url, profile: 'nps' }), isRefused(404, 'not-found'));
    });

    it('can change an answer for a day, and withdraw it afterwards too', async () => {
      const feedback = about(newPage());
      const own = { service: served.url, ...(await sent(feedback)) };
      served.pass(25 * HOUR);
      await assert.rejects(
        changeAnswer({ ...own, feedback: { ...feedback, answers: { rate: 1 } } }),
        isRefused(409, 'too-late'),
      );
      assert.deepEqual((await readAnswer(own)).feedback, feedback);
      await withdrawAnswer(own);
    });
  });
}
