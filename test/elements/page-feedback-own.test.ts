import type { FeedbackWithdrawnEvent, PageFeedback } from '@civita/elements';
import type { Feedback } from '@civita/sdk';
import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { Sent } from './support/feedback.ts';
import {
  ask,
  box,
  formOf,
  json,
  one,
  part,
  radio,
  rate,
  refused,
  serve,
  service,
  stopServing,
  stored,
  thanks,
  type,
  unreachable,
  until,
  writeAndSend,
} from './support/feedback.ts';

afterEach(async () => {
  await stopServing();
});

const KEY = '6f3ccc2a-4f5e-4d6b-9a58-0c4f3f5f9a11';
const CODE = `${KEY}.codice-1`;

/** An answer as the service holds it. */
function held(change: Partial<Feedback['answers']> = {}, more: object = {}): (sent: Sent) => Response {
  const { pathname } = location;
  return ({ url, body }) =>
    json(200, {
      id: url.split('/').at(-1),
      feedback: (body as Feedback | undefined) ?? {
        profile: 'comuni',
        subject: { type: 'page', id: pathname, path: pathname },
        answers: { rate: 2, reasons: ['incomplete'], text: 'Manca la data.', ...change },
        lang: 'it',
        ...more,
      },
      received: '2026-11-22T10:20Z',
      changeableUntil: '2026-11-23T10:20Z',
    });
}

function gone(): Response {
  return new Response(null, { status: 204 });
}

/** A question that was answered with two stars, a reason and a text, and thanked for. */
async function thanked(): Promise<PageFeedback> {
  const element = await ask();
  rate(element, 2);
  one(element, '[data-branch=negative] [value=incomplete]').click();
  writeAndSend(element, 'Manca la data.');
  await thanks(element);
  await until(() => element.querySelector("[part='see']"));
  return element;
}

/** A question where somebody has typed a code. */
async function looked(code: string): Promise<PageFeedback> {
  const element = await ask();
  part(element, 'mine').click();
  await until(() => element.querySelector("[part='entry']"));
  const field = one(element, "[part='entry'] input") as HTMLInputElement;
  expect(document.activeElement).to.equal(field);
  field.value = code;
  await sendKeys({ press: 'Enter' });
  return element;
}

function mine(element: Element): HTMLElement {
  return one(element, "[data-civita-feedback='mine']");
}

async function told(element: Element, ...not: readonly string[]): Promise<string> {
  const passing = ['', 'Chiediamo al servizio…', 'Ritiriamo la risposta…', ...not];
  const status = part(element, 'mine-status');
  await until(() => !passing.includes(status.textContent), 'nothing was told');
  return status.textContent;
}

/** Each press waits for what it leads to. */
async function press(element: Element, name: string): Promise<void> {
  await until(() => element.querySelector(`[part='${name}']`));
  part(element, name).click();
}

