import type { PageFeedback } from '@civita/elements';
import type { Fault, RuleName } from '@civita/elements/validate';
import { validate } from '@civita/elements/validate';
import { expect, html } from '@open-wc/testing';
import { ask, named, one, radio, service, stopServing } from './support/feedback.ts';

const style = document.createElement('style');
// As the page of a city: the question inherits its typeface.
style.textContent = 'main { font-family: "Titillium Web" }';
before(() => document.head.append(style));
after(() => style.remove());
afterEach(async () => {
  await stopServing();
});

async function question(): Promise<PageFeedback> {
  return ask(html`<civita-page-feedback service=${service}></civita-page-feedback>`);
}

/** Looks without waiting for what will not come. */
async function look(element: Element | null, press = true): Promise<readonly Fault[]> {
  return validate(element, { press, patience: 0.1 });
}

it('finds nothing on a page that keeps to the rules, also after pressing every rate', async () => {
  expect(await look(await question())).to.deep.equal([]);
});

it('tells what, where, why and the cure, in Italian or English', async () => {
  const element = await question();
  named(element, 'feedback-title').textContent = 'Ti è stata utile questa pagina?';
  const [fault] = await look(element);
  expect(fault?.problem).to.equal('Il testo non è quello nazionale: «Ti è stata utile questa pagina?».');
  expect(fault?.element).to.equal(named(element, 'feedback-title'));
  expect(fault?.source).to.match(/^C\.SI\.2\.5, https:/);
  const [same] = await validate(element, { language: 'en' });
  expect(same?.problem).to.contain('not the national one');
  expect(same?.cure).to.contain('exact text');
});

/** What a page can do to the question, and the rule of the table that it breaks. */
const table: readonly (readonly [what: string, rule: RuleName, breaks: (element: PageFeedback) => unknown])[] = [
  ['shows it in a closed dialog', 'hidden', (element) => inside(element, document.createElement('dialog'))],
  ['shows it in a closed box', 'hidden', (element) => inside(element, document.createElement('details'))],
  ['hides an element around it', 'hidden', (element) => (element.parentElement!.hidden = true)],
  ['makes it invisible', 'hidden', (element) => (element.style.visibility = 'hidden')],
  ['makes it transparent', 'hidden', (element) => (element.style.opacity = '0')],
  [
    'keeps it for screen readers',
    'hidden',
    (element) => Object.assign(element.style, { overflow: 'hidden', height: '1px', display: 'block' }),
  ],
  ['lets nobody touch it', 'hidden', (element) => (element.inert = true)],
  [
    'puts it above itself',
    'hidden',
    (element) => Object.assign(element.style, { position: 'absolute', top: '-9999px' }),
  ],
  [
    'shuts its fields off with others',
    'pairing',
    (element) => {
      const box = document.createElement('fieldset');
      box.disabled = true;
      inside(element, box);
    },
  ],
  ['takes a follow-up out', 'branches', (element) => named(element, 'feedback-rating-negative').remove()],
  [
    'only makes a follow-up transparent',
    'transparent',
    (element) => {
      const { style: own } = named(element, 'feedback-rating-positive');
      own.setProperty('display', 'block', 'important');
      own.opacity = '0';
    },
  ],
  ['asks its own question', 'wording', (element) => (named(element, 'feedback-title').textContent = 'Ti piace?')],
  [
    'changes a follow-up’s question',
    'wording',
    (element) => (named(element, 'feedback-rating-question').textContent = 'Perché?'),
  ],
  [
    'adds a hidden word to the title',
    'only-text',
    (element) => {
      const word = document.createElement('span');
      word.textContent = ' (obbligatorio)';
      named(element, 'feedback-title').append(word);
    },
  ],
  [
    'breaks the title into lines',
    'only-text',
    (element) => (named(element, 'feedback-title').textContent = 'Quanto sono chiare\n le informazioni?'),
  ],
  [
    'adds a sixth answer',
    'answers',
    (element) => {
      const answer = named(element, 'feedback-rating-answer');
      answer.after(answer.cloneNode(true));
    },
  ],
  ['changes an answer', 'answers', (element) => (named(element, 'feedback-rating-answer').textContent = 'Bello')],
  ['shows a log-in in place of the stars', 'parts', (element) => named(element, 'feedback-rate-3').remove()],
  ['takes the text box away', 'parts', (element) => named(element, 'feedback-input-text').remove()],
  [
    'has the question twice',
    'twice',
    (element) => element.after(document.importNode(named(element, 'feedback'), true)),
  ],
  [
    'puts the title on another element',
    'tags',
    (element) => {
      const title = named(element, 'feedback-title');
      const other = document.createElement('p');
      other.dataset['element'] = 'feedback-title';
      other.textContent = title.textContent;
      title.replaceWith(other);
    },
  ],
  [
    'puts the rates on radios, with much of the page below',
    'position',
    (element) => {
      const label = named(element, 'feedback-rate-1');
      delete label.dataset['element'];
      radio(element, '[value="1"]').dataset['element'] = 'feedback-rate-1';
      const rest = document.createElement('div');
      rest.style.height = '6000px';
      element.after(rest);
    },
  ],
  [
    'lets a second click clear the rate',
    'second-click',
    (element) => {
      for (const input of element.querySelectorAll<HTMLInputElement>('[name=rate]')) {
        let clicks = 0;
        input.addEventListener('click', () => {
          clicks += 1;
          if (clicks < 2) return;
          input.checked = false;
          named(element, 'feedback-rating-positive').hidden = true;
          named(element, 'feedback-rating-negative').hidden = true;
        });
      }
    },
  ],
  [
    'swaps the follow-ups',
    'pairing',
    (element) => {
      const [good, bad] = [named(element, 'feedback-rating-positive'), named(element, 'feedback-rating-negative')];
      good.style.setProperty('display', 'none', 'important');
      bad.style.setProperty('visibility', 'hidden', 'important');
    },
  ],
  [
    'thanks at the first click',
    'thanks',
    (element) => element.addEventListener('change', () => named(element, 'feedback').remove()),
  ],
  [
    'remembers the click on a star',
    'storage',
    (element) => element.addEventListener('change', () => sessionStorage.setItem('voted', '1')),
  ],
  ['sets a typeface of its own', 'fonts', (element) => (named(element, 'feedback-title').style.fontFamily = 'Arial')],
  [
    'asks inside a paragraph and sets a typeface for what is typed',
    'fonts',
    (element) => {
      inside(element, document.createElement('p'));
      one(element, 'textarea').style.fontFamily = 'Arial';
    },
  ],
];

