import type { PageFeedback } from '@civita/elements';
import { provideCity } from '@civita/elements';
import { comuni, feedbackOf, utile } from '@civita/sdk/feedback';
import { aTimeout, expect, fixture, html, nextFrame } from '@open-wc/testing';
import { emulateMedia, executeServerCommand, sendKeys, setViewport } from '@web/test-runner-commands';
import { national } from '../support/national.ts';
import { itWith } from './support/commands.ts';
import { eventually } from './support/eventually.ts';
import {
  ask,
  formOf,
  isSeen,
  keysWritten,
  named,
  one,
  page,
  part,
  rate,
  said,
  serve,
  service,
  stopServing,
  type,
  until,
  box,
  questionIn,
  radio,
} from './support/feedback.ts';

const stars = [1, 2, 3, 4, 5];

afterEach(async () => {
  await stopServing();
});

/** The form that a server sends for this page, as `feedbackForm` takes it. */
function served(id: string, questionnaire = comuni): object {
  const { pathname: path } = location;
  const action = `${service}/v1/feedback-form`;
  return { questionnaire, subject: { type: 'page', id: path, path }, language: 'it', action, id, level: 2 };
}

/** What Node makes of such a form. */
async function prerendered(form: object): Promise<{ html: string; css: string }> {
  return executeServerCommand('prerender', form);
}

/** Puts HTML from a server into the element before it is on the page. */
async function askWithin(markup: string): Promise<PageFeedback> {
  const holder = document.createElement('template');
  holder.innerHTML = `<civita-page-feedback><a href="/valuta">Valuta</a>${markup}</civita-page-feedback>`;
  const main = await page(html``);
  main.append(holder.content);
  const element = questionIn(main);
  await element.updateComplete;
  return element;
}

describe('civita-page-feedback and the national criterion C.SI.2.5', () => {
  it('has every name that the validator looks for, in the light DOM, from the start', async () => {
    const element = await ask();
    const container = named(document, 'feedback');
    expect(element.contains(container)).to.equal(true);
    expect(named(container, 'feedback-title').localName).to.equal('h2');
    expect(named(container, 'feedback-input-text').localName).to.equal('textarea');
    for (const star of stars) expect(named(document, `feedback-rate-${star}`).localName).to.equal('label');
    for (const branch of ['positive', 'negative'])
      expect(named(document, `feedback-rating-${branch}`).localName).to.equal('fieldset');
  });

  it('asks letter by letter what it has to ask, with exactly five answers on either side', async () => {
    const element = await ask();
    expect(named(element, 'feedback-title').textContent).to.equal(national.title);
    for (const branch of ['positive', 'negative'] as const) {
      const group = named(element, `feedback-rating-${branch}`);
      expect(named(group, 'feedback-rating-question').textContent).to.equal(national[branch].question);
      const answers = [...group.querySelectorAll("[data-element='feedback-rating-answer']")];
      expect(answers.map(({ textContent }) => textContent)).to.deep.equal(national[branch].answers);
    }
  });

  for (const star of stars)
    it(`shows the right follow-up for ${star}, also after a second click, and keeps both in the page`, async () => {
      const element = await ask();
      rate(element, star);
      await nextFrame();
      rate(element, star);
      expect(isSeen(named(element, 'feedback-rating-positive'))).to.equal(star > 3);
      expect(isSeen(named(element, 'feedback-rating-negative'))).to.equal(star <= 3);
      expect(radio(element, `[name=rate][value='${star}']`).checked).to.equal(true);
    });

  it('goes from star to star and back as the validator does, one after the other', async () => {
    const element = await ask();
    for (const star of [...stars, ...stars.toReversed()]) {
      rate(element, star);
      expect(isSeen(named(element, `feedback-rating-${star > 3 ? 'positive' : 'negative'}`)), `${star}`).to.equal(true);
      expect(isSeen(named(element, `feedback-rating-${star > 3 ? 'negative' : 'positive'}`)), `${star}`).to.equal(
        false,
      );
    }
  });

  itWith('setViewport')('comes into view when a star is chosen from far below', async () => {
    await setViewport({ width: 3840, height: 2160 });
    const element = await ask();
    const rest = document.createElement('div');
    rest.style.height = '6000px';
    element.after(rest);
    scrollTo(0, document.body.scrollHeight);
    await nextFrame();
    expect(named(element, 'feedback-rate-4').getBoundingClientRect().top).to.be.below(0);
    rate(element, 4);
    rate(element, 4);
    expect(isSeen(named(element, 'feedback-rating-positive'))).to.equal(true);
    await setViewport({ width: 800, height: 600 });
  });

  it('sends nothing, keeps nothing and thanks for nothing before a person says Invia', async () => {
    const sent = serve();
    const kept = keysWritten();
    const element = await ask();
    for (const star of stars) rate(element, star);
    one(element, '[data-branch=positive] label').click();
    part(element, 'next').click();
    type(element, 'Un testo');
    dispatchEvent(new PageTransitionEvent('pagehide'));
    await aTimeout(0);
    expect(sent).to.deep.equal([]);
    expect([document.cookie, kept.stop()]).to.deep.equal(['', []]);
    expect(named(document, 'feedback').checkVisibility()).to.equal(true);
  });

  it('has no class name of its own and inherits the fonts of the page throughout (C.SI.1.1, C.SI.1.2)', async () => {
    const element = await ask();
    element.parentElement!.style.fontFamily = '"Titillium Web"';
    rate(element, 2);
    // What the text box looks like comes with the first touch.
    await eventually(() => !part(element, 'counter').hidden);
    expect(element.querySelectorAll('[class]').length).to.equal(0);
    for (const node of element.querySelectorAll('*'))
      expect(getComputedStyle(node).fontFamily, node.outerHTML).to.equal('"Titillium Web"');
  });

  it('stays Italian on a page in another language, marked as such, with the rest in the page’s', async () => {
    const element = await ask(html`<civita-page-feedback service=${service}></civita-page-feedback>`, 'en');
    expect(named(element, 'feedback-title').closest('[lang]')?.getAttribute('lang')).to.equal('it');
    expect(named(element, 'feedback-title').textContent).to.equal(national.title);
    expect(named(element, 'feedback-rating-positive').lang).to.equal('it');
    expect(part(element, 'send').textContent).to.equal('Send');
    expect(part(element, 'send').closest('[lang]')?.getAttribute('lang')).to.equal('en');
  });

  it('cannot be closed', async () => {
    const element = await ask(html`<civita-page-feedback service=${service} dismissed></civita-page-feedback>`);
    expect(element.querySelector("[part='close']")).to.equal(null);
    expect(part(element, 'title').checkVisibility()).to.equal(true);
  });
});