describe('an answer that was thanked for', () => {
  it('is seen as the service holds it', async () => {
    const sent = serve(stored, held());
    const element = await thanked();
    await press(element, 'see');
    await until(() => element.querySelector('dl'));
    const facts = [...mine(element).querySelectorAll('dd')].map(({ textContent }) => textContent);
    expect(facts.slice(0, 3)).to.deep.equal(['2 su 5', 'A volte le indicazioni non erano complete', 'Manca la data.']);
    expect(facts[3]).to.match(/22 novembre 2026/);
    expect(document.activeElement).to.equal(one(mine(element), 'h3'));
    expect([sent[1]?.method, sent[1]?.url]).to.deep.equal(['GET', `${service}/v1/feedback/${sent[0]?.key ?? ''}`]);
    expect(sent[1]?.headers.get('authorization')).to.equal('Receipt codice-1');
    await expect(element).to.be.accessible();
  });

  it('goes back into the form to be changed, and is changed when the service has said so', async () => {
    let change = (): void => undefined;
    const sent = serve(
      stored,
      held(),
      (request) => new Promise((resolve) => (change = () => resolve(held()(request)))),
    );
    const element = await thanked();
    await press(element, 'change');
    await until(() => element.querySelector('form'));
    expect(part(element, 'status').textContent).to.equal(
      'Stai cambiando la tua risposta. Finché non invii vale quella di prima.',
    );
    expect(radio(element, '[name=rate]:checked').value).to.equal('2');
    expect(document.activeElement).to.equal(radio(element, '[name=rate]:checked'));
    await expect(element).to.be.accessible();
    rate(element, 4);
    writeAndSend(element, 'Ora c’è.');
    await until(() => sent.length === 3);
    expect(element.querySelector("[data-civita-feedback='thanks']")).to.equal(null);
    change();
    expect((await thanks(element)).textContent).to.equal('Abbiamo cambiato la tua risposta');
    expect([sent[2]?.method, sent[2]?.headers.get('x-civita')]).to.deep.equal(['PUT', '1']);
    expect(sent[2]?.body).to.have.deep.property('answers', { rate: 4, text: 'Ora c’è.' });
    expect(one(element, 'code').textContent).to.equal(`${sent[0]?.key ?? ''}.codice-1`);
  });

  it('can be left as it is', async () => {
    const sent = serve(stored, held());
    const element = await thanked();
    await press(element, 'change');
    await press(element, 'keep');
    expect(document.activeElement?.textContent).to.equal('Grazie, abbiamo ricevuto la tua risposta');
    expect(sent.length).to.equal(2);
  });

  for (const [what, reply, words] of [
    [
      'the time for it is over',
      () => json(409, { code: 'too-late' }, problem),
      'Il tempo per cambiare la risposta è finito',
    ],
    ['the service refuses it', refused(422), 'Il servizio non ha accettato il cambio: vale la risposta di prima.'],
    ['it is there no more', refused(404), 'Il servizio non ha più la risposta di prima'],
    ['a log-in page answers with 200', () => new Response('<html>'), 'Non abbiamo avuto conferma'],
  ] as const)
    it(`is not said to be changed when ${what}`, async () => {
      serve(stored, held(), reply, reply, reply);
      const element = await thanked();
      await press(element, 'change');
      await until(() => element.querySelector('form'));
      writeAndSend(element, 'Ora c’è.');
      await until(() => part(element, 'status').textContent.startsWith(words), words);
      expect(element.querySelector("[data-civita-feedback='thanks']")).to.equal(null);
      expect(box(element).value).to.equal('Ora c’è.');
    });

  it('is withdrawn after one question, and said so when the service has', async () => {
    const sent = serve(stored, gone);
    const element = await thanked();
    await press(element, 'withdraw');
    expect(document.activeElement?.textContent).to.contain('Vuoi ritirare la risposta?');
    await expect(element).to.be.accessible();
    expect(sent.length).to.equal(1);
    const withdrawn = oneEvent<FeedbackWithdrawnEvent>(element, 'civita-feedback-withdrawn');
    part(element, 'withdraw').click();
    const own = Object.entries(await withdrawn).filter(([name]) => name !== 'isTrusted');
    expect(Object.fromEntries(own)).to.deep.equal({ profile: 'comuni', answer: 2 });
    expect(document.activeElement?.textContent).to.equal('La tua risposta è ritirata');
    expect(element.textContent).not.to.contain('abbiamo ricevuto');
    expect(element.querySelector('code')).to.equal(null);
    expect(document.activeElement?.localName).to.equal('h2');
    expect(sent[1]?.method).to.equal('DELETE');
    await expect(element).to.be.accessible();
  });

  it('can be kept at that question, the focus going back', async () => {
    serve(stored);
    const element = await thanked();
    await press(element, 'withdraw');
    await press(element, 'keep');
    expect(document.activeElement?.textContent).to.equal('Ritira la risposta');
  });

  it('is not said to be withdrawn when nothing that counts came back', async () => {
    serve(stored, unreachable, unreachable, unreachable);
    const element = await thanked();
    let heard = 0;
    element.addEventListener('civita-feedback-withdrawn', () => (heard += 1));
    await press(element, 'withdraw');
    part(element, 'withdraw').click();
    expect(await told(element)).to.contain('non sappiamo se la risposta è stata ritirata');
    expect(heard).to.equal(0);
  });
});

const problem = { 'content-type': 'application/problem+json' };

describe('a code of an earlier answer', () => {
  it('leads to the answer, and to a change of it in the form', async () => {
    const sent = serve(held(), held(), held());
    const element = await looked(` ${KEY.toUpperCase()}.\n codice-1 `);
    await until(() => element.querySelector('dl'));
    expect(sent[0]?.url).to.equal(`${service}/v1/feedback/${KEY}`);
    await press(element, 'change');
    await until(() => element.querySelector("[part='keep']"));
    expect(new FormData(formOf(element)).get('reasons')).to.equal('incomplete');
    writeAndSend(element, '');
    await thanks(element);
    expect(one(element, 'code').textContent).to.equal(CODE);
  });

  it('gives an answer about another page to see and to withdraw', async () => {
    serve(held({}, { subject: { type: 'page', id: '/altra', path: '/altra' } }), gone);
    const element = await looked(CODE);
    await until(() => element.querySelector('dl'));
    expect(mine(element).textContent).to.contain('Riguarda /altra');
    expect(mine(element).querySelector("[part='change']")).to.equal(null);
    await press(element, 'withdraw');
    part(element, 'withdraw').click();
    await until(() => mine(element).textContent.includes('La tua risposta è ritirata'));
    expect(formOf(element).checkVisibility()).to.equal(true);
  });

  for (const [what, code, replies, words] of [
    ['is not whole', 'codice-1', [], 'Questo non è un codice intero'],
    ['opens nothing', CODE, [refused(404)], 'Con questo codice non c’è nessuna risposta'],
    ['cannot be asked about', CODE, [refused(400)], 'Non siamo riusciti a chiedere al servizio'],
  ] as const)
    it(`that ${what} is told to be so`, async () => {
      serve(...replies);
      const element = await looked(code);
      expect(await told(element)).to.contain(words);
      await expect(element).to.be.accessible();
    });

  it('can be put away again, the focus going back', async () => {
    const element = await ask();
    part(element, 'mine').click();
    await press(element, 'leave');
    expect(element.querySelector("[data-civita-feedback='mine']")).to.equal(null);
    expect(document.activeElement).to.equal(part(element, 'mine'));
    type(element, 'x');
  });
});
