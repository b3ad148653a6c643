import type { PageFeedback } from '@civita/elements';
import { answeredBefore, feedbackOf } from '@civita/sdk/feedback';
import { expect, html, nextFrame } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { TemplateResult } from 'lit';
import { itWith } from './support/commands.ts';
import {
  ask,
  formOf,
  json,
  keysWritten,
  named,
  one,
  part,
  radio,
  rate,
  refused,
  said,
  sending,
  serve,
  serveQuestions,
  service,
  stopServing,
  stored,
  thanks,
  until,
  writeAndSend,
} from './support/feedback.ts';

afterEach(async () => {
  await stopServing();
});

const revealed = 'Qui sotto c’è una seconda domanda.';

function utile(version?: string): TemplateResult {
  return html`<civita-page-feedback
    profile="utile"
    service=${service}
    privacy-href="/privacy"
    .version=${version}
  ></civita-page-feedback>`;
}

/** Answers and leaves the page. */
async function answered(content?: TemplateResult): Promise<void> {
  serve(stored);
  const element = await ask(content);
  if (element.profile === 'utile') {
    radio(element, '[name=useful]').click();
    part(element, 'send').click();
  } else {
    rate(element, 4);
    writeAndSend(element, '');
  }
  await thanks(element);
  element.parentElement?.remove();
}

async function known(element: PageFeedback): Promise<HTMLElement> {
  await until(() => element.querySelector("[part='known']"));
  return part(element, 'known');
}

describe('a question that was answered before', () => {
  it('says so and leads to the answer; the national one stays to be seen', async () => {
    await answered();
    const element = await ask();
    expect((await known(element)).textContent).to.contain('hai già risposto a questa versione');
    for (const star of [1, 2, 3, 4, 5])
      expect(named(element, `feedback-rate-${star}`).checkVisibility(), `${star}`).to.equal(true);
    await until(() => element.querySelector("[part='see']"));
    rate(element, 2);
    expect(named(element, 'feedback-rating-negative').checkVisibility()).to.equal(true);
    await expect(element).to.be.accessible();
  });

  it('is put aside where it is not the national one, and comes back on request', async () => {
    await answered(utile());
    const element = await ask(utile());
    await known(element);
    expect(part(element, 'rating').checkVisibility()).to.equal(false);
    await expect(element).to.be.accessible();
    part(element, 'again').click();
    expect(part(element, 'rating').checkVisibility()).to.equal(true);
    expect(document.activeElement).to.equal(radio(element, '[name=useful]'));
  });

  it('is asked anew when the content has another version', async () => {
    await answered(utile('1'));
    const element = await ask(utile('2'));
    one(element, '[name=useful]').focus();
    await until(() => part(element, 'counter').checkVisibility() || part(element, 'rating').checkVisibility());
    expect(element.querySelector("[part='known']")).to.equal(null);
  });

  it('is noted after the service’s word only, and nowhere where the page says so', async () => {
    serve(refused(500), stored);
    const element = await ask(html`<civita-page-feedback service=${service} remember="none"></civita-page-feedback>`);
    const kept = keysWritten();
    rate(element, 4);
    writeAndSend(element, '');
    await said(element, sending, revealed);
    const asked = feedbackOf(new FormData(formOf(element))) as Parameters<typeof answeredBefore>[0];
    expect(answeredBefore(asked)).to.equal(false);
    part(element, 'send').click();
    await thanks(element);
    expect(answeredBefore(asked)).to.equal(false);
    expect(kept.stop().filter((name) => !name.includes('outbox'))).to.deep.equal([]);
  });

  it('is noted no more once its answer is withdrawn', async () => {
    await answered();
    serve(() => new Response(null, { status: 204 }));
    const element = await ask();
    await known(element);
    await until(() => element.querySelector("[part='withdraw']"));
    part(element, 'withdraw').click();
    part(element, 'withdraw').click();
    await until(() => part(element, 'known').textContent.includes('La tua risposta è ritirata'));
    expect(answeredBefore(feedbackOf(new FormData(formOf(element))) as never)).to.equal(false);
  });
});

