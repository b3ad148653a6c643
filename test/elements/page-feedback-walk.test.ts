import type { PageFeedback } from '@civita/elements';
import { expect, html } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { itWith } from './support/commands.ts';
import type { Sent } from './support/feedback.ts';
import { ask, json, serve, service, stopServing, stored, thanks, until } from './support/feedback.ts';

/*
 * The whole way with a keyboard and nothing else, on a small screen: choice, reasons, back and on, the question about
 * personal data, thanks, the own answer, its change and its withdrawal. After each key something has the focus, and is in view (WCAG
 * 2.1.1, 2.4.3, 2.4.7, 2.4.11).
 */

const mia = {
  ...{ profile: 'mia', version: 1, language: 'it', question: 'Va bene?', scale: 'stars', textLimit: 300 },
  negative: { question: 'Perché?', reasons: [{ code: 'a', label: 'Manca la data' }] },
} as const;

afterEach(async () => {
  await stopServing();
});

async function press(key: string): Promise<void> {
  await sendKeys({ press: key });
  await new Promise(requestAnimationFrame);
  const { activeElement: focused } = document;
  const { top, bottom, width } = (focused ?? document.body).getBoundingClientRect();
  expect(focused?.localName, `after ${key}`).not.to.equal('body');
  expect(width > 0 && bottom > 0 && top < innerHeight, `${focused?.outerHTML.slice(0, 80)} is in view`).to.equal(true);
}

/** Goes on by Tab to a part of the question, and presses a key there. */
async function at(name: string, key = 'Enter'): Promise<void> {
  const isThere = (): boolean => document.activeElement?.matches(`[part='${name}'], ${name}`) === true;
  for (let left = 12; left > 0 && !isThere(); left -= 1) await press('Tab');
  expect(isThere(), `${name} is reached`).to.equal(true);
  await press(key);
}

/** The service holds what was sent to it last, until it is taken back. */
function serveOne(): void {
  let last: unknown;
  const hold = ({ url, body }: Sent): Response => {
    last = body ?? last;
    const [id, received] = [url.split('/').at(-1), '2026-11-22T10:20Z'];
    return json(200, { id, feedback: last, received, changeableUntil: '2026-11-23T10:20Z' });
  };
  const keep = (sent: Sent): Response => {
    last = sent.body;
    return stored(sent);
  };
  serve(keep, hold, hold, hold, () => new Response(null, { status: 204 }));
}

async function focusOn(element: PageFeedback, selector: string): Promise<string> {
  await until(() => element.querySelector(selector)?.contains(document.activeElement), `${selector} has the focus`);
  return document.activeElement?.textContent ?? '';
}

for (const [profile, language, withdrawn] of [
  ['comuni', 'it', 'La tua risposta è ritirata'],
  ['comuni', 'de', 'Ihre Antwort ist zurückgezogen'],
  ['utile', 'fr', 'Votre réponse est retirée'],
  ['mia', 'it', 'La tua risposta è ritirata'],
] as const)
  itWith('setViewport')(
    `is gone by keyboard from the question to its withdrawal: ${profile}, ${language}`,
    async () => {
      await setViewport({ width: 320, height: 480 });
      serveOne();
      const element = await ask(
        html`<button>Prima</button>
          <civita-page-feedback
            profile=${profile}
            .questionnaire=${profile === 'mia' ? mia : undefined}
            service=${service}
            privacy-href="/privacy"
          ></civita-page-feedback>`,
        language,
      );
      document.querySelector('button')?.focus();
      await at('input', 'ArrowRight');
      if (profile !== 'utile') {
        await press('Tab');
        await press(' ');
        await at('next');
        await at('back');
        await at('next');
      }
      await at('textarea', 'Escape');
      await sendKeys({ type: '333 1234567' });
      await at('send');
      await focusOn(element, "[part='personal']");
      await at('cover');
      await thanks(element);
      await until(() => element.querySelector("[part='see']"));
      await at('see');
      await focusOn(element, "[data-civita-feedback='mine'] h3");
      await at('change');
      await focusOn(element, "form [part='rating']");
      if (profile !== 'utile') await at('next');
      await at('send');
      await thanks(element);
      await until(() => element.querySelector("[part='withdraw']"));
      await at('withdraw');
      await at('withdraw');
      expect(await focusOn(element, "[data-civita-feedback='mine'] h2")).to.equal(withdrawn);
      await setViewport({ width: 800, height: 600 });
    },
  );