describe('civita-page-feedback on a page', () => {
  it('hides the link in its place once the form is there', async () => {
    const element = await ask();
    expect(one(element, 'a[href="/valuta"]').checkVisibility()).to.equal(false);
    expect(formOf(element).checkVisibility()).to.equal(true);
  });

  it('leaves the link and tells the integrator when no service is known', async () => {
    const warnings: string[] = [];
    const { warn } = console;
    console.warn = (text: string) => warnings.push(text);
    const element = await ask(html`<civita-page-feedback><a href="/valuta">Valuta</a></civita-page-feedback>`);
    await aTimeout(0);
    console.warn = warn;
    expect(warnings.join()).to.contain('no service is known');
    expect(one(element, 'a').checkVisibility()).to.equal(true);
    expect(element.querySelector('form')).to.equal(null);
  });

  for (const [attribute, markup] of [
    [
      'profile',
      html`<civita-page-feedback service=${service} profile="altro"><a href="/v">V</a></civita-page-feedback>`,
    ],
    ['type', html`<civita-page-feedback service=${service} type="city"><a href="/v">V</a></civita-page-feedback>`],
    ['service', html`<civita-page-feedback service="javascript:alert(1)"><a href="/v">V</a></civita-page-feedback>`],
  ] as const)
    it(`leaves the link when ${attribute} makes no sense`, async () => {
      const { warn } = console;
      console.warn = () => undefined;
      const element = await ask(markup);
      await aTimeout(0);
      console.warn = warn;
      expect(one(element, 'a').checkVisibility()).to.equal(true);
      expect(element.querySelector('form')).to.equal(null);
    });

  const mia = { profile: 'mia', version: 1, language: 'it', question: 'Va bene?', scale: 'yes-no', textLimit: 100 };

  for (const [what, questionnaire, told] of [
    ['is no object', 'Va bene?', '/'],
    ['says nothing', { ...mia, question: ' ' }, '/question must say something'],
    ['has a scale that is none', { ...mia, scale: 'thumbs' }, '/scale'],
    [
      'takes the name of a national one',
      { ...mia, profile: 'comuni' },
      '/profile "comuni" is a questionnaire of Civita',
    ],
    ['has a limit that is none', { ...mia, textLimit: -1 }, '/textLimit'],
    [
      'means two things by one code',
      {
        ...mia,
        positive: {
          question: 'Che cosa?',
          reasons: [
            { code: 'a', label: 'A' },
            { code: 'a', label: 'B' },
          ],
        },
      },
      '/positive/reasons/1/code "a" stands here twice',
    ],
    ['is of a later version', { ...mia, schemaVersion: 2 }, '/schemaVersion'],
  ] as const)
    it(`leaves the link and tells the integrator once where a question of the city’s own ${what}`, async () => {
      const warnings: string[] = [];
      const { warn } = console;
      console.warn = (text: string) => warnings.push(text);
      const own = questionnaire as unknown as PageFeedback['questionnaire'];
      const element = await ask(
        html`<civita-page-feedback profile="mia" service=${service} .questionnaire=${own}
          ><a href="/valuta">Valuta</a></civita-page-feedback
        >`,
      );
      await element.updateComplete;
      element.level = 3;
      await element.updateComplete;
      console.warn = warn;
      expect(warnings.length, warnings.join()).to.equal(1);
      expect(warnings[0]).to.contain(`<civita-page-feedback>: \`questionnaire\` is not asked: ${told}`);
      expect(warnings[0]).to.contain('readQuestionnaire');
      expect(one(element, 'a').checkVisibility()).to.equal(true);
      expect(element.querySelector('form')).to.equal(null);
      element.questionnaire = mia as PageFeedback['questionnaire'];
      await element.updateComplete;
      expect(part(element, 'title').textContent).to.equal('Va bene?');
    });

  it('takes the service of a source that comes after it', async () => {
    const main = await page(html`<civita-page-feedback></civita-page-feedback>`);
    const element = questionIn(main);
    await element.updateComplete;
    provideCity(main, { service });
    await element.updateComplete;
    expect(formOf(element).action).to.equal(`${service}/v1/feedback-form`);
  });

  it('says in hidden fields what is judged, and follows its attributes', async () => {
    const element = await ask(
      html`<civita-page-feedback
        service=${service}
        type="objective"
        subject-id="ob-1"
        path="/bilancio?utm=x#y"
        version="2"
      ></civita-page-feedback>`,
    );
    const fields = (): object => Object.fromEntries(new FormData(formOf(element)));
    const fixed = { profile: 'comuni', type: 'objective', path: '/bilancio', lang: 'it', text: '', website: '' };
    expect(fields()).to.deep.equal({ ...fixed, id: 'ob-1', version: '2' });
    element.subjectId = 'ob-2';
    element.section = 'fondi';
    await element.updateComplete;
    expect(fields()).to.deep.equal({ ...fixed, id: 'ob-2', version: '2', section: 'fondi' });
  });

  it('judges this page when nothing else is said', async () => {
    const fields = new FormData(formOf(await ask()));
    expect([fields.get('type'), fields.get('id'), fields.get('path')]).to.deep.equal([
      'page',
      location.pathname,
      location.pathname,
    ]);
  });

  it('has the heading level that the page asks for, and keeps an answer that has begun', async () => {
    const element = await ask(html`<civita-page-feedback service=${service} level="3"></civita-page-feedback>`);
    expect(part(element, 'title').localName).to.equal('h3');
    element.level = 4;
    await element.updateComplete;
    expect(part(element, 'title').localName).to.equal('h4');
    rate(element, 3);
    element.level = 5;
    await element.updateComplete;
    expect(part(element, 'title').localName).to.equal('h4');
    expect(element.querySelectorAll('form').length).to.equal(1);
  });

  it('does not disturb another one on the same page', async () => {
    const main = await page(
      html`<civita-page-feedback service=${service}></civita-page-feedback
        ><civita-page-feedback service=${service} section="fondi"></civita-page-feedback>`,
    );
    const [first, second] = [...main.querySelectorAll<PageFeedback>('civita-page-feedback')];
    await second!.updateComplete;
    rate(first!, 5);
    rate(second!, 1);
    expect(radio(first!, '[name=rate]:checked').value).to.equal('5');
    expect(named(first!, 'feedback-rating-positive').checkVisibility()).to.equal(true);
    expect(named(second!, 'feedback-rating-negative').checkVisibility()).to.equal(true);
    const ids = [...main.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).to.equal(ids.length);
  });

  it('and a form of the page’s own whose radios have the same names leave each other alone', async () => {
    const main = await page(
      html`<input type="radio" name="rate" value="1" checked />
        <form><input type="radio" name="rate" value="2" checked /></form>
        <civita-page-feedback service=${service}></civita-page-feedback>`,
    );
    const element = questionIn(main);
    await element.updateComplete;
    const theirs = [...main.querySelectorAll<HTMLInputElement>(':scope > input, :scope > form > input')];
    expect(element.querySelectorAll(':checked').length).to.equal(0);
    for (const star of stars) {
      rate(element, star);
      expect(isSeen(named(element, `feedback-rating-${star > 3 ? 'positive' : 'negative'}`))).to.equal(true);
      expect(theirs.map(({ checked }) => checked)).to.deep.equal([true, true]);
      expect(radio(element, '[name=rate]:checked').value).to.equal(`${star}`);
    }
  });

  it('keeps what was answered when the page moves it', async () => {
    const element = await ask();
    rate(element, 2);
    part(element, 'next').click();
    type(element, 'Ancora qui');
    const elsewhere = await fixture<HTMLElement>(html`<aside></aside>`);
    elsewhere.append(element);
    await element.updateComplete;
    expect(box(element).value).to.equal('Ancora qui');
    part(element, 'back').click();
    expect(isSeen(named(element, 'feedback-rating-negative'))).to.equal(true);
    expect(element.querySelectorAll('form').length).to.equal(1);
  });

  it('works again in a copy of the page, as page caches make them', async () => {
    const element = await ask();
    rate(element, 5);
    const main = element.parentElement!;
    const copy = main.cloneNode(true) as HTMLElement;
    main.replaceWith(copy);
    const copied = questionIn(copy);
    await copied.updateComplete;
    rate(copied, 1);
    expect(isSeen(named(copied, 'feedback-rating-negative'))).to.equal(true);
    expect(copied.querySelectorAll('form').length).to.equal(1);
    copy.remove();
  });

  it('builds what a server would have sent', async () => {
    const element = await ask();
    // As it is before what looks after it comes.
    const built = formOf(element).cloneNode(true) as HTMLFormElement;
    const { id } = part(element, 'title');
    const { html: markup } = await prerendered(served(id.replace('-title', '')));
    element.remove();
    await expect(built).dom.to.equal(formOf(await askWithin(markup)).outerHTML);
  });

  it('makes a form live that came from the server, and leaves it where it is', async () => {
    const { html: markup } = await prerendered({
      ...served('da-server'),
      answers: { rate: 2, text: 'Detto <prima> & "bene"' },
      errors: { text: 'Troppo lungo.' },
    });
    const element = await askWithin(markup);
    expect(element.querySelectorAll('form').length).to.equal(1);
    expect(part(element, 'title').id).to.equal('da-server-title');
    expect(box(element).value).to.equal('Detto <prima> & "bene"');
    expect(one(element, 'textarea').getAttribute('aria-describedby')).to.contain('da-server-text-error');
    expect(isSeen(named(element, 'feedback-rating-negative'))).to.equal(true);
    rate(element, 5);
    expect(isSeen(named(element, 'feedback-rating-positive'))).to.equal(true);
    expect(one(element, 'a').checkVisibility()).to.equal(false);
  });

  it('takes out what HTML left of a form that stood in another, and asks anew', async () => {
    const { html: markup } = await prerendered(served('nel-modulo'));
    const { warn } = console;
    const warned: unknown[] = [];
    console.warn = (text) => warned.push(text);
    const main = await page(html``);
    main.innerHTML = `<form id="ricerca"><civita-page-feedback service="${service}">${markup}</civita-page-feedback></form>`;
    const element = questionIn(main);
    await element.updateComplete;
    console.warn = warn;
    expect(warned.join()).to.contain('a form in a form');
    expect(document.querySelectorAll('[data-element=feedback-rate-1]').length).to.equal(1);
    rate(element, 2);
    expect(isSeen(named(main, 'feedback-rating-negative'))).to.equal(true);
    // The page's own form can be sent: no field of ours is in it.
    expect((one(main, '#ricerca') as HTMLFormElement).length).to.equal(0);
  });

  it('leaves a form of another shape to work by its plain POST', async () => {
    const { warn } = console;
    console.warn = () => undefined;
    const element = await askWithin(
      '<form data-civita-feedback="altro" action="/f" method="post"><button>X</button></form>',
    );
    console.warn = warn;
    expect(formOf(element).noValidate).to.equal(false);
    expect(one(element, 'button').checkVisibility()).to.equal(true);
  });
});

