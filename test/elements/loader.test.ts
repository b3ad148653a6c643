import type { ObjectiveCard } from '@civita/elements';
import { expect, fixture, html } from '@open-wc/testing';
import { pasteFormsOf } from '../../.storybook/paste-forms.ts';
import { report } from '../../stories/fixtures/report.ts';
import { eventually } from './support/eventually.ts';

/** Answers requests for reports with the fixture; everything else is refused. Keeps the addresses that were asked for. */
function serveReports(): string[] {
  const asked: string[] = [];
  window.fetch = (input) => {
    const url = input instanceof Request ? input.url : String(input);
    asked.push(url);
    const known = url.endsWith('/reports/borgoalto.json');
    const response = known
      ? new Response(JSON.stringify(report), { headers: { 'content-type': 'application/json' } })
      : new Response('no', { status: 404 });
    return Promise.resolve(response);
  };
  return asked;
}

function cardsIn(root: Element): ObjectiveCard[] {
  return [...root.querySelectorAll<ObjectiveCard>('civita-objective-card')];
}

function titleOf(card: ObjectiveCard | undefined): string | null | undefined {
  return card?.shadowRoot?.querySelector('[part=title]')?.textContent;
}

/** What stands after `#civita-`, the element that it makes, and the attributes that it gives. */
const marks: readonly (readonly [string, string, Readonly<Record<string, string>>])[] = [
  [
    'objective-card=verde&size=compact&today=2025-04-01',
    'civita-objective-card',
    { objective: 'verde', today: '2025-04-01' },
  ],
  ['objective-list=projects&url-state=p-', 'civita-objective-list', { entries: 'projects', 'url-state': 'p-' }],
  ['project-card=parco&level=4', 'civita-project-card', { project: 'parco', level: '4' }],
  ['funding-badge=pon-esempio', 'civita-funding-badge', { programme: 'pon-esempio' }],
  ['money-line=verde', 'civita-money-line', { objective: 'verde' }],
  ['progress=parco&of=project', 'civita-progress', { project: 'parco' }],
  ['milestones=parco&today=2025-04-01', 'civita-milestones', { project: 'parco', today: '2025-04-01' }],
  ['indicator=alberi', 'civita-indicator', { indicator: 'alberi' }],
  [
    'changes=/reports/2023.json&objective=verde',
    'civita-changes',
    { 'earlier-src': '/reports/2023.json', objective: 'verde' },
  ],
  ['report=borgoalto-2024&level=2', 'civita-report', { edition: 'borgoalto-2024', level: '2' }],
  ['term=PON', 'civita-term', { term: 'PON' }],
];

const page = globalThis as unknown as { civita: { scan: (root?: ParentNode) => void } };

