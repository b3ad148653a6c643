import type { Feedback } from '@civita/sdk';
import { loadQuestionnaire, readAnswer, withdrawAnswer } from '@civita/sdk/feedback';
import type { OutboxOptions, SendFeedback, Sent } from '@civita/sdk/outbox';
import fc from 'fast-check';
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import { memoryStorage } from '../sdk/support/memory-storage.ts';
import type { Page } from '../sdk/support/outbox-page.ts';
import { openPageOn, settled } from '../sdk/support/outbox-page.ts';
import { figures } from './support/answers.ts';
import type { Store } from './support/store.ts';
import { onSqlite } from './support/store.ts';
import type { Town } from './support/town.ts';
import { startTown } from './support/town.ts';

type Rate = 1 | 2 | 3 | 4 | 5;

/** What becomes of a request between the device and the service. */
type Way = 'there and back' | 'lost on the way there' | 'lost on the way back';

let store: Store;
let town: Town;

before(async () => {
  store = await onSqlite();
  town = await startTown(store);
});
after(async () => {
  await town.stop();
  await store.remove();
});

/** A network that lets the next requests pass or not, and all of them afterwards. */
function networkOf(ways: readonly Way[]): NonNullable<OutboxOptions['http']> {
  const next = [...ways];
  return {
    async fetch(url, init) {
      const way = next.shift();
      if (way === 'lost on the way there') throw new TypeError('Failed to fetch');
      const response = await fetch(url, init);
      if (way !== 'lost on the way back') return response;
      await response.arrayBuffer();
      throw new TypeError('Failed to fetch');
    },
  };
}

/** What comes of an answer that waits. */
async function outcome(page: Page): Promise<Sent | undefined> {
  for (let round = 0; round < 40; round += 1) {
    await settled(page);
    await page.pass();
    const news = page.news.at(-1);
    if (news?.about === 'answer' && news.sent.outcome !== 'waiting') return news.sent;
  }
  return undefined;
}

describe('An answer that its author says otherwise while the network fails', () => {
  const way = fc.constantFrom<Way>('there and back', 'lost on the way there', 'lost on the way back');
  const rates = fc.array(fc.constantFrom<Rate>(1, 2, 3, 4, 5), { minLength: 1, maxLength: 4 });

  it('counts once, as it was last said; its receipt shows it and takes it back', async () => {
    let subject = 0;
    await fc.assert(
      fc.asyncProperty(rates, fc.array(way, { maxLength: 8 }), async (said, ways) => {
        const id = `/pagina-${(subject += 1)}`;
        const key = randomUUID();
        const answer = (rate: Rate): SendFeedback => {
          const feedback: Feedback = {
            profile: 'comuni',
            subject: { type: 'page', id, path: id },
            answers: { rate, text: `Voto ${rate}` },
            lang: 'it',
          };
          return { url: `${town.url}v1/feedback?lang=it`, key, feedback };
        };
        const page = openPageOn(memoryStorage(), { http: networkOf(ways) });
        let last: Rate = 1;
        let sent: Sent | undefined;
        for (const rate of said) {
          last = rate;
          sent = await page.send(answer(rate));
          if (sent.outcome === 'stored') break;
        }
        if (sent?.outcome !== 'stored') sent = await outcome(page);
        assert.ok(sent?.outcome === 'stored');
        const counted = await figures(town.url, id);
        assert.ok('n' in counted);
        assert.deepEqual([counted.n, counted.rates[last - 1]], [1, 1]);
        const own = { service: town.url, ...sent.receipt };
        assert.deepEqual((await readAnswer(own)).feedback, answer(last).feedback);
        await withdrawAnswer(own);
        const afterwards = await figures(town.url, id);
        assert.ok('n' in afterwards && afterwards.n === 0);
      }),
      { numRuns: 20 },
    );
  });
});

describe('The service’s questions', () => {
  for (const profile of ['comuni', 'servizio', 'utile'])
    it(`are read by who asks them: ${profile}`, async () => {
      const { version, open } = await loadQuestionnaire({ service: town.url, profile, language: 'de' });
      assert.deepEqual([version, open ?? true], [1, true]);
    });
});
