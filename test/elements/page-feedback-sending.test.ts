import type { FeedbackRequestEvent, FeedbackSentEvent, PageFeedback } from '@civita/elements';
import { pageOutbox } from '@civita/sdk/outbox';
import { aTimeout, expect, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { Sent } from './support/feedback.ts';
import {
  ask,
  formOf,
  json,
  one,
  part,
  rate,
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
  unreachable,
  writeAndSend,
  box,
  radio,
} from './support/feedback.ts';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

const keptHere =
  'La tua risposta è salvata su questo dispositivo, non ancora inviata. Riproviamo noi finché la pagina è aperta; se la chiudi, quando torni su questo sito.';

afterEach(async () => {
  await stopServing();
});

/** A question that a person has answered with two stars, a reason and a text, and sent. */
async function answered(text = 'Manca la data.'): Promise<PageFeedback> {
  const element = await ask();
  rate(element, 2);
  one(element, '[data-branch=negative] [value=incomplete]').click();
  writeAndSend(element, text);
  return element;
}

function isThanked(element: Element): boolean {
  return element.querySelector("[data-civita-feedback='thanks']") !== null;
}

/** The service holds other words under this key. */
function keyReused(): Response {
  return json(422, { status: 422, code: 'key-reused' }, { 'content-type': 'application/problem+json' });
}

/** The service has put these words in the place of the first. */
function changed({ url, body }: Sent): Response {
  const times = { received: '2026-11-22T17:20Z', changeableUntil: '2026-11-23T17:20Z' };
  return json(200, { id: url.split('/').at(-1), feedback: body, ...times });
}

/** Sends again what could not be sent, and will not be now. */
async function again(element: Element): Promise<void> {
  const queued = oneEvent(element, 'civita-feedback-queued');
  part(element, 'send').click();
  await queued;
}

describe('an answer that the service stores', () => {
  it('goes there as feedback v1, with a key and no credentials', async () => {
    const sent = serve(stored);
    await thanks(await answered());
    expect(sent.length).to.equal(1);
    const [{ url, key, headers, body }] = sent as [(typeof sent)[0]];
    expect(url).to.equal(`${service}/v1/feedback`);
    expect(key).to.match(UUID);
    expect(headers.get('x-civita')).to.equal('1');
    expect(headers.get('authorization')).to.equal(null);
    const { pathname } = location;
    expect(body).to.deep.equal({
      profile: 'comuni',
      subject: { type: 'page', id: pathname, path: pathname },
      answers: { rate: 2, reasons: ['incomplete'], text: 'Manca la data.' },
      lang: 'it',
    });
  });

  it('is thanked for after the service has said so, and not before', async () => {
    let store = (): void => undefined;
    const sent = serve((request) => new Promise((resolve) => (store = () => resolve(stored(request)))));
    const element = await answered();
    expect(await said(element)).to.equal(sending);
    await until(() => sent.length === 1);
    expect(part(element, 'status').closest('[aria-busy=true]')).to.equal(null);
    expect(isThanked(element)).to.equal(false);
    store();
    expect((await thanks(element)).textContent).to.equal('Grazie, abbiamo ricevuto la tua risposta');
    expect(element.querySelector('form')).to.equal(null);
  });

  it('ends with the focus on the thanks, which no alert says a second time', async () => {
    serve(stored);
    const element = await answered();
    const heading = await thanks(element);
    expect(document.activeElement).to.equal(heading);
    expect(heading.localName).to.equal('h2');
    expect(element.querySelectorAll('[role=alert]').length).to.equal(0);
    expect(part(element, 'status').textContent).to.equal('');
    await expect(element).to.be.accessible();
  });

  it('leaves its author the code, to copy', async () => {
    const copied: string[] = [];
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: (text: string) => Promise.resolve(copied.push(text)) },
    });
    const sent = serve(stored);
    const element = await answered();
    await thanks(element);
    const code = `${sent[0]?.key ?? ''}.codice-1`;
    expect(one(element, 'code').textContent).to.equal(code);
    part(element, 'copy').click();
    expect(await said(element)).to.equal('Codice copiato.');
    expect(copied).to.deep.equal([code]);
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
    part(element, 'copy').click();
    expect(await said(element, 'Codice copiato.')).to.contain('seleziona il codice');
    Reflect.deleteProperty(navigator, 'clipboard');
  });

  it('needs neither reason nor text', async () => {
    const sent = serve(stored);
    const element = await ask();
    rate(element, 5);
    part(element, 'next').click();
    part(element, 'send').click();
    await thanks(element);
    expect(sent[0]?.body).to.have.deep.property('answers', { rate: 5 });
  });

  it('makes room for another question when the page becomes another one', async () => {
    serve(stored);
    const element = await answered();
    await thanks(element);
    element.subjectId = '/altra';
    await element.updateComplete;
    expect(isThanked(element)).to.equal(false);
    expect(new FormData(formOf(element)).get('id')).to.equal('/altra');
    expect(element.querySelectorAll(':checked').length).to.equal(0);
  });

  it('is sent once, however often the button is pressed meanwhile', async () => {
    let store = (): void => undefined;
    const sent = serve((request) => new Promise((resolve) => (store = () => resolve(stored(request)))));
    const element = await answered();
    await until(() => sent.length === 1);
    const button = part(element, 'send');
    expect(button.getAttribute('aria-disabled')).to.equal('true');
    expect(button.hasAttribute('disabled')).to.equal(false);
    button.click();
    button.click();
    await aTimeout(0);
    expect(button.getAttribute('aria-disabled')).to.equal('true');
    store();
    await thanks(element);
    expect(sent.length).to.equal(1);
  });

  it('can be sent by keyboard, the button keeping the focus', async () => {
    serve(() => unreachable());
    const element = await ask();
    rate(element, 4);
    part(element, 'next').click();
    part(element, 'send').focus();
    await sendKeys({ press: 'Enter' });
    await said(element, sending, '', 'Qui sotto c’è una seconda domanda.');
    expect(document.activeElement).to.equal(part(element, 'send'));
  });
});