/** A question as the service gives it while the city does not ask. */
function closed(): Response {
  return json(200, {
    ...{ schemaVersion: 1, profile: 'mia', version: 1, language: 'it', question: 'Va bene?', scale: 'yes-no' },
    ...{ textLimit: 100, open: false },
  });
}

const mia = {
  profile: 'mia',
  version: 1,
  language: 'it',
  question: 'Va bene?',
  scale: 'yes-no',
  textLimit: 100,
} as const;

describe('a question that the city has closed', () => {
  it('is asked about when a person touches it, not before; it says so, and nothing is sent', async () => {
    const asked: string[] = [];
    serveQuestions((url) => {
      asked.push(url);
      return closed();
    });
    const sent = serve();
    const element = await ask(
      html`<civita-page-feedback profile="mia" .questionnaire=${mia} service=${service}></civita-page-feedback>`,
    );
    expect(part(element, 'title').textContent).to.equal('Va bene?');
    expect(asked).to.deep.equal([]);
    radio(element, '[name=useful]').click();
    const words = 'Il Comune non raccoglie risposte in questo momento.';
    await until(() => part(element, 'status').textContent === words);
    expect(asked).to.deep.equal([`${service}/v1/questionnaires/mia?lang=it`]);
    part(element, 'send').click();
    await until(() => part(element, 'send').getAttribute('aria-disabled') === 'false');
    expect(part(element, 'status').textContent).to.equal(words);
    expect(sent).to.deep.equal([]);
    await expect(element).to.be.accessible();
  });

  it('keeps what was sent meanwhile, and says so', async () => {
    serve(() =>
      json(503, { status: 503, code: 'closed' }, { 'content-type': 'application/problem+json', 'retry-after': '3600' }),
    );
    const element = await ask();
    rate(element, 4);
    writeAndSend(element, '');
    expect(await said(element, sending, revealed)).to.contain(
      'non raccoglie risposte in questo momento. La tua è salvata',
    );
  });
});

describe('a form that a program fills', () => {
  it('tells so in the address, and is thanked as any other', async () => {
    const sent = serve(stored);
    const element = await ask();
    (one(element, '[name=website]') as HTMLInputElement).value = 'https://spam.example';
    rate(element, 4);
    writeAndSend(element, '');
    await thanks(element);
    expect(sent[0]?.url).to.equal(`${service}/v1/feedback?signal=honeypot`);
    expect(sent[0]?.body).not.to.have.property('website');
  });
});

describe('the languages of the question', () => {
  for (const [language, send, expected] of [
    ['it-CH', 'Invia', 'it'],
    ['en', 'Send', 'en'],
    ['de-AT', 'Senden', 'de'],
    ['fr', 'Envoyer', 'fr'],
    ['sl', 'Pošlji', 'sl'],
    ['es', 'Enviar', 'es'],
    ['zh', 'Send', 'en'],
  ] as const)
    it(`is around the national one ${language}`, async () => {
      serve(() => Promise.reject(new TypeError('Failed to fetch')));
      const element = await ask(html`<civita-page-feedback service=${service}></civita-page-feedback>`, language);
      expect(part(element, 'send').textContent).to.equal(send);
      expect(part(element, 'send').closest('[lang]')?.getAttribute('lang')).to.equal(expected);
      expect(part(element, 'title').closest('[lang]')?.getAttribute('lang')).to.equal('it');
      rate(element, 3);
      writeAndSend(element, 'x');
      await until(() => part(element, 'status').getAttribute('data-tone') === 'note');
      expect(part(element, 'status').textContent.length).to.be.above(40);
      await expect(element).to.be.accessible();
    });
});

/** The class names that Bootstrap Italia's style sheet has. */
async function themeNames(): Promise<ReadonlySet<string>> {
  const css = await (await fetch('/node_modules/bootstrap-italia/dist/css/bootstrap-italia.min.css')).text();
  return new Set([...css.matchAll(/\.((?:[\w-]|\\.)+)/g)].map(([, name = '']) => name.replace(/\\/g, '')));
}

