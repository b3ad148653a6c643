import type { FeedbackFailedEvent, PageFeedback } from '@civita/elements';
import { mayWait } from '@civita/sdk/feedback';
import { pageOutbox } from '@civita/sdk/outbox';
import { aTimeout, expect, html, oneEvent } from '@open-wc/testing';
import type { Sent } from './support/feedback.ts';
import {
  ask,
  box,
  formOf,
  leave,
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
  takeStorageAway,
  thanks,
  type,
  unreachable,
  until,
  writeAndSend,
} from './support/feedback.ts';

afterEach(async () => {
  await stopServing();
});

/** A question with an answer that waits on this device. */
async function queued(text = 'Manca la data.'): Promise<PageFeedback> {
  const element = await ask();
  const told = oneEvent(element, 'civita-feedback-queued');
  rate(element, 2);
  writeAndSend(element, text);
  await told;
  return element;
}

/** Waits until the code that sends has come. */
async function attended(element: Element): Promise<void> {
  await until(() => !part(element, 'counter').hidden);
}

async function waiting(): Promise<readonly string[]> {
  return (await pageOutbox().waiting()).map(({ feedback }) => feedback.answers.text ?? '');
}

describe('an answer that waits on this device', () => {
  it('is there before the request goes out', async () => {
    let before: readonly string[] = [];
    serve(async (request) => {
      before = await waiting();
      return stored(request);
    });
    const element = await ask();
    rate(element, 2);
    writeAndSend(element, 'Prima');
    await thanks(element);
    expect(before).to.deep.equal(['Prima']);
    expect(await waiting()).to.deep.equal([]);
  });

  it('is told by an event that holds neither text nor id', async () => {
    serve(() => unreachable());
    const element = await ask();
    const told = oneEvent(element, 'civita-feedback-queued');
    rate(element, 2);
    writeAndSend(element, 'Un segreto');
    const own = Object.entries(await told).filter(([name]) => name !== 'isTrusted');
    expect(Object.fromEntries(own)).to.deep.equal({ profile: 'comuni', answer: 2 });
  });

  it('is thanked for once the network is back and the service has it', async () => {
    const sent = serve(() => unreachable(), stored);
    const element = await queued();
    await pageOutbox().flush(true);
    expect((await thanks(element)).textContent).to.contain('abbiamo ricevuto');
    expect(sent[0]?.key).to.equal(sent[1]?.key);
    expect(one(element, 'code').textContent).to.equal(`${sent[1]?.key ?? ''}.codice-1`);
  });

  it('goes out when the network is back (invariant 8)', async () => {
    const sent = serve(stored);
    const { key } = await leave({ hold: { at: Date.now(), for: 3_600_000, asked: false } });
    await pageOutbox().flush();
    expect(sent.length).to.equal(0);
    // Devices come back spread over three seconds: this one is the first.
    Math.random = () => 0;
    window.dispatchEvent(new Event('online'));
    await until(() => sent.length === 1, 'nothing was sent');
    expect(sent[0]?.key).to.equal(key);
    await until(async () => (await waiting()).length === 0);
  });

  it('goes out when the page is hidden, which may be the last that a phone does with it (invariant 8)', async () => {
    const sent = serve(stored);
    await pageOutbox().flush();
    const { key } = await leave();
    expect(sent.length).to.equal(0);
    document.dispatchEvent(new Event('visibilitychange'));
    await until(() => sent.length === 1, 'nothing was sent');
    expect(sent[0]?.key).to.equal(key);
    await until(async () => (await waiting()).length === 0);
  });

  it('leaves the focus where the person is, when thanks come later', async () => {
    serve(() => unreachable(), stored);
    const element = await queued();
    const elsewhere = document.createElement('button');
    element.after(elsewhere);
    elsewhere.focus();
    await pageOutbox().flush(true);
    await thanks(element);
    expect(document.activeElement).to.equal(elsewhere);
  });

  it('gives way to the one that its author sends in its place', async () => {
    serve(() => unreachable(), refused(500));
    const element = await queued('Prima');
    type(element, 'Dopo');
    const again = oneEvent(element, 'civita-feedback-queued');
    part(element, 'send').click();
    await again;
    expect(await waiting()).to.deep.equal(['Dopo']);
  });

  it('is not thanked for while its author is changing it', async () => {
    serve(() => unreachable(), stored);
    const element = await queued('Prima');
    type(element, 'Dopo');
    await pageOutbox().flush(true);
    expect(element.querySelector("[data-civita-feedback='thanks']")).to.equal(null);
    expect(box(element).value).to.equal('Dopo');
  });

  it('is sent by a page that nobody touches, which says so and gives the code', async () => {
    serve(() => unreachable());
    (await queued()).remove();
    expect(mayWait()).to.equal(true);
    for (const { key } of await pageOutbox().waiting()) await pageOutbox().forget(key);
    const {
      feedback: { answers },
    } = await leave();
    const sent: readonly Sent[] = serve(stored);
    const element = await ask();
    await attended(element);
    await pageOutbox().flush(true);
    expect(sent[0]?.body).to.have.deep.property('answers', answers);
    await until(() => element.querySelector("[part='leftover']"));
    expect(part(element, 'leftover').textContent).to.equal(
      `La risposta che era rimasta su questo dispositivo è arrivata al servizio. Il suo codice è ${sent[0]?.key ?? ''}.codice-1.`,
    );
    expect(element.querySelectorAll(':checked').length).to.equal(0);
    await pageOutbox().flush();
    expect(mayWait()).to.equal(false);
  });

  it('and was refused is told of on the next visit, and then deleted', async () => {
    await leave({ stopped: 'refused' });
    serve();
    const [first, second] = [await ask(), await ask()];
    for (const element of [first, second]) rate(element, 3);
    await Promise.all([attended(first), attended(second)]);
    await pageOutbox().flush();
    const told = [...document.querySelectorAll("[part='leftover']")];
    expect(told.map(({ textContent }) => textContent)).to.deep.equal([
      'Il servizio non ha accettato una risposta che era rimasta su questo dispositivo. Non è registrata, e qui l’abbiamo cancellata.',
    ]);
    await until(async () => (await waiting()).length === 0);
  });

  it('for a login comes back into its form; once it is given, no other of two tabs comes back', async () => {
    const keys = [await leave({ stopped: 'login' }), await leave({ stopped: 'login' })].map(({ key }) => key);
    const sent = serve(stored);
    const element = await ask(
      html`<civita-page-feedback
        service=${service}
        gate="required"
        login-href="/accedi"
        token="qui"
      ></civita-page-feedback>`,
    );
    await until(() => box(element).value === 'Di ieri');
    expect(new FormData(formOf(element)).get('reasons')).to.equal('complete');
    part(element, 'next').click();
    part(element, 'send').click();
    await thanks(element);
    expect(sent[0]?.headers.get('authorization')).to.equal('Bearer qui');
    expect(keys).to.include(sent[0]?.key);
    await until(async () => (await waiting()).length === 0);
  });
});

