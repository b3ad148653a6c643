import { FeedbackSummary, provideCity } from '@civita/elements';
import '@civita/elements/define/feedback-summary.js';
import type { FeedbackFigures } from '@civita/sdk';
import { expect, fixture, html } from '@open-wc/testing';
import { eventually } from './support/eventually.ts';

const fetchOfPage = window.fetch;
afterEach(() => {
  window.fetch = fetchOfPage;
});

const service = 'https://citta.example/c/verde';

const found: FeedbackFigures = {
  subject: 'ob-1',
  profile: 'comuni',
  n: 100,
  asOf: '2026-11-22T10:00Z',
  useful: { count: 90, rate: 0.9, low: 0.825634, high: 0.944771 },
  rates: [3, 2, 5, 40, 50],
  reasons: { clear: 61, unclear: 4 },
  replies: [{ text: { it: 'Abbiamo aggiunto le date.' }, date: '2026-10-02' }],
};

async function shown(figures: unknown, language = 'it'): Promise<FeedbackSummary> {
  const main = await fixture<HTMLElement>(
    html`<main lang=${language}>
      <civita-feedback-summary .figures=${figures}><a href="/risposte">Le risposte</a></civita-feedback-summary>
    </main>`,
  );
  const element = main.querySelector('civita-feedback-summary') as FeedbackSummary;
  await eventually(() => element.shadowRoot?.querySelector('.civita'));
  return element;
}

function textOf(element: Element): string {
  return (element.shadowRoot?.querySelector('.civita')?.textContent ?? '').replace(/\s+/g, ' ');
}

/** What a table says, row by row. */
function rowsOf(element: Element, table: number): readonly string[] {
  const rows = element.shadowRoot?.querySelectorAll('table')[table]?.querySelectorAll('tbody tr') ?? [];
  return [...rows].map((row) => [...row.children].map(({ textContent }) => textContent.trim()).join('|'));
}

/** Lets a service answer; gives what it was asked. */
function serve(reply: () => Response): readonly string[] {
  const asked: string[] = [];
  window.fetch = (input, init) => {
    asked.push(new Request(input, init).url);
    return Promise.resolve(reply());
  };
  return asked;
}

describe('civita-feedback-summary', () => {
  it('says how many answered, the share with its interval, and as of when', async () => {
    const text = textOf(await shown(found));
    expect(text).to.contain('100 risposte');
    expect(text).to.contain('al 22 novembre 2026');
    expect(text).to.match(/Ha dato 4 o 5 stelle: 90 su 100 \(90\s?%\)/);
    expect(text).to.match(/fra 82,6\s?% e 94,5\s?%|fra 83\s?% e 94\s?%/);
    expect(text).to.contain('Risponde chi vuole');
  });

  it('draws the interval where the words say it is', async () => {
    const drawing = (await shown(found)).shadowRoot?.querySelector("[part='interval'] rect");
    const [start, width] = ['x', 'width'].map((name) => Number.parseFloat(drawing?.getAttribute(name) ?? ''));
    expect(start).to.be.closeTo(82.56, 0.01);
    expect(width).to.be.closeTo(11.91, 0.01);
  });

  it('gives rates and reasons as tables', async () => {
    const element = await shown(found);
    expect(rowsOf(element, 0)).to.deep.equal(['1|3|', '2|2|', '3|5|', '4|40|', '5|50|']);
    expect(rowsOf(element, 1)).to.deep.equal([
      'Le indicazioni erano chiare|61|',
      'A volte le indicazioni non erano chiare|4|',
    ]);
  });

  it('tells what the city did about it, and when', async () => {
    const text = textOf(await shown(found));
    expect(text).to.match(/Avete detto, abbiamo fatto Abbiamo aggiunto le date\. 2 ottobre 2026/);
  });

  it('says of a hidden count that it is hidden, and never draws it as nothing', async () => {
    const hidden = {
      ...found,
      rates: [null, null, 5, 40, 50],
      useful: { count: null, rate: null, low: null, high: null },
    };
    const element = await shown(hidden);
    expect(rowsOf(element, 0).slice(0, 3)).to.deep.equal(['1|non pubblicato|', '2|non pubblicato|', '3|5|']);
    expect(element.shadowRoot?.querySelectorAll('table')[0]?.querySelectorAll('svg').length).to.equal(3);
    expect(textOf(element)).to.contain('non vuol dire zero');
    expect(textOf(element)).to.contain('La quota di risposte positive non si pubblica');
    expect(element.shadowRoot?.querySelector("[part='interval']")).to.equal(null);
  });

  it('tells no figure below the count that the city publishes from, and still what it did', async () => {
    const { replies } = found;
    const element = await shown({ subject: 'ob-1', withheld: { floor: 10 }, replies });
    expect(textOf(element)).to.contain('servono almeno 10 risposte');
    expect(textOf(element)).to.contain('Abbiamo aggiunto le date.');
    expect(element.shadowRoot?.querySelector('table')).to.equal(null);
  });

  it('speaks of a yes where the question had no stars', async () => {
    const yes = { ...found, profile: 'utile', rates: [0, 0, 0, 0, 0], reasons: {} };
    const element = await shown(yes);
    expect(textOf(element)).to.contain('Ha risposto sì: 90 su 100');
    expect(element.shadowRoot?.querySelector('table')).to.equal(null);
  });

  for (const [language, words] of [
    ['en', '100 answers'],
    ['de', '100 Antworten'],
    ['fr', '100 réponses'],
    ['sl', '100 odgovorov'],
    ['es', '100 respuestas'],
  ] as const)
    it(`speaks ${language}`, async () => {
      const element = await shown(found, language);
      expect(textOf(element)).to.contain(words);
      await expect(element).to.be.accessible();
    });

  it('speaks another language once the page does', async () => {
    const element = await fixture<FeedbackSummary>(
      html`<civita-feedback-summary .figures=${found}></civita-feedback-summary>`,
    );
    const before = document.documentElement.lang;
    document.documentElement.lang = 'en';
    await eventually(() => textOf(element).includes('100 answers'));
    document.documentElement.lang = before;
  });

  it('asks the nearest source’s service, once, and shows what came', async () => {
    const asked = serve(() => Response.json(found));
    const main = await fixture<HTMLElement>(html`<main></main>`);
    provideCity(main, { service });
    const element = new FeedbackSummary();
    element.subject = 'ob-1';
    element.profile = 'comuni';
    main.append(element);
    await eventually(() => element.state?.status === 'ready');
    await element.updateComplete;
    expect(asked).to.deep.equal([`${service}/v1/aggregates?subject=ob-1&profile=comuni`]);
    expect(textOf(element)).to.contain('100 risposte');
    await expect(element).to.be.accessible();
  });

  for (const [what, reply] of [
    ['about something else', () => Response.json({ ...found, subject: 'ob-2' })],
    ['a log-in page', () => new Response('<html>', { headers: { 'content-type': 'text/html' } })],
  ] as const)
    it(`leaves what stands in it when the service gives ${what}`, async () => {
      serve(reply);
      const element = await fixture<FeedbackSummary>(
        html`<civita-feedback-summary subject="ob-1" service=${service}
          ><a href="/risposte">R</a></civita-feedback-summary
        >`,
      );
      await eventually(() => element.state?.status === 'failed');
      await element.updateComplete;
      expect(element.shadowRoot?.querySelector('.civita:not(.loading, .failed)')?.localName).to.equal(undefined);
      expect(element.querySelector('a')?.checkVisibility()).to.equal(true);
    });
});