describe('the question in the look of Bootstrap Italia', () => {
  it('has that theme’s class names only, at each step, and none of our own look (C.SI.1.2)', async () => {
    const theme = await themeNames();
    serve(stored);
    const before = document.adoptedStyleSheets;
    document.adoptedStyleSheets = [];
    const element = await ask(
      html`<civita-page-feedback service=${service} look="bootstrap-italia"></civita-page-feedback>`,
    );
    const used = new Set<string>();
    const look = (): void => {
      for (const { classList } of element.querySelectorAll('[class]')) for (const name of classList) used.add(name);
    };
    look();
    rate(element, 2);
    look();
    writeAndSend(element, '');
    await thanks(element);
    await until(() => element.querySelector("[part='see']")?.className !== '');
    look();
    const sheets = document.adoptedStyleSheets.map(({ cssRules }) =>
      [...cssRules].map(({ cssText }) => cssText).join(),
    );
    document.adoptedStyleSheets = [...before];
    expect(used.size).to.be.above(12);
    expect([...used].filter((name) => !theme.has(name))).to.deep.equal([]);
    expect(sheets.some((css) => css.includes('border-block-start: 4px'))).to.equal(false);
    expect(sheets.some((css) => css.includes('part="star"'))).to.equal(true);
  });
});

describe('in any look', () => {
  for (const look of [undefined, 'bootstrap-italia'])
    itWith('setViewport')(
      `errors have their colour, and words that are too long break: ${look ?? 'our own'}`,
      async () => {
        const word = 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz';
        const long = { ...mia, question: word, negative: { question: word, reasons: [{ code: 'a', label: word }] } };
        await setViewport({ width: 320, height: 700 });
        const element = await ask(
          html`<civita-page-feedback
            profile="mia"
            .questionnaire=${long}
            .look=${look}
            service=${service}
          ></civita-page-feedback>`,
        );
        formOf(element).requestSubmit();
        const error = one(element, "[part='error']");
        await until(() => error.checkVisibility());
        radio(element, '[value=no]').click();
        const ends = [...element.querySelectorAll('h2, legend, label')]
          .filter((each) => !each.closest("[part='trap']"))
          .map((each) => each.getBoundingClientRect().right);
        const { scrollWidth } = document.documentElement;
        await setViewport({ width: 800, height: 600 });
        expect(getComputedStyle(error).color).to.equal('rgb(138, 43, 54)');
        expect(Math.max(...ends, scrollWidth)).to.be.at.most(320);
      },
    );
});

describe('on a page that is hard on it', () => {
  it('a choice is to be seen where the page unsets everything', async () => {
    const style = document.createElement('style');
    style.textContent = '* { all: unset !important }';
    document.head.append(style);
    const element = await ask();
    rate(element, 2);
    const choice = radio(element, '[data-branch=negative] input');
    choice.checked = true;
    const marks = [radio(element, '[name=rate]:checked'), choice].map(
      ({ labels }) => getComputedStyle(labels?.[0] as Element).textDecorationLine,
    );
    style.remove();
    expect(marks).to.deep.equal(['underline', 'underline']);
  });

  for (const [what, width, size] of [
    ['320 px', 320, '100%'],
    ['640 px with text twice as large', 640, '200%'],
  ] as const)
    itWith('setViewport')(`what follows an answer fits ${what}`, async () => {
      await answered(utile());
      await setViewport({ width, height: 700 });
      document.documentElement.style.fontSize = size;
      const element = await ask(utile());
      await known(element);
      await until(() => element.querySelector("[part='see']"));
      part(element, 'mine').click();
      await until(() => element.querySelector("[part='entry']"));
      await nextFrame();
      const { scrollWidth } = document.documentElement;
      document.documentElement.style.removeProperty('font-size');
      await setViewport({ width: 800, height: 600 });
      expect(scrollWidth).to.be.at.most(width);
    });
});