describe('the form without our scripts', () => {
  it('shows the follow-up by its style sheet and is a plain form, all in one step', async () => {
    const { html: markup, css } = await prerendered(served('senza-script'));
    const main = await page(html``);
    main.innerHTML = markup;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets.push(sheet);
    const form = formOf(main);
    expect([form.method, form.action]).to.deep.equal(['post', `${service}/v1/feedback-form`]);
    expect(isSeen(named(form, 'feedback-rating-positive'))).to.equal(false);
    expect(isSeen(part(form, 'send'))).to.equal(true);
    expect(form.checkValidity()).to.equal(false);
    for (const star of stars) {
      rate(form, star);
      expect(isSeen(named(form, 'feedback-rating-positive')), `${star}`).to.equal(star > 3);
      expect(isSeen(named(form, 'feedback-rating-negative')), `${star}`).to.equal(star <= 3);
    }
    one(form, '[data-branch=positive] [value=clear]').click();
    const said = feedbackOf(new FormData(form)) as { answers: unknown };
    expect(said.answers).to.deep.equal({ rate: 5, reasons: ['clear'] });
    expect(form.checkValidity()).to.equal(true);
    await expect(form).to.be.accessible();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  });
});

describe('answering', () => {
  it('shows stars first and the rest as it is needed', async () => {
    const element = await ask();
    const seen = (): string[] =>
      ['branch', 'details', 'back', 'next', 'send'].filter((name) =>
        [...element.querySelectorAll(`[part='${name}']`)].some((node) => node.checkVisibility()),
      );
    expect(seen()).to.deep.equal([]);
    rate(element, 4);
    expect(seen()).to.deep.equal(['branch', 'next']);
    part(element, 'next').click();
    expect(seen()).to.deep.equal(['details', 'back', 'send']);
    part(element, 'back').click();
    expect(seen()).to.deep.equal(['branch', 'next']);
  });

  it('goes back and forth without losing anything', async () => {
    const element = await ask();
    rate(element, 4);
    one(element, '[data-branch=positive] [value=complete]').click();
    part(element, 'next').click();
    type(element, 'Bene');
    part(element, 'back').click();
    expect(radio(element, '[data-branch=positive] [value=complete]').checked).to.equal(true);
    expect(document.activeElement).to.equal(one(element, '[data-branch=positive] [value=complete]'));
    part(element, 'next').click();
    expect(box(element).value).to.equal('Bene');
  });

  it('does not send a reason of the other side after a change of mind', async () => {
    const element = await ask();
    rate(element, 5);
    one(element, '[data-branch=positive] [value=other]').click();
    rate(element, 1);
    expect(new FormData(formOf(element)).getAll('reasons')).to.deep.equal([]);
    rate(element, 5);
    expect(new FormData(formOf(element)).getAll('reasons')).to.deep.equal(['other']);
  });

  it('works by keyboard alone: arrows choose, Enter goes on, the focus follows', async () => {
    const element = await ask();
    one(element, '[name=rate]').focus();
    await sendKeys({ press: ' ' });
    await sendKeys({ press: 'ArrowRight' });
    expect(radio(element, '[name=rate]:checked').value).to.equal('2');
    expect(document.activeElement).to.equal(one(element, '[name=rate]:checked'));
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: ' ' });
    expect(radio(element, '[data-branch=negative] :checked').value).to.equal('unclear');
    await sendKeys({ press: 'Enter' });
    expect(document.activeElement?.getAttribute('for')).to.equal(one(element, 'textarea').id);
    await sendKeys({ press: 'Tab' });
    expect(document.activeElement).to.equal(one(element, 'textarea'));
  });

  it('announces the follow-up in the one status region that is there from the start', async () => {
    const element = await ask();
    const regions = element.querySelectorAll('[role=status], [role=alert], [aria-live]');
    expect(regions.length).to.equal(1);
    expect(regions[0]?.textContent).to.equal('');
    rate(element, 3);
    expect(await said(element)).to.equal('Qui sotto c’è una seconda domanda.');
  });

  it('counts as a person counts, beside the box at once and aloud near the end', async () => {
    const element = await ask();
    rate(element, 3);
    part(element, 'next').click();
    part(element, 'back').focus();
    const revealed = await said(element);
    const counter = part(element, 'counter');
    await until(() => counter.checkVisibility());
    type(element, '👩‍👩‍👧è');
    expect(counter.textContent).to.equal('2 caratteri su 200');
    type(element, 'a'.repeat(180));
    expect(counter.textContent).to.equal('180 caratteri su 200');
    expect(await said(element, revealed)).to.equal('Restano 20 caratteri.');
  });

  it('names its stars, its groups and what is wrong to those who do not see them', async () => {
    const element = await ask();
    const labels = stars.map((star) => named(element, `feedback-rate-${star}`).textContent.trim());
    expect(labels).to.deep.equal(['1 stella su 5', '2 stelle su 5', '3 stelle su 5', '4 stelle su 5', '5 stelle su 5']);
    const names = part(element, 'rating').getAttribute('aria-labelledby')?.split(' ') ?? [];
    expect(names.map((id) => document.getElementById(id)?.textContent)).to.deep.equal([
      national.title,
      comuni.scaleMeaning,
    ]);
  });
});

