import type { PageFeedback } from '@civita/elements';
import { aTimeout, expect, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import {
  ask,
  formOf,
  keysWritten,
  one,
  part,
  refused,
  said,
  sending,
  serve,
  service,
  stopServing,
  stored,
  thanks,
  type,
  until,
  box,
  radio,
  linkIn,
} from './support/feedback.ts';

const revealed = 'Qui sotto c’è una seconda domanda.';

function utile(token?: string): TemplateResult {
  return html`<civita-page-feedback
    profile="utile"
    service=${service}
    subject-id="ob-1"
    type="objective"
    privacy-href="/privacy"
    token=${token ?? ''}
  ></civita-page-feedback>`;
}

function gated(token?: string): TemplateResult {
  return html`<civita-page-feedback
    profile="utile"
    service=${service}
    privacy-href="/privacy"
    gate="required"
    login-href="/accedi?da=civita"
    .token=${token}
  ></civita-page-feedback>`;
}

/** Answers no, with a text, and sends. */
function sayNo(element: Element, text: string): void {
  one(element, '[value=no]').click();
  type(element, text);
  part(element, 'send').click();
}

/** What the widget says once its sending came to something. */
async function outcome(element: PageFeedback): Promise<string> {
  return said(element, sending, revealed);
}

afterEach(async () => {
  await stopServing();
  sessionStorage.clear();
});

describe('the question of the social report', () => {
  it('asks for yes or no, with the privacy notice, and is not taken for the national one', async () => {
    const element = await ask(utile());
    expect(part(element, 'title').textContent).to.equal('Ti è stata utile questa pagina?');
    const labels = [...element.querySelectorAll('[part=rating] label')].map(({ textContent }) => textContent);
    expect(labels).to.deep.equal(['Sì', 'No']);
    expect(linkIn(element, '[part=privacy] a').textContent).to.equal('Informativa privacy');
    expect(linkIn(element, '[part=privacy] a').pathname).to.equal('/privacy');
    expect(element.querySelectorAll('[data-element]').length).to.equal(0);
  });

  it('sends yes or no and a text, in one step', async () => {
    const sent = serve(stored);
    const element = await ask(utile());
    expect(part(element, 'send').checkVisibility()).to.equal(false);
    one(element, '[value=no]').click();
    expect(part(element, 'send').checkVisibility()).to.equal(true);
    expect(part(element, 'next').checkVisibility()).to.equal(false);
    sayNo(element, 'Manca la data.');
    await thanks(element);
    expect(sent[0]?.body).to.deep.equal({
      profile: 'utile',
      subject: { type: 'objective', id: 'ob-1', path: location.pathname },
      answers: { useful: 'no', text: 'Manca la data.' },
      lang: 'it',
    });
  });

  it('asks for yes or no beside them when there is neither', async () => {
    const element = await ask(utile());
    formOf(element).requestSubmit();
    const error = one(element, '[data-field=rating]');
    await until(() => error.checkVisibility());
    expect(error.textContent).to.equal('Scegli Sì o No.');
  });

  it('is asked in the language of the page', async () => {
    const element = await ask(utile(), 'en-GB');
    expect(part(element, 'title').textContent).to.equal('Was this page useful to you?');
    expect(new FormData(formOf(element)).get('lang')).to.equal('en');
    expect(element.querySelectorAll('[lang=it]').length).to.equal(0);
  });

  it('can be put away and brought back, the focus going along, and that is no answer', async () => {
    const sent = serve();
    const kept = keysWritten();
    const element = await ask(utile());
    const close = part(element, 'close');
    expect(close.textContent.trim()).to.equal('Chiudi la valutazione');
    close.focus();
    close.click();
    expect(part(element, 'title').checkVisibility()).to.equal(false);
    expect(document.activeElement).to.equal(part(element, 'reopen'));
    expect(element.dismissed).to.equal(true);
    await expect(element).to.be.accessible();
    part(element, 'reopen').click();
    expect(part(element, 'title').checkVisibility()).to.equal(true);
    expect(document.activeElement).to.equal(close);
    expect(part(element, 'reopen').checkVisibility()).to.equal(false);
    await aTimeout(0);
    expect([sent.length, kept.stop()]).to.deep.equal([0, []]);
  });

  it('reminds the integrator once of the privacy notice', async () => {
    const warnings: string[] = [];
    const { warn } = console;
    console.warn = (text: string) => warnings.push(text);
    const element = await ask(html`<civita-page-feedback profile="utile" service=${service}></civita-page-feedback>`);
    element.level = 3;
    await element.updateComplete;
    console.warn = warn;
    expect(warnings).to.deep.equal(['<civita-page-feedback>: set `privacy-href`.']);
  });

  it('follows no address that is a script', async () => {
    const element = await ask(
      html`<civita-page-feedback
        profile="utile"
        service=${service}
        privacy-href="javascript:alert(1)"
      ></civita-page-feedback>`,
    );
    expect(element.querySelector('[part=privacy]')).to.equal(null);
  });
});

describe('a city that asks to log in', () => {
  it('shows the question to everybody, and says so only when a person sends', async () => {
    const sent = serve();
    const element = await ask(gated());
    expect(part(element, 'rating').checkVisibility()).to.equal(true);
    expect(element.querySelector('[part=login]')).to.equal(null);
    sayNo(element, 'Manca la data.');
    expect(await outcome(element)).to.equal(
      'Per inviare la risposta il Comune chiede di accedere. La tua risposta ti aspetta qui, in questa scheda del browser.',
    );
    const link = linkIn(element, '[part=login]');
    expect(link.textContent).to.equal('Accedi');
    const address = new URL(link.href);
    expect([address.pathname, address.searchParams.get('da')]).to.deep.equal(['/accedi', 'civita']);
    const title = part(element, 'title').id;
    expect(address.searchParams.get('return')).to.equal(`${location.pathname}${location.search}#${title}`);
    expect(sent).to.deep.equal([]);
    await expect(element).to.be.accessible();
  });

  it('gives the answer back after the way there, and forgets it once it is delivered', async () => {
    const before = await ask(gated());
    sayNo(before, 'Manca la data.');
    await outcome(before);
    const kept = Object.entries(sessionStorage) as [string, string][];
    expect(kept.map(([name]) => name.startsWith('civita-'))).to.deep.equal([true]);
    expect([...new URLSearchParams(kept[0]?.[1]).keys()]).to.deep.equal(['useful', 'text']);
    before.parentElement?.remove();

    const sent = serve(stored);
    const element = await ask(gated('a.b.c'));
    expect(await said(element)).to.equal('La risposta che avevi preparato è ancora qui.');
    expect(radio(element, '[name=useful]:checked').value).to.equal('no');
    expect(box(element).value).to.equal('Manca la data.');
    expect(document.activeElement).to.equal(document.body);
    expect(sessionStorage.length).to.equal(1);
    part(element, 'send').click();
    await thanks(element);
    expect(sent[0]?.headers.get('authorization')).to.equal('Bearer a.b.c');
    expect(JSON.stringify(sent[0]?.body)).not.to.contain('a.b.c');
    expect(Object.keys(sessionStorage).filter((name) => name.startsWith('civita-draft'))).to.deep.equal([]);
  });

  it('does not promise to keep an answer where the browser keeps nothing', async () => {
    const denied = (): never => {
      throw new DOMException('denied', 'SecurityError');
    };
    const storage = Object.getOwnPropertyDescriptor(window, 'sessionStorage')!;
    Object.defineProperty(window, 'sessionStorage', { configurable: true, get: denied });
    // WebKit's optimised code goes on asking the getter that it knows.
    const setItem = Object.getOwnPropertyDescriptor(Storage.prototype, 'setItem')!;
    Storage.prototype.setItem = denied;
    const element = await ask(gated());
    sayNo(element, 'Manca la data.');
    const told = await outcome(element);
    Object.defineProperty(window, 'sessionStorage', storage);
    Object.defineProperty(Storage.prototype, 'setItem', setItem);
    expect(told).to.contain('copialo prima di accedere');
    expect(box(element).value).to.equal('Manca la data.');
  });

  it('sends the login that a form from the server brings', async () => {
    const sent = serve(stored);
    const element = await ask(gated());
    const login = document.createElement('input');
    Object.assign(login, { type: 'hidden', name: 'login', value: 'd.e.f' });
    formOf(element).prepend(login);
    sayNo(element, '');
    await thanks(element);
    expect(sent[0]?.headers.get('authorization')).to.equal('Bearer d.e.f');
    expect(JSON.stringify(sent[0]?.body)).not.to.contain('d.e.f');
  });

  it('asks again when the service does not take the login', async () => {
    serve(refused(401));
    const element = await ask(gated('scaduto'));
    sayNo(element, 'Manca la data.');
    expect(await outcome(element)).to.contain('chiede di accedere');
    expect(one(element, '[part=login]').checkVisibility()).to.equal(true);
    expect(element.querySelector("[data-civita-feedback='thanks']")).to.equal(null);
  });

  for (const reason of ['unclear', 'other'])
    it(`keeps a national answer with its reason too: ${reason}`, async () => {
      const national = html`<civita-page-feedback
        service=${service}
        gate="required"
        login-href="/accedi"
      ></civita-page-feedback>`;
      const before = await ask(national);
      one(before, '[name=rate][value="2"]').click();
      one(before, `[data-branch=negative] [value=${reason}]`).click();
      part(before, 'next').click();
      part(before, 'send').click();
      await outcome(before);
      before.parentElement?.remove();
      const element = await ask(national);
      await said(element);
      const fields = new FormData(formOf(element));
      expect([fields.get('rate'), fields.getAll('reasons')]).to.deep.equal(['2', [reason]]);
      expect(radio(element, '[data-branch=positive] [value=other]').checked).to.equal(false);
    });
});