describe('an answer that does not arrive', () => {
  for (const [what, reply] of [
    ['nothing answers', () => unreachable()],
    ['the service breaks', refused(500)],
    ['a log-in page answers with 200', () => new Response('<html>', { headers: { 'content-type': 'text/html' } })],
    ['the 2xx speaks of another answer', () => json(201, { id: 'another', receipt: 'r' })],
    ['the 2xx says nothing', () => json(201, {})],
  ] as const)
    it(`stays in the form and on the device, and its author is told, when ${what}`, async () => {
      serve(reply);
      const element = await ask();
      const queued = oneEvent(element, 'civita-feedback-queued');
      rate(element, 2);
      writeAndSend(element, 'Manca la data.');
      await queued;
      expect(part(element, 'status').textContent).to.equal(keptHere);
      expect(part(element, 'status').checkVisibility()).to.equal(true);
      expect(isThanked(element)).to.equal(false);
      expect(box(element).value).to.equal('Manca la data.');
      expect(part(element, 'send').getAttribute('aria-disabled')).to.equal('false');
      expect((await pageOutbox().waiting()).map(({ feedback }) => feedback.answers.text)).to.deep.equal([
        'Manca la data.',
      ]);
      await expect(element).to.be.accessible();
    });

  it('is told when it goes out again by a service that is too busy', async () => {
    serve(refused(429, [], { 'retry-after': '90' }), refused(429), refused(503, [], { 'retry-after': '30' }));
    const element = await answered();
    expect(await said(element, sending)).to.contain('non ancora inviata: riproviamo noi fra 2 minuti;');
    await again(element);
    expect(part(element, 'status').textContent).to.contain('riproviamo noi fra qualche minuto;');
    await again(element);
    expect(part(element, 'status').textContent).to.contain('riproviamo noi fra 30 secondi;');
  });

  it('keeps its key when it is sent again, and counts once', async () => {
    const sent = serve(() => unreachable(), refused(500), stored);
    const element = await answered();
    await said(element, sending);
    await again(element);
    part(element, 'send').click();
    await thanks(element);
    expect(new Set(sent.map(({ key }) => key)).size).to.equal(1);
    expect(sent.length).to.equal(3);
  });

  it('keeps it also when its author has changed it, and its last words count', async () => {
    const sent = serve(() => unreachable(), stored);
    const element = await answered();
    await said(element, sending);
    type(element, 'Manca anche l’ora.');
    part(element, 'send').click();
    await thanks(element);
    expect(sent[0]?.key).to.equal(sent[1]?.key);
    expect(sent[1]?.body).to.have.nested.property('answers.text', 'Manca anche l’ora.');
  });

  it('is changed where the service had it and its word was lost', async () => {
    const sent = serve(() => unreachable(), keyReused, stored, changed);
    const element = await answered();
    await said(element, sending);
    type(element, 'Manca anche l’ora.');
    part(element, 'send').click();
    await thanks(element);
    expect(sent.map(({ method }) => method)).to.deep.equal(['POST', 'POST', 'POST', 'PUT']);
    expect(sent[2]?.body).to.deep.equal(sent[0]?.body);
    expect(sent[3]?.url).to.equal(`${service}/v1/feedback/${sent[0]?.key ?? ''}`);
    expect(sent[3]?.body).to.have.nested.property('answers.text', 'Manca anche l’ora.');
    expect(one(element, 'code').textContent).to.equal(`${sent[0]?.key ?? ''}.codice-1`);
  });

  it('tells that the first words stand, with their code, when the service changes them no more', async () => {
    const tooLate = json(409, { status: 409, code: 'too-late' }, { 'content-type': 'application/problem+json' });
    const sent = serve(
      () => unreachable(),
      keyReused,
      stored,
      () => tooLate,
    );
    const element = await answered();
    await said(element, sending);
    type(element, 'Manca anche l’ora.');
    const failed = oneEvent(element, 'civita-feedback-failed');
    part(element, 'send').click();
    await failed;
    expect(part(element, 'status').textContent).to.equal(
      `Il tempo per cambiare la risposta è finito: vale quella di prima. Con il suo codice puoi sempre ritirarla. Codice della tua risposta: ${sent[0]?.key ?? ''}.codice-1`,
    );
    expect(isThanked(element)).to.equal(false);
  });

  it('has a key also where browsers give no UUIDs', async () => {
    const { randomUUID } = crypto;
    Object.defineProperty(crypto, 'randomUUID', { configurable: true, value: undefined });
    const sent = serve(stored);
    await thanks(await answered());
    Object.defineProperty(crypto, 'randomUUID', { configurable: true, value: randomUUID });
    expect(sent[0]?.key).to.match(UUID);
  });
});

