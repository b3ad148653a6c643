import { virtual } from '@guidepup/virtual-screen-reader/browser.js';
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { ask, part, serve, stopServing, stored, thanks, unreachable, until } from './support/feedback.ts';

/*
 * What a screen reader says, word for word, to a person who has a keyboard and no screen. The reader is a simulation
 * (@guidepup/virtual-screen-reader); it says names, roles, states and live regions as the specifications lay down.
 */

// The simulation looks ids up at the root of a node (dom-accessibility-api, `queryIdRefs`). What has just left the page has an
// element for its root, and that has no `getElementById`.
Object.defineProperty(Element.prototype, 'getElementById', {
  value(this: Element, id: string) {
    return this.querySelector(`[id='${CSS.escape(id)}']`);
  },
});

afterEach(async () => {
  await virtual.stop();
  await stopServing();
});

async function press(...keys: readonly string[]): Promise<void> {
  for (const key of keys) await sendKeys({ press: key });
}

/** Everything that was said since it was last asked, without repetitions and what was said of nothing. */
async function heard(): Promise<readonly string[]> {
  const phrases = await virtual.spokenPhraseLog();
  await virtual.clearSpokenPhraseLog();
  return phrases.filter((phrase, index) => !/^(polite: )?$/.test(phrase) && phrase !== phrases[index - 1]);
}

/** Waits until the reader has said this, and gives all that it said. */
async function hear(words: string): Promise<readonly string[]> {
  await until(async () => (await virtual.spokenPhraseLog()).some((phrase) => phrase.includes(words)), words);
  return heard();
}

async function start(): Promise<ReturnType<typeof ask>> {
  const element = await ask();
  await virtual.start({ container: document.body });
  await virtual.clearSpokenPhraseLog();
  return element;
}

const question = 'Quanto sono chiare le informazioni su questa pagina?';
const stars = '1 stella: per niente chiare. 5 stelle: molto chiare.';

it('reads the question as a form with one group of five radios, and no field for programs', async () => {
  const element = await ask();
  await virtual.start({ container: element });
  const spoken: string[] = [];
  const end = `end of form, ${question}`;
  while (spoken.at(-1) !== end && spoken.length < 40) {
    spoken.push(await virtual.lastSpokenPhrase());
    await virtual.next();
  }
  expect(spoken.filter((phrase) => !/^(\d|stell[ae] su 5)$/.test(phrase))).to.deep.equal([
    `form, ${question}`,
    `heading, ${question}, level 2`,
    `group, ${question} ${stars}`,
    stars,
    'radio, 1 stella su 5, not checked, position 1, set size 5',
    'radio, 2 stelle su 5, not checked, position 2, set size 5',
    'radio, 3 stelle su 5, not checked, position 3, set size 5',
    'radio, 4 stelle su 5, not checked, position 4, set size 5',
    'radio, 5 stelle su 5, not checked, position 5, set size 5',
    `end of group, ${question} ${stars}`,
    'status',
    'button, Hai già risposto?',
    end,
  ]);
});

it('says the choice, the follow-up, the text and the thanks to somebody who only has the keyboard', async () => {
  serve(stored);
  const element = await start();
  await press('Tab', ' ', 'ArrowRight');
  const choice = await hear('radio, 2 stelle');
  expect(choice).to.include('polite: Qui sotto c’è una seconda domanda.');
  expect(choice.filter((phrase) => phrase.startsWith('radio'))).to.deep.equal([
    'radio, 1 stella su 5, not checked, position 1, set size 5',
    'radio, 2 stelle su 5, not checked, position 2, set size 5',
  ]);
  await press('Tab');
  expect(await heard()).to.deep.equal([
    'radio, A volte le indicazioni non erano chiare, not checked, position 1, set size 5',
  ]);
  await press(' ', 'Enter', 'Tab');
  expect(await hear('textbox')).to.deep.equal([
    'textbox, Vuoi aggiungere altri dettagli? (facoltativo), Al massimo 200 caratteri. Non scrivere dati personali, tuoi o di altri.',
  ]);
  await sendKeys({ type: 'Manca la data.' });
  await press('Tab', 'Tab');
  expect(await heard()).to.deep.equal(['button, Indietro', 'button, Invia']);
  await press('Enter');
  await thanks(element);
  const end = await hear('heading');
  expect(end.at(-1)).to.equal('heading, Grazie, abbiamo ricevuto la tua risposta, level 2');
  expect(end.slice(0, -1).filter((phrase) => phrase !== 'polite: Invio in corso…')).to.deep.equal([]);
});

it('says what is missing where the person is', async () => {
  serve();
  const element = await start();
  await press('Tab', 'Enter');
  await until(() => part(element, 'error').checkVisibility());
  expect(await hear('polite: Scegli')).to.include('polite: Scegli da 1 a 5 stelle.');
});

it('says that an answer is saved and not sent', async () => {
  serve(() => unreachable());
  await start();
  await press('Tab', ' ', 'Tab', 'Enter', 'Tab', 'Tab', 'Tab', 'Enter');
  expect((await hear('polite: La tua')).at(-1)).to.equal(
    'polite: La tua risposta è salvata su questo dispositivo, non ancora inviata. Riproviamo noi finché la pagina è aperta; se la chiudi, quando torni su questo sito.',
  );
});