describe('the look of the question', () => {
  itWith('setViewport')('fits a screen of 320 px, with targets of 44', async () => {
    await setViewport({ width: 320, height: 600 });
    const element = await ask();
    rate(element, 4);
    const { scrollWidth } = document.documentElement;
    const targets = [...element.querySelectorAll("[part='choice'] label, button")]
      .filter((target) => target.checkVisibility())
      .map((target) => target.closest("[part='choice'], button")!.getBoundingClientRect().height);
    await setViewport({ width: 800, height: 600 });
    expect(scrollWidth).to.be.at.most(320);
    expect(targets.length).to.equal(12);
    for (const height of targets) expect(height).to.be.at.least(44);
  });

  function filledStars(element: Element): boolean[] {
    return [...element.querySelectorAll("[part='star'] svg")].map((star) => getComputedStyle(star).fill !== 'none');
  }

  it('tells chosen stars by their shape', async () => {
    const element = await ask();
    rate(element, 3);
    expect(filledStars(element)).to.deep.equal([true, true, true, false, false]);
  });

  itWith('emulateMedia')('tells chosen stars by their shape in forced colours too', async () => {
    const element = await ask();
    rate(element, 3);
    await executeServerCommand('media', [{ name: 'forced-colors', value: 'active' }]);
    const isForced = matchMedia('(forced-colors: active)').matches;
    const filled = filledStars(element);
    await executeServerCommand('media', [{ name: 'forced-colors', value: 'none' }]);
    expect(isForced).to.equal(true);
    expect(filled).to.deep.equal([true, true, true, false, false]);
  });

  itWith('emulateMedia')('is left out in print', async () => {
    const element = await ask();
    await emulateMedia({ media: 'print' });
    const isPrinted = formOf(element).checkVisibility();
    await emulateMedia({ media: 'screen' });
    expect(isPrinted).to.equal(false);
    expect(formOf(element).checkVisibility()).to.equal(true);
  });

  it('goes from right to left where the page does', async () => {
    const element = await ask();
    element.parentElement!.dir = 'rtl';
    const left = (star: number): number => named(element, `feedback-rate-${star}`).getBoundingClientRect().left;
    expect(left(1)).to.be.above(left(2));
  });

  it('lets the page’s own rules win, adopts its sheet once, and moves with it into a shadow root', async () => {
    const element = await ask();
    const ours = (root: DocumentOrShadowRoot): number =>
      root.adoptedStyleSheets.filter(({ cssRules }) =>
        [...cssRules].some(({ cssText }) => cssText.includes('civita-page-feedback {')),
      ).length;
    await ask();
    expect(ours(document)).to.equal(1);
    const host = await fixture<HTMLElement>(html`<div></div>`);
    const root = host.attachShadow({ mode: 'open' });
    root.append(element);
    await element.updateComplete;
    expect(ours(root)).to.equal(1);
    const rule = new CSSStyleSheet();
    rule.replaceSync('button { background: rgb(1, 2, 3) }');
    root.adoptedStyleSheets = [rule, ...root.adoptedStyleSheets];
    expect(getComputedStyle(part(element, 'send')).backgroundColor).to.equal('rgb(1, 2, 3)');
  });

  for (const [profile, questionnaire] of [
    ['comuni', comuni],
    ['utile', utile],
  ] as const)
    it(`has nothing for axe to find in ${profile}, before and after an answer`, async () => {
      const element = await ask(
        html`<civita-page-feedback
          service=${service}
          profile=${profile}
          privacy-href="/privacy"
        ></civita-page-feedback>`,
      );
      expect(part(element, 'title').textContent).to.equal(questionnaire.question);
      await expect(element).to.be.accessible();
      one(element, '[part=rating] label').click();
      await expect(element).to.be.accessible();
      if (profile === 'comuni') part(element, 'next').click();
      await expect(element).to.be.accessible();
    });
});
