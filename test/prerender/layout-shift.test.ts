import { objectiveHtml } from '@civita/elements/prerender';
import type { Report } from '@civita/sdk';
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import puppeteer from 'puppeteer-core';
import { chromiumOptions } from '../../tools/chromium.ts';
import type { CityPages } from './support/city-pages.ts';
import { serveCityPages } from './support/city-pages.ts';
import { firstObjective, palermo } from './support/report.ts';

/** A page that shows `content` first and lets the scripts come after it was painted. */
const pageOf = (content: string, report: string): string => `<!doctype html>
  <html lang="it"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
  <title>Obiettivo 1</title>
  <script type="module" async src="/civita/civita.js" data-civita-source="${report}"></script></head>
  <body><h1>Il Comune</h1>${content}<p id="after">Quello che segue.</p>
  <script>
    globalThis.places = () => [...document.querySelectorAll('body :not(script, civita-objective-card)')].map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return [element.localName, x, y, width, height].join(' ');
    });
    requestAnimationFrame(() => requestAnimationFrame(() => {
      globalThis.before = places();
      void fetch('/painted');
    }));
  </script></body></html>`;

/** A page with a link; the loader is there before anything is painted, what it loads comes later. */
const linkPage = (style: string): string =>
  pageOf(
    `<style>${style}</style><p><a href="/obiettivi/ob-1#civita-objective-card=ob-1">Obiettivo 1</a></p>${'<p>Altro che il Comune racconta.</p>'.repeat(15)}`,
    '/same.json',
  ).replace('type="module" async src="/civita/civita.js"', 'src="/civita/civita.iife.js"');

const laterEdition = (report: Report): Report => ({ ...report, edition: { ...report.edition, asOf: '2021-06-30' } });

let browser: Browser;
let city: CityPages;

before(async () => {
  const report = await palermo();
  const fragment = objectiveHtml(await firstObjective(), { language: 'it', linkBase: 'https://comune.example/' });
  city = await serveCityPages(
    {
      '/same.json': JSON.stringify(report),
      '/later.json': JSON.stringify(laterEdition(report)),
      '/prerendered': pageOf(fragment, '/same.json'),
      '/prerendered-older': pageOf(fragment, '/later.json'),
      '/link': linkPage(''),
      '/link-without-room': linkPage('a { margin: 0 !important }'),
      '/card-instead': pageOf(fragment.replace(/ data-prerendered="[^"]*"/, ''), '/same.json'),
    },
    { afterPaint: /^\/civita\/(?!civita\.iife)/ },
  );
  browser = await puppeteer.launch(await chromiumOptions());
});
after(async () => {
  await browser.close();
  await city.close();
});

describe('Prerendered HTML that scripts find', () => {
  for (const width of [360, 1280]) {
    it(`stays where it is at ${width} px`, async () => {
      const { page, shift, moved } = await visit('/prerendered', width);
      assert.deepEqual(moved, []);
      assert.equal(shift, 0);
      assert.match(await textOf(page), /Obiettivo 1[\s\S]*Dati aggiornati al 31 dicembre 2020\n/);
      await page.close();
    });

    it(`says in place that the city has newer data, at ${width} px`, async () => {
      const { page, shift, moved } = await visit('/prerendered-older', width);
      assert.match(
        await textOf(page),
        /Dati aggiornati al 31 dicembre 2020; il Comune ne ha di più recenti, al 30 giugno/,
      );
      // On a narrow screen the longer line takes a second one: the line itself, the link and what follows.
      assert.ok(shift <= 0.03, `layout shift ${shift}`);
      assert.ok(moved.length <= 6, moved.join('\n'));
      await page.close();
    });

    it(`would move if the card took its place, at ${width} px`, async () => {
      const { page, shift, moved } = await visit('/card-instead', width);
      assert.ok(shift > 0, 'the measure sees a shift');
      assert.ok(moved.length > 10, 'nearly every block is elsewhere');
      await page.close();
    });
  }
});

describe('A link that becomes a card', () => {
  for (const [width, height] of [
    [412, 823],
    [1280, 800],
  ] as const)
    it(`has its room before, on a screen of ${width} x ${height} px`, async () => {
      const { page, shift } = await visit('/link', width, height);
      await page.close();
      const without = await visit('/link-without-room', width, height);
      await without.page.close();
      assert.ok(without.shift > 0.1, `the measure sees no shift: ${without.shift}`);
      assert.ok(shift < 0.02, `layout shift ${shift}`);
    });
});

/** What a visit to a page saw. */
interface Visit {
  readonly page: Page;
  /** How far things moved (https://web.dev/articles/cls). It is blind for content whose slot changes: hence `moved`. */
  readonly shift: number;
  /** Elements that are elsewhere, or of another size, than when the page was first painted. */
  readonly moved: readonly string[];
}

/** Opens a page, on a screen that shows all of it when not stated, and waits until its card has data. */
async function visit(path: string, width: number, height = 4000): Promise<Visit> {
  const page = await browser.newPage();
  await page.setViewport({ width, height });
  await page.evaluateOnNewDocument(() => {
    const shifts: number[] = [];
    Object.assign(globalThis, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(city.origin + path);
  await page.waitForFunction(() => {
    const card = document.querySelector('civita-objective-card') as { state?: { status: string } } | null;
    return card?.state?.status === 'ready';
  });
  // Shifts are told of in a task after the frame that they happen in.
  const shift = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const frames = (left: number): void => {
          if (left > 0) requestAnimationFrame(() => frames(left - 1));
          else
            resolve((globalThis as unknown as { shifts: number[] }).shifts.reduce((total, value) => total + value, 0));
        };
        frames(5);
      }),
  );
  const moved = await page.evaluate(() => {
    const { before, places } = globalThis as unknown as { before: string[]; places: () => string[] };
    return places().filter((place, index) => place !== before[index]);
  });
  return { page, shift, moved };
}

const textOf = (page: Page): Promise<string> => page.evaluate(() => document.body.innerText);
