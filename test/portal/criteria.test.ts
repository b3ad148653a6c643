import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { unlessChromium, watch, type Watched } from './support/browser.ts';
import { fontFaults, partFaults, rateFaults, themeShare, themeVersion, visitAsValidator } from './support/criteria.ts';
import { pages } from './support/pages.ts';
import { visitedPortal } from './support/visited.ts';

const city = visitedPortal();

for (const path of [pages.home, pages.pnrr]) {
  describe(`C.SI.2.5 on ${path}`, () => {
    let visit: Watched;
    before(async () => {
      visit = await watch(city.browser);
      await visitAsValidator(visit.page, city.portal.origin + path);
    });
    after(() => visit.close());

    it('finds every part once, where the guide puts it, with exactly its text and exactly five answers', async () => {
      assert.deepEqual(await partFaults(visit.page), []);
    });

    for (const rate of [1, 2, 3, 4, 5])
      it(`shows only the follow-up that belongs to ${String(rate)} of five, also after a second click`, async () => {
        assert.deepEqual(await rateFaults(visit.page, rate), []);
      });

    it('stores nothing, keeps nothing and thanks for nothing by all these clicks', async () => {
      assert.ok(!visit.requested.some((address) => address.includes('/v1/feedback')));
      assert.ok(await visit.page.$eval('[data-element="feedback"]', (form) => form.checkVisibility()));
      assert.equal(await visit.page.evaluate(() => sessionStorage.length + localStorage.length), 0);
    });
  });
}

/** In the page: the first element that carries this national name. */
declare const part: (name: string) => HTMLElement;

/** What a city or its theme may do to the page that the criterion does not forgive, and what is found then. */
const breaks: readonly (readonly [what: string, change: () => unknown, fault: string])[] = [
  [
    'another title',
    () => (part('feedback-title').textContent = 'Ti è stata utile questa pagina?'),
    'feedback-title: "',
  ],
  [
    'a word more in the title',
    () => part('feedback-title').append(document.createElement('i'), '!'),
    'feedback-title: "',
  ],
  [
    'a line break in a follow-up',
    () => (part('feedback-rating-question').textContent += '\n?'),
    'feedback-rating-question: "',
  ],
  [
    'a sixth answer',
    () => part('feedback-rating-answer').after(part('feedback-rating-answer').cloneNode(true)),
    'positive: answers',
  ],
  ['an answer of the city’s own', () => (part('feedback-rating-answer').textContent = 'Bello'), 'positive: answers'],
  ['a star that is missing', () => part('feedback-rate-3').remove(), 'feedback-rate-3: 0 times'],
  ['a text box that is missing', () => part('feedback-input-text').remove(), 'feedback-input-text: 0 times'],
  [
    'a title twice',
    () => part('feedback-title').after(part('feedback-title').cloneNode(true)),
    'feedback-title: 2 times',
  ],
  ['no question', () => part('feedback').remove(), 'feedback'],
  [
    'follow-ups that are swapped',
    () => {
      const [good, bad] = [part('feedback-rating-positive'), part('feedback-rating-negative')];
      good.dataset['element'] = 'feedback-rating-negative';
      bad.dataset['element'] = 'feedback-rating-positive';
    },
    'rate 1: positive visible',
  ],
  [
    'a follow-up that is only transparent',
    () => {
      const { style } = part('feedback-rating-positive');
      style.setProperty('display', 'block', 'important');
      style.setProperty('opacity', '0');
    },
    'rate 1: positive visible',
  ],
  [
    'a second click that clears the first',
    () => {
      let clicks = 0;
      const radio = (part('feedback-rate-1') as HTMLLabelElement).control as HTMLInputElement;
      radio.addEventListener('click', () => {
        clicks += 1;
        if (clicks < 2) return;
        radio.checked = false;
        radio.dispatchEvent(new Event('change', { bubbles: true }));
      });
    },
    'rate 1: negative not visible',
  ],
  ['a question that is not displayed', () => (part('feedback').style.display = 'none'), 'rate 1: negative not visible'],
];

/** The checkers are the same in every engine. */
const skip = unlessChromium('it tries the checker, not the page');

for (const [what, change, fault] of breaks) {
  it(`C.SI.2.5 is failed by ${what}`, { skip }, async () => {
    const { page, close } = await watch(city.browser);
    await page.goto(city.portal.origin + pages.home);
    await page.waitForSelector('[data-element="feedback"]');
    await page.evaluate(() => {
      Object.assign(globalThis, { part: (name: string) => document.querySelector(`[data-element="${name}"]`) });
    });
    await page.evaluate(change);
    const faults = [...(await partFaults(page)), ...(fault.startsWith('rate') ? await rateFaults(page, 1) : [])];
    assert.ok(
      faults.some((each) => each.startsWith(fault)),
      `found: ${faults.join('; ')}`,
    );
    await close();
  });
}

for (const [name, path] of Object.entries(pages)) {
  describe(`On the page ${name}`, () => {
    let visit: Watched;
    before(async () => {
      visit = await watch(city.browser);
      await visitAsValidator(visit.page, city.portal.origin + path);
    });
    after(() => visit.close());

    it('C.SI.3.1: no cookie is set', async () => {
      assert.deepEqual(await visit.page.browserContext().cookies(), []);
    });

    it('C.SI.1.1: titles and paragraphs are set in a font of the guide, which did load', async () => {
      assert.deepEqual(await fontFaults(visit.page), []);
      assert.ok(await visit.page.evaluate(() => [...document.fonts].some(({ status }) => status === 'loaded')));
    });

    it('C.SI.1.2: the version of Bootstrap Italia can be read', async () => {
      assert.match(await themeVersion(visit.page), /^[2-9]\.\d+\.\d+$/);
    });

    it('C.SI.3.3: the foot of the page leads to the privacy notice by the national name', async () => {
      const link = 'footer [data-element="privacy-policy-link"]';
      assert.equal(await visit.page.$eval(link, (found) => found.getAttribute('href')), pages.privacy);
    });

    it('C.SI.1.2: at least 30 % of the class names are of Bootstrap Italia', async () => {
      const share = await themeShare(visit.page);
      assert.ok(share >= 0.3, String(share));
    });
  });
}

it('A cookie, a font and class names of one’s own are found', { skip }, async () => {
  const { page, close } = await watch(city.browser);
  await page.goto(city.portal.origin + pages.privacy);
  await page.evaluate(() => {
    document.cookie = 'seen=1';
    const [title] = document.querySelectorAll('h2');
    if (title) title.style.fontFamily = 'Arial';
    for (let name = 0; name < 200; name += 1) document.body.classList.add(`own-${String(name)}`);
  });
  assert.equal((await page.browserContext().cookies()).length, 1);
  assert.equal((await fontFaults(page)).length, 1);
  assert.ok((await themeShare(page)) < 0.3);
  await close();
});
