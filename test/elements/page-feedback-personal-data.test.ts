import type { PageFeedback } from '@civita/elements';
import { expect } from '@open-wc/testing';
import {
  ask,
  box,
  part,
  rate,
  serve,
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

const text = 'Scrivetemi a io@example.it o al 333 1234567.';

/** A question whose author has written something and pressed the button. */
async function written(content = text, language = 'it'): Promise<PageFeedback> {
  const element = await ask(undefined, language);
  rate(element, 2);
  writeAndSend(element, content);
  return element;
}

async function choice(element: Element): Promise<HTMLElement> {
  await until(() => element.querySelector("[part='personal']"), 'nobody asked');
  return part(element, 'personal');
}

describe('a text that seems to hold personal data', () => {
  it('is shown with what would be covered before anything is sent', async () => {
    const sent = serve();
    const element = await written();
    const asked = await choice(element);
    expect(asked.querySelector('p')?.textContent).to.equal(
      'Nel testo sembrano esserci un indirizzo e-mail e un numero di telefono. Chi legge le risposte potrebbe riconoscere una persona: vuoi coprire questi dati?',
    );
    expect([...asked.querySelectorAll('li')].map((item) => item.textContent.trim())).to.deep.equal([
      'io@example.it diventa ••@•••••••.••',
      '333 1234567 diventa ••• •••••••',
    ]);
    expect(document.activeElement).to.equal(asked.querySelector('p'));
    expect(part(element, 'send').getAttribute('aria-disabled')).to.equal('false');
    expect(sent).to.deep.equal([]);
    await expect(element).to.be.accessible();
  });

  it('is covered and sent when its author says so', async () => {
    const sent = serve(stored);
    const element = await written();
    await choice(element);
    part(element, 'cover').click();
    await thanks(element);
    expect(sent[0]?.body).to.have.nested.property('answers.text', 'Scrivetemi a ••@•••••••.•• o al ••• •••••••.');
  });

  it('is sent as it is when its author says so, and not asked about again', async () => {
    const sent = serve(() => unreachable(), stored);
    const element = await written();
    await choice(element);
    part(element, 'as-is').click();
    await until(() => part(element, 'status').getAttribute('data-tone') === 'note');
    expect(document.activeElement).to.equal(part(element, 'send'));
    part(element, 'send').click();
    await thanks(element);
    expect(sent.map(({ body }) => (body as { answers: { text: string } }).answers.text)).to.deep.equal([text, text]);
  });

  it('is asked about again once it holds something else', async () => {
    const sent = serve(() => unreachable());
    const element = await written();
    await choice(element);
    part(element, 'as-is').click();
    await until(() => part(element, 'status').getAttribute('data-tone') === 'note');
    type(element, `${text} AB123CD`);
    part(element, 'send').click();
    expect((await choice(element)).textContent).to.contain('una targa');
    expect(sent.length).to.equal(1);
  });

  it('is not asked about any more while its author changes it', async () => {
    const sent = serve(stored);
    const element = await written();
    await choice(element);
    type(element, 'Manca la data.');
    expect(element.querySelector("[part='personal']")).to.equal(null);
    part(element, 'send').click();
    await thanks(element);
    expect(sent.length).to.equal(1);
  });

  it('is asked about once, however often the button is pressed', async () => {
    const sent = serve();
    const element = await written();
    await choice(element);
    part(element, 'send').click();
    await until(() => part(element, 'send').getAttribute('aria-disabled') === 'false');
    expect(element.querySelectorAll("[part='personal']").length).to.equal(1);
    expect(box(element).value).to.equal(text);
    expect(sent).to.deep.equal([]);
  });

  it('is asked about in the language of the page', async () => {
    serve();
    const element = await written('Call +44 20 7946 0958', 'en');
    expect((await choice(element)).textContent).to.contain('seems to hold a telephone number');
    expect(part(element, 'cover').textContent).to.equal('Cover and send');
  });
});

describe('a text without personal data', () => {
  it('is sent without a question', async () => {
    const sent = serve(stored);
    const element = await written('Il d.lgs. 33/2013 non è citato, e mancano 350.000,00 €.');
    await thanks(element);
    expect(sent.length).to.equal(1);
  });
});