describe('the loader', () => {
  let asked: string[] = [];

  before(async () => {
    asked = serveReports();
    const script = document.createElement('script');
    script.type = 'text/plain';
    script.dataset['civitaSource'] = '/reports/borgoalto.json';
    script.dataset['civitaService'] = '/c/borgoalto';
    script.dataset['civitaPrivacy'] = '/privacy';
    script.dataset['civitaOrigins'] = 'https://dati.borgoalto.example';
    document.head.append(script);
    document.documentElement.lang = 'it';
    await import('@civita/elements/loader.js');
  });

  it('turns a marked link into a card around that link, with its options', async () => {
    const page = await fixture(
      html`<p><a href="/bilancio/verde#civita-objective-card=verde&level=4">Obiettivo 3</a></p>`,
    );
    await eventually(() => titleOf(cardsIn(page)[0]));
    expect(titleOf(cardsIn(page)[0])).to.equal('Portare il verde in ogni quartiere');
    expect(cardsIn(page)[0]?.shadowRoot?.querySelector('h4')).not.to.equal(null);
    expect(cardsIn(page)[0]?.querySelector('a')?.textContent).to.equal('Obiettivo 3');
  });

  it('asks once for the report, however many cards show it', async () => {
    const page = await fixture(html`<div></div>`);
    for (let card = 0; card < 3; card += 1) {
      const link = document.createElement('a');
      link.href = '/bilancio/verde#civita-objective-card=verde';
      page.append(link);
    }
    await eventually(() => cardsIn(page).length === 3 && cardsIn(page).every((card) => titleOf(card)));
    expect(asked).to.deep.equal([new URL('/reports/borgoalto.json', location.href).href]);
  });

  it('defines an element that stands in the page itself', async () => {
    const page = await fixture(html`<div><civita-funding-badge programme="pon-esempio"></civita-funding-badge></div>`);
    await eventually(() => page.querySelector('civita-funding-badge')?.shadowRoot?.querySelector('svg'));
  });

  it('gives a link that stands in a source of the page the data of that source', async () => {
    const page = await fixture(
      html`<civita-source src="/altrove/reports/borgoalto.json">
        <a href="/bilancio/verde#civita-objective-card=verde">Obiettivo 3</a>
      </civita-source>`,
    );
    await eventually(() => titleOf(cardsIn(page)[0]));
    expect(asked.at(-1)).to.equal(new URL('/altrove/reports/borgoalto.json', location.href).href);
  });

  it('gives the question the service of the script tag', async () => {
    const page = await fixture(html`<p><a href="/valuta#civita-page-feedback=comuni">Valuta questa pagina</a></p>`);
    await eventually(() => page.querySelector('civita-page-feedback'));
    expect(page.querySelector('civita-page-feedback')?.getAttribute('service')).to.equal(
      new URL('/c/borgoalto', location.href).href,
    );
  });

  it('gives the question the addresses of the script tag, and of the link when they stay on this site', async () => {
    const page = await fixture(
      html`<div>
        <a href="/valuta#civita-page-feedback=utile&gate=required&login=/accedi&privacy=https://evil.example/">a</a>
        <a href="/valuta#civita-page-feedback=utile">b</a>
      </div>`,
    );
    await eventually(() => page.querySelectorAll('civita-page-feedback').length === 2);
    const [own, plain] = page.querySelectorAll('civita-page-feedback');
    expect(own?.getAttribute('gate')).to.equal('required');
    expect(own?.getAttribute('login-href')).to.equal('/accedi');
    expect(own?.hasAttribute('privacy-href')).to.equal(false);
    expect(plain?.getAttribute('privacy-href')).to.equal('/privacy');
    expect(plain?.hasAttribute('gate')).to.equal(false);
  });

  it('turns a block into a card around what stands in it', async () => {
    const page = await fixture(
      html`<div data-civita="objective-card" data-id="verde" data-size="compact">
        <a href="/bilancio/verde">Verde</a>
      </div>`,
    );
    await eventually(() => titleOf(cardsIn(page)[0]));
    expect(page.firstElementChild).to.equal(cardsIn(page)[0]);
    expect(cardsIn(page)[0]?.size).to.equal('compact');
    expect(cardsIn(page)[0]?.querySelector('a')?.textContent).to.equal('Verde');
  });

  it('makes one card of a block with a marked link, and of a block that lost its id the link', async () => {
    const page = await fixture(
      html`<section>
        <div data-civita="objective-card" data-id="verde"><a href="/v#civita-objective-card=verde">Verde</a></div>
        <div data-civita="objective-card"><a href="/v#civita-objective-card=verde">Verde</a></div>
      </section>`,
    );
    await eventually(() => cardsIn(page).length === 2 && cardsIn(page).every((card) => titleOf(card)));
    expect(cardsIn(page).map((card) => card.parentElement?.localName)).to.deep.equal(['div', 'div']);
    expect(page.querySelectorAll('a').length).to.equal(2);
  });

  it('leaves ready text in a block as it stands, in a card that knows of when it is', async () => {
    const page = await fixture(
      html`<div data-civita="objective-card" data-id="verde" data-prerendered="2020-12-31">
        <article>
          <p>Verde</p>
          <p data-civita-as-of>Dati aggiornati al 31 dicembre 2020</p>
        </article>
      </div>`,
    );
    const told = (): string => page.querySelector('[data-civita-as-of]')?.textContent ?? '';
    await eventually(() => told().includes('più recenti'));
    const [card] = cardsIn(page);
    expect(card?.objective).to.equal('verde');
    expect(card?.firstElementChild?.localName).to.equal('article');
    expect(card?.shadowRoot?.textContent.trim()).to.equal('');
  });

  for (const pasted of [
    '<div data-civita="objective-card" data-id="verde"><a href="/v">Verde</a></div>',
    '<a href="/v#civita-objective-card=verde">Verde</a>',
  ])
    it(`leaves a reader on the link of ${pasted}`, async () => {
      const page = await fixture(html`<section></section>`);
      page.append(document.createRange().createContextualFragment(pasted));
      const link = page.querySelector('a');
      link?.focus();
      expect(link?.closest('civita-objective-card')).to.equal(null);
      await eventually(() => titleOf(cardsIn(page)[0]));
      expect(document.activeElement).to.equal(link);
    });

  it('leaves a reader who has gone elsewhere meanwhile where they are', async () => {
    const page = await fixture(html`<section><button>Prima</button><button>Poi</button></section>`);
    const [first, then] = page.querySelectorAll('button');
    const link = document.createElement('a');
    link.href = '/v#civita-objective-card=verde';
    first?.focus();
    new MutationObserver(() => {
      if (cardsIn(page).length > 0) then?.focus();
    }).observe(page, { childList: true });
    page.append(link);
    await eventually(() => titleOf(cardsIn(page)[0]));
    expect(document.activeElement?.textContent).to.equal('Poi');
  });

  it('leaves a reader on a link in an open shadow root too', async () => {
    const host = await fixture<HTMLElement>(html`<div></div>`);
    const root = host.attachShadow({ mode: 'open' });
    const link = document.createElement('a');
    link.href = '/v#civita-objective-card=verde';
    root.append(link);
    link.focus();
    page.civita.scan(root);
    await eventually(() => titleOf(root.querySelector<ObjectiveCard>('civita-objective-card') ?? undefined));
    expect(root.activeElement?.localName).to.equal('a');
  });

  it('keeps room below a link that waits, and gives it back', async () => {
    const place = await fixture<HTMLElement>(html`<p></p>`);
    const link = document.createElement('a');
    link.href = '/v#civita-objective-card=verde';
    place.append(link);
    page.civita.scan(place);
    expect(place.offsetHeight).to.be.greaterThan(300);
    await eventually(() => titleOf(cardsIn(place)[0]));
    expect(link.style.marginBlockEnd).to.equal('');
    expect(link.style.display).to.equal('');
  });

  it('lets the page have a moment between two cards', async () => {
    const page = await fixture(html`<div></div>`);
    page.append(
      ...[1, 2, 3].map((number) => {
        const link = document.createElement('a');
        link.href = `/v#civita-objective-card=verde&level=${number + 1}`;
        return link;
      }),
    );
    const timers = globalThis.setTimeout;
    let tasks = 0;
    globalThis.setTimeout = ((run: () => void, ...rest: number[]) =>
      timers(
        () => {
          tasks += 1;
          run();
        },
        ...rest,
      )) as typeof setTimeout;
    const inTasks = new Set<number>();
    new MutationObserver(() => inTasks.add(tasks)).observe(page, { childList: true });
    try {
      await eventually(() => cardsIn(page).length === 3);
    } finally {
      globalThis.setTimeout = timers;
    }
    expect(inTasks.size).to.equal(3);
  });

  it('asks the question of a block under its profile', async () => {
    const page = await fixture(
      html`<div data-civita="page-feedback" data-profile="utile" data-id="/x"><a href="/valuta">Valuta</a></div>`,
    );
    await eventually(() => page.querySelector('civita-page-feedback'));
    expect(page.querySelector('civita-page-feedback')?.getAttribute('profile')).to.equal('utile');
    expect(page.querySelector('civita-page-feedback')?.getAttribute('subject-id')).to.equal('/x');
  });

  it('gives a question that stands in the page itself the service of the script tag', async () => {
    const page = await fixture(html`<civita-page-feedback profile="utile" privacy-href="/p"></civita-page-feedback>`);
    await eventually(() => page.querySelector('form'));
    expect(page.querySelector('form')?.action).to.equal(new URL('/c/borgoalto/v1/feedback-form', location.href).href);
  });

  it('leaves the service to the source that a link stands in', async () => {
    const page = await fixture(
      html`<civita-source service="/c/altrove"><a href="/valuta#civita-page-feedback=utile">b</a></civita-source>`,
    );
    await eventually(() => page.querySelector('form'));
    expect(page.querySelector('form')?.action).to.equal(new URL('/c/altrove/v1/feedback-form', location.href).href);
  });

  it('leaves the service to a form that stands in a block', async () => {
    const page = await fixture(
      html`<div data-civita="page-feedback" data-profile="utile">
        <form data-civita-feedback action="/c/altrove/v1/feedback-form"></form>
      </div>`,
    );
    await eventually(() => page.querySelector('civita-page-feedback')?.matches(':defined'));
    expect(page.querySelector('civita-page-feedback')?.hasAttribute('service')).to.equal(false);
    expect(page.querySelector('form')?.getAttribute('action')).to.equal('/c/altrove/v1/feedback-form');
  });

  it('looks into an open shadow root that it is given', async () => {
    const host = await fixture<HTMLElement>(html`<div></div>`);
    const root = host.attachShadow({ mode: 'open' });
    const link = document.createElement('a');
    link.href = '/v#civita-objective-card=verde';
    root.append(link);
    page.civita.scan(root);
    await eventually(() => titleOf(root.querySelector<ObjectiveCard>('civita-objective-card') ?? undefined));
  });

  for (const [fragment, tag, attributes] of marks) {
    it(`makes <${tag}> of #civita-${fragment}`, async () => {
      const page = await fixture(html`<p><a href=${`/v#civita-${fragment}`}>Un link</a></p>`);
      await eventually(() => page.querySelector(tag)?.matches(':defined'));
      const element = page.querySelector(tag);
      expect(element?.querySelector('a')?.textContent).to.equal('Un link');
      for (const [name, value] of Object.entries(attributes)) expect(element?.getAttribute(name), name).to.equal(value);
    });
  }

  for (const [, tag, attributes] of marks)
    for (const form of ['link', 'block'] as const)
      it(`makes ${tag} again of the ${form} that the stories offer`, async () => {
        const shown = document.createElement(tag);
        for (const [name, value] of Object.entries(attributes)) shown.setAttribute(name, value);
        const page = await fixture(html`<section></section>`);
        page.append(document.createRange().createContextualFragment(pasteFormsOf(shown)[form]));
        await eventually(() => page.querySelector(tag));
        for (const [name, value] of Object.entries(attributes))
          if (name !== 'today') expect(page.querySelector(tag)?.getAttribute(name), name).to.equal(value);
      });

  it('takes the same words from a block', async () => {
    const page = await fixture(
      html`<div data-civita="money-line" data-id="parco" data-of="project"><a href="/parco">Il parco</a></div>`,
    );
    await eventually(() => page.querySelector('civita-money-line'));
    expect(page.querySelector('civita-money-line')?.getAttribute('project')).to.equal('parco');
    expect(page.querySelector('civita-money-line')?.hasAttribute('objective')).to.equal(false);
  });

  it('takes an address only to this page’s origin or to one that is listed', async () => {
    const page = await fixture(
      html`<div>
        <a href="/a#civita-changes=https://evil.example/r.json">a</a>
        <a href="/b#civita-changes=https://dati.borgoalto.example/2023.json">b</a>
      </div>`,
    );
    await eventually(() => page.querySelectorAll('civita-changes').length === 2);
    expect([...page.children].map((element) => element.getAttribute('earlier-src'))).to.deep.equal([
      null,
      'https://dati.borgoalto.example/2023.json',
    ]);
  });

  it('keeps a plus and takes what is badly encoded as it stands', async () => {
    const page = await fixture(
      html`<div>
        <a href="/v#civita-objective-card=a+b">a</a>
        <a href="/v#civita-objective-card=%E0%A4%A">b</a>
      </div>`,
    );
    await eventually(() => cardsIn(page).length === 2);
    expect(cardsIn(page)[0]?.objective).to.equal('a+b');
  });

  it('takes a mark that an editor or a link tracker has encoded, or added to', async () => {
    const hrefs = [
      '/v#civita-objective-card%3Dverde%26level%3D4',
      '/v%23civita-objective-card=verde&level=4',
      '/v#civita-objective-card=verde&amp;level=4',
      '/v#civita-objective-card=verde&level=4?utm_source=posta',
      '/v?utm_source=posta#civita-objective-card=verde&level=4&utm_medium=email',
      '/v#civita-objective-card=verde%20&level=4',
      'HTTP://COMUNE.EXAMPLE/v#civita-objective-card=verde&level=4',
      '/esci?verso=https%3A%2F%2Fcomune.example%2Fv%23civita-objective-card%3Dverde%26level%3D4',
    ];
    const page = await fixture(html`<div>${hrefs.map((href) => html`<a href=${href}>Verde</a>`)}</div>`);
    await eventually(() => cardsIn(page).length === hrefs.length && cardsIn(page).every((card) => titleOf(card)));
    expect(cardsIn(page).map(({ objective, level }) => `${objective} ${level}`)).to.deep.equal(
      hrefs.map(() => 'verde 4'),
    );
  });

  it('leaves links alone where somebody writes, and those of drawings', async () => {
    const page = await fixture(
      html`<div>
        <div contenteditable="true">
          <p><a href="/a#civita-objective-card=verde">a</a></p>
        </div>
        <svg>
          <a href="/b#civita-objective-card=verde"><text>b</text></a>
        </svg>
        <a href="/c#civita-objective-card=verde">c</a>
      </div>`,
    );
    await eventually(() => titleOf(cardsIn(page)[0]));
    expect(cardsIn(page).length).to.equal(1);
    expect(page.lastElementChild?.localName).to.equal('civita-objective-card');
  });

  it('leaves links alone that are not marked, or marked with something unknown', async () => {
    const page = await fixture(
      html`<div>
        <a href="/a#obiettivo-1">a</a>
        <a href="/b#civita-constructor=1">b</a>
        <a href="/c#civita-objective-card">c</a>
        <a href="/d#civita-objective-card=verde">d</a>
      </div>`,
    );
    await eventually(() => cardsIn(page).length === 1);
    expect([...page.children].map((child) => child.localName)).to.deep.equal(['a', 'a', 'a', 'civita-objective-card']);
  });

  it('reads data only from the source of the script tag and from the origins that it lists', async () => {
    const page = await fixture(
      html`<div>
        <a href="/a#civita-objective-card=verde&source=https://evil.example/r.json">a</a>
        <a href="/b#civita-objective-card=verde&source=https://dati.borgoalto.example/r.json">b</a>
      </div>`,
    );
    await eventually(() => asked.some((url) => url.startsWith('https://dati.borgoalto.example/')));
    expect(asked.filter((url) => url.includes('evil'))).to.deep.equal([]);
    expect(page.firstElementChild?.localName).to.equal('a');
  });
});