function inside(element: HTMLElement, box: HTMLElement): void {
  element.replaceWith(box);
  box.append(element);
}

for (const [what, rule, breaks] of table)
  it(`finds a page that ${what}`, async () => {
    const element = await question();
    breaks(element);
    const faults = await look(element);
    sessionStorage.removeItem('voted');
    expect(
      faults.map((fault) => fault.rule),
      JSON.stringify(faults.map(({ problem }) => problem)),
    ).to.include(rule);
    for (const { problem, cure, source } of faults) expect(`${problem}${cure}${source}`).not.to.contain('undefined');
    document.querySelector('dialog, details')?.remove();
  });

it('says once that the question is there twice, and nothing of its parts', async () => {
  const element = await question();
  element.after(document.importNode(named(element, 'feedback'), true));
  const faults = await look(element, false);
  expect(faults.map(({ rule, problem }) => `${rule}: ${problem}`)).to.deep.equal([
    'twice: feedback c’è più di una volta: il validatore guarda la prima.',
  ]);
});

it('lets pass what the validator lets pass: elements around a text, a typeface in lower case', async () => {
  const element = await question();
  const title = named(element, 'feedback-title');
  const around = document.createElement('span');
  around.append(...title.childNodes);
  title.append('\n  ', around, '\n');
  title.style.fontFamily = 'titillium web';
  expect(await look(element)).to.deep.equal([]);
});

it('does not wait for the national question where another is asked', async () => {
  const element = await ask(
    html`<civita-page-feedback profile="utile" service=${service} privacy-href="/privacy"></civita-page-feedback>`,
  );
  expect((await look(element)).map(({ rule }) => rule)).to.deep.equal(['missing']);
});

it('names a hidden form by its own id, whatever its fields are called', async () => {
  const element = await question();
  const form = named(element, 'feedback');
  form.style.display = 'none';
  expect((await look(element))[0]?.problem).to.equal('La domanda non si vede: la nasconde <form>.');
});

it('finds a page that has no question, one that comes too late, and one in a shadow root', async () => {
  expect((await look(null)).map(({ rule }) => rule)).to.deep.equal(['missing']);
  const empty = document.createElement('div');
  document.body.append(empty);
  expect((await look(empty)).map(({ rule }) => rule)).to.deep.equal(['late']);
  const element = await question();
  const root = empty.attachShadow({ mode: 'open' });
  root.append(element);
  expect((await look(empty)).map(({ rule }) => rule)).to.deep.equal(['shadow']);
  const deeper = document.createElement('div');
  empty.replaceWith(deeper);
  deeper.attachShadow({ mode: 'open' }).append(empty);
  expect((await look(document.body)).map(({ rule }) => rule)).to.deep.equal(['shadow']);
  deeper.remove();
});

it('finds a page whose class names are not Bootstrap Italia’s', async () => {
  const element = await question();
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = '/node_modules/bootstrap-italia/dist/css/bootstrap-italia.min.css';
  const loaded = new Promise((resolve) => link.addEventListener('load', resolve));
  document.head.append(link);
  await loaded;
  const own = ['uno', 'due', 'tre', 'quattro', 'btn'];
  one(document, 'main').classList.add(...own);
  const faults = await look(element, false);
  one(document, 'main').classList.remove('tre', 'quattro');
  const fewer = await look(element, false);
  link.remove();
  expect(faults.map(({ rule }) => rule)).to.deep.equal(['classes']);
  expect(faults[0]?.problem).to.contain('20 %');
  expect(fewer).to.deep.equal([]);
});

it('presses nothing unless it is asked to', async () => {
  const element = await question();
  await look(element, false);
  expect(element.querySelector(':checked')).to.equal(null);
});
