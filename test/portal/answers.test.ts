import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FeedbackAggregate } from '@civita/sdk';
import { portalApp, readReport } from '@civita/portal';
import { Hono } from 'hono';

const reports = {
  social: readReport('palermo-2020').report,
  later: readReport('palermo-2021-esempio').report,
  pnrr: readReport('palermo-pnrr').report,
};

/** The page of answers, as text, over a service that says this about each subject. */
async function shown(aggregate: (subject: string) => FeedbackAggregate | undefined, k = 0): Promise<string> {
  const routes = new Hono();
  routes.get('/v1/aggregates', (context) => {
    const said = aggregate(context.req.query('subject') ?? '');
    return said ? context.json(said) : context.json({ title: 'unavailable' }, 503);
  });
  const response = await portalApp(reports, { routes, city: 'palermo', k, gate: undefined, textDays: 180 }).request(
    '/risposte',
  );
  assert.equal(response.status, 200);
  const html = await response.text();
  return html
    .slice(html.indexOf('<main'))
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');
}

test('The figures say how many answered, how sure the share is, and each step with its count', async () => {
  const words = await shown((subject) => ({
    subject,
    n: 12000,
    useful: { count: 9000, rate: 0.75, low: 0.7422, high: 0.7577 },
    rates: [1000, 500, 1500, 3000, 6000],
    reasons: { clear: 400, other: 7, unclear: 90 },
  }));
  assert.match(words, /12\.000 risposte Ha dato 4 o 5 stelle: 9000 su 12\.000 \(75%\).*fra 74,2% e 75,8%/);
  assert.match(words, /1 1000 2 500 3 1500 4 3000 5 6000/);
  assert.match(words, /Le indicazioni erano chiare 400 Altro 7 A volte le indicazioni non erano chiare 90/);
  assert.match(words, /chi risponde può essere diverso da chi legge e basta/);
});

test('Yes and no are counted as such, also beside stars that the same page got before', async () => {
  const share = { rate: 0.5, low: 0.1, high: 0.9 };
  const words = await shown((subject) =>
    subject === '/'
      ? { subject, n: 5, useful: { count: 4, ...share }, rates: [1, 0, 0, 1, 0], reasons: {} }
      : { subject, n: 4, useful: { count: 3, ...share }, rates: [0, 0, 0, 0, 0], reasons: {} },
  );
  assert.match(words, /Ha risposto sì, oppure ha dato 4 o 5 stelle: 4 su 5 .*? Risposte per voto/);
  assert.match(words, /Ha risposto sì: 3 su 4 (?!.*Risposte per voto)/);
});

test('Withheld figures are said to be withheld, and from how many answers on they show', async () => {
  const words = await shown((subject) => ({ subject, withheld: { floor: 10 } }), 10);
  assert.match(words, /Per ora non mostriamo le cifre: servono almeno 10 risposte/);
  assert.match(words, /compaiono da 10 risposte in su/);
  assert.doesNotMatch(words, /su \d/);
});

test('What the city did stands below the figures, also where those are withheld', async () => {
  const words = await shown((subject) => ({
    subject,
    withheld: { floor: 10 },
    replies: [{ text: { it: 'Abbiamo aggiunto gli importi.' }, date: '2026-11-20' }],
  }));
  assert.match(
    words,
    /servono almeno 10 risposte.*Avete detto, abbiamo fatto Abbiamo aggiunto gli importi\. 20 novembre 2026/,
  );
});

test('When figures cannot be read the page says so, for that page of the portal only', async () => {
  const words = await shown((subject) =>
    subject === '/'
      ? undefined
      : { subject, n: 0, useful: { count: 0, rate: null, low: null, high: null }, rates: [0, 0, 0, 0, 0], reasons: {} },
  );
  assert.match(words, /su questa pagina\?» Le risposte ora non si possono leggere/);
  assert.match(words, /Obiettivo 1 Abbiamo chiesto: «Ti è stata utile questa pagina\?» 0 risposte/);
});