describe('an answer that cannot be stored as it is', () => {
  it('without stars is asked for them, beside them', async () => {
    const sent = serve();
    const element = await ask();
    formOf(element).requestSubmit();
    const error = one(element, '[data-field=rating]');
    await until(() => error.checkVisibility());
    expect(error.textContent).to.equal('Scegli da 1 a 5 stelle.');
    expect(document.activeElement).to.equal(one(element, '[name=rate]'));
    expect(document.activeElement?.getAttribute('aria-describedby')).to.equal(error.id);
    await expect(element).to.be.accessible();
    rate(element, 1);
    expect(error.checkVisibility()).to.equal(false);
    expect(sent).to.deep.equal([]);
  });

  it('with a text that is too long is not sent, and says by how much', async () => {
    const sent = serve();
    const element = await ask();
    rate(element, 1);
    writeAndSend(element, 'a'.repeat(203));
    const error = one(element, '[data-field=text]');
    await until(() => error.checkVisibility());
    expect(error.textContent).to.equal('Il testo può avere 200 caratteri: ce ne sono 3 di troppo.');
    const textarea = box(element);
    expect(document.activeElement).to.equal(textarea);
    expect(textarea.getAttribute('aria-invalid')).to.equal('true');
    expect(textarea.getAttribute('aria-describedby')?.split(' ')[0]).to.equal(error.id);
    await expect(element).to.be.accessible();
    type(element, 'a'.repeat(200));
    expect(error.checkVisibility()).to.equal(false);
    expect(textarea.hasAttribute('aria-invalid')).to.equal(false);
    expect(sent).to.deep.equal([]);
  });

  it('shows at its field what the service finds wrong', async () => {
    serve(refused(422, [{ pointer: '/answers/text', problem: 'at most 200 characters' }]));
    const element = await answered();
    const error = one(element, '[data-field=text]');
    await until(() => error.checkVisibility());
    expect(document.activeElement).to.equal(one(element, 'textarea'));
    expect(part(element, 'status').textContent).to.contain('non l’ha registrata');
    expect(box(element).value).to.equal('Manca la data.');
  });

  it('says that it was refused when no field is to blame', async () => {
    serve(refused(422, [{ pointer: '/subject/path', problem: 'not ours' }]));
    const element = await answered();
    expect(await said(element, sending)).to.equal(
      'Il servizio non ha accettato la risposta e non l’ha registrata. Il tuo testo è ancora qui: puoi correggere e riprovare.',
    );
    expect(isThanked(element)).to.equal(false);
  });
});