describe('an answer where the browser keeps nothing', () => {
  for (const [what, code, reply] of [
    ['nothing answers', 'network', () => unreachable()],
    ['the service breaks', 'http', refused(500)],
    ['the answer is no JSON', 'contract', () => new Response('<html>', { headers: { 'content-type': 'text/html' } })],
  ] as const)
    it(`is not said to be saved, when ${what}`, async () => {
      takeStorageAway();
      serve(reply, stored);
      const element = await ask();
      const failed = oneEvent<FeedbackFailedEvent>(element, 'civita-feedback-failed');
      rate(element, 2);
      writeAndSend(element, 'Manca la data.');
      expect((await failed).code).to.equal(code);
      expect(part(element, 'status').textContent).to.equal(
        'Non siamo riusciti a inviare, e questo browser non ci lascia salvare la risposta. Il tuo testo è ancora qui: tieni aperta la pagina e riproviamo noi, oppure premi di nuovo Invia.',
      );
      await pageOutbox().flush(true);
      await thanks(element);
    });

  it('is told when to try again, and speaks of a text only when there is one', async () => {
    takeStorageAway();
    serve(refused(429, [], { 'retry-after': '90' }), stored);
    const element = await ask();
    rate(element, 5);
    part(element, 'next').click();
    const told = said(element, sending, 'Qui sotto c’è una seconda domanda.');
    part(element, 'send').click();
    expect(await told).to.equal(
      'Il servizio riceve troppe risposte in questo momento. La tua risposta è ancora qui: riprova fra 2 minuti.',
    );
    part(element, 'send').click();
    await thanks(element);
  });

  it('is sent all the same', async () => {
    takeStorageAway();
    serve(stored);
    const element = await ask();
    rate(element, 5);
    writeAndSend(element, '');
    await thanks(element);
    await aTimeout(0);
  });
});