describe('the events of the question', () => {
  it('tell what was chosen, and neither text nor id', async () => {
    serve(stored);
    const element = await ask();
    const heard: Event[] = [];
    for (const name of ['civita-feedback-request', 'civita-feedback-sent'])
      document.addEventListener(name, (event) => heard.push(event), { once: true });
    rate(element, 4);
    writeAndSend(element, 'Un segreto');
    await thanks(element);
    const [request, sent] = heard as [FeedbackRequestEvent, FeedbackSentEvent];
    expect([request.type, request.cancelable, request.bubbles, request.composed]).to.deep.equal([
      'civita-feedback-request',
      true,
      true,
      true,
    ]);
    for (const event of [request, sent]) {
      const own = Object.entries(event).filter(([name]) => name !== 'isTrusted');
      expect(Object.fromEntries(own)).to.deep.equal({ profile: 'comuni', answer: 4 });
      expect(event.detail).to.equal(null);
      expect(event).to.be.instanceOf(CustomEvent);
    }
  });

  it('let a city take the sending over', async () => {
    const sent = serve();
    const element = await ask();
    element.addEventListener('civita-feedback-request', (event) => event.preventDefault());
    rate(element, 4);
    const asked = oneEvent(element, 'civita-feedback-request');
    writeAndSend(element, 'Mio');
    await asked;
    await aTimeout(0);
    expect(sent).to.deep.equal([]);
    expect(part(element, 'send').getAttribute('aria-disabled')).to.equal('false');
    expect(isThanked(element)).to.equal(false);
    expect(new FormData(formOf(element)).get('text')).to.equal('Mio');
  });

  it('say nothing of what a program does', async () => {
    const element = await ask();
    let heard = 0;
    element.addEventListener('civita-feedback-request', () => (heard += 1));
    radio(element, '[name=rate]').checked = true;
    element.version = '2';
    await element.updateComplete;
    expect(heard).to.equal(0);
  });
});

describe('a form that came from the server', () => {
  it('is sent to its own address', async () => {
    const sent = serve(stored);
    const element = await ask(html`<civita-page-feedback service=${service}></civita-page-feedback>`);
    const form = formOf(element);
    form.setAttribute('action', 'https://altra.example/risposte/v1/feedback-form');
    rate(element, 4);
    writeAndSend(element, '');
    await thanks(element);
    expect(sent[0]?.url).to.equal('https://altra.example/risposte/v1/feedback');
  });
});
