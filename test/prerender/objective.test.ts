import { objectiveHtml, objectivePage, pagePath, projectHtml, projectOverview } from '@civita/elements/prerender';
import type { ObjectiveOverview } from '@civita/sdk';
import { money, objectiveOverview } from '@civita/sdk';
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { parse, parseFragment } from 'parse5';
import { firstObjective, palermo } from './support/report.ts';

let overview: ObjectiveOverview;
before(async () => {
  overview = await firstObjective();
});

/** JSON-LD as a search engine finds it: in the first script of that type. */
function linkedDataIn(html: string): Readonly<Record<string, unknown>> {
  const json = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? '';
  return JSON.parse(json) as Readonly<Record<string, unknown>>;
}

/** The things that it tells of. */
function nodesIn(html: string): readonly Readonly<Record<string, unknown>>[] {
  return linkedDataIn(html)['@graph'] as readonly Readonly<Record<string, unknown>>[];
}

describe('An objective as HTML', () => {
  it('tells label, title, summary, activity, money with its date, project, steps, gaps and source', () => {
    const html = objectiveHtml(overview, { language: 'it' });
    for (const words of [
      /<p>Obiettivo 1<\/p>\n<h2>Promuovere la dimensione europea/,
      /<p>Legare la città all’Europa/,
      /<h3>Attività 1: Concertazione/,
      /<h4>PON Governance e Capacità Istituzionale 2014-2020<\/h4>\n<p lang="it">Unione europea, Fondo europeo di sviluppo/,
      /<span translate="no">600\.000,00\s€<\/span> messi da parte al 31 dicembre 2020/,
      /METROLAB1420/,
      /<dd>Inviato per l’ammissione, al 31 dicembre 2020<\/dd>/,
      /<li>La Giunta l’ha approvata, data non dichiarata<\/li>/,
      /<li>Quale ufficio risponde dell’obiettivo\.<\/li>/,
      /Fonte: <a href="https:\/\/www\.comune\.palermo\.it\/[^"]*">Comune di Palermo, Bilancio Sociale 2020<\/a>/,
      /<p data-civita-as-of[^>]*>Dati aggiornati al 31 dicembre 2020<\/p>/,
    ])
      assert.match(html, words);
    assert.doesNotMatch(html, /undefined|<!--|<\?>|style=/);
  });

  it('speaks English where it is asked to, with the texts of the report in English', () => {
    const html = objectiveHtml(overview, { language: 'en' });
    assert.match(html, /<article lang="en">[\s\S]*<p>Objective 1<\/p>[\s\S]*set aside as of 31 December 2020/);
  });

  it('marks a text in another language as such', () => {
    const title = { it: 'Solo in italiano' };
    const html = objectiveHtml({ ...overview, objective: { ...overview.objective, title } }, { language: 'en' });
    assert.match(html, /<h2><\w+ lang="it">Solo in italiano<\/\w+><\/h2>/);
  });

  it('begins its headings at the level that is asked for, and never skips one', () => {
    const html = objectiveHtml(overview, { language: 'it', level: 3 });
    const levels = [...html.matchAll(/<h(\d)>/g)].map((match) => Number(match[1]));
    assert.equal(levels[0], 3);
    levels.reduce((above, level) => {
      assert.ok(level <= above + 1, levels.join(' '));
      return level;
    });
  });

  it('leads to its page where that is known, with a link that is no marker', () => {
    assert.doesNotMatch(objectiveHtml(overview, { language: 'it' }), /Vai alla pagina/);
    const html = objectiveHtml(overview, { language: 'it', linkBase: 'https://comune.example/promesse' });
    assert.match(html, /<a href="https:\/\/comune\.example\/promesse\/objectives\/ob-1\.html">Vai alla pagina/);
  });

  it('has no line end inside a paragraph, where a CMS would make a break of it', () => {
    const html = objectiveHtml(overview, { language: 'it', linkBase: 'https://comune.example/' });
    for (const [, inside = ''] of html.matchAll(/<(?:p|li|dd|h\d)[^>]*>(.*?)<\/(?:p|li|dd|h\d)>/gs))
      assert.doesNotMatch(inside, /\n/);
  });

  it('stands in a block that says what it is and of when', () => {
    const html = objectiveHtml(overview, { language: 'it' });
    assert.match(html, /^<div data-civita="objective-card" data-id="ob-1" data-prerendered="2020-12-31">\s*<article/);
    assert.match(html, /<\/article>\s*<\/div>\n<script/);
    assert.doesNotMatch(html, /<\/?civita-/);
  });

  it('goes without the data for search engines where scripts would be printed', () => {
    const html = objectiveHtml(overview, { language: 'it', linkedData: false });
    assert.match(html, /<\/article>\s*<\/div>\n$/);
  });

  it('brings schema.org data that a search engine can read', () => {
    const html = objectiveHtml(overview, { language: 'it', linkBase: 'https://comune.example/' });
    assert.equal(linkedDataIn(html)['@context'], 'https://schema.org');
    const [edition, objective] = nodesIn(html);
    assert.equal(edition?.['name'], 'Bilancio Sociale 2020');
    assert.match(String(objective?.['name']), /^Promuovere la dimensione europea/);
    assert.equal(objective?.['url'], 'https://comune.example/objectives/ob-1.html');
    assert.ok(nodesIn(html).some((node) => node['alternateName'] === 'METROLAB1420'));
  });

  it('lets no text of the data become markup, in no field', () => {
    const evil = '</script></title></p><img src=x onerror=alert(1)><!-- "\'><script>alert(1)</script><!-- <script x';
    const hostile = JSON.parse(
      JSON.stringify(overview, (key, value: unknown) =>
        typeof value === 'string' && !['type', 'kind', 'code', 'currency', 'asOf', 'scheme', 'origin'].includes(key)
          ? evil
          : value,
      ),
    ) as ObjectiveOverview;
    const objective = { ...hostile.objective, narrative: { it: [{ type: 'paragraph', children: [evil] }] } } as const;
    for (const html of [
      objectiveHtml({ ...hostile, objective }, { language: 'it', linkBase: 'https://comune.example/' }),
      objectivePage({ ...hostile, objective }, { language: 'it', linkBase: 'https://comune.example/' }),
    ]) {
      const tags = [...tagsOf(html.startsWith('<!doctype') ? parse(html) : parseFragment(html))];
      assert.ok(tags.includes('article'));
      assert.ok(!tags.includes('img'));
      assert.equal(tags.filter((tag) => tag === 'script').length, 1);
      assert.equal(nodesIn(html)[1]?.['name'], evil);
    }
  });

  it('takes characters that turn the direction of text out of every field', () => {
    const turned = JSON.parse(
      JSON.stringify(overview)
        .replaceAll('METROLAB1420', '\u202eMETROLAB1420')
        .replaceAll('Promuovere', '\u2066Promuovere'),
    ) as ObjectiveOverview;
    assert.doesNotMatch(objectivePage(turned, { language: 'it' }), /[\u202a-\u202e\u2066-\u2069]/);
  });

  it('gives no address that a reader may not follow', () => {
    const source = { title: 'Fonte', url: 'javascript:alert(1)' };
    const html = objectiveHtml({ ...overview, edition: { ...overview.edition, source } }, { language: 'it' });
    assert.doesNotMatch(html, /javascript:/);
  });
});

describe('A complete page', () => {
  it('has a language, a title, a description and its own address, and one first heading', () => {
    const html = objectivePage(overview, {
      language: 'it',
      linkBase: 'https://comune.example/',
      stylesheet: '/stile.css',
    });
    assert.match(html, /^<!doctype html>\n<html lang="it">/);
    assert.match(html, /<title>Promuovere [^<]* \| Bilancio Sociale 2020<\/title>/);
    assert.match(html, /<meta name="description" content="Legare la città/);
    assert.match(html, /<link rel="canonical" href="https:\/\/comune\.example\/objectives\/ob-1\.html" \/>/);
    assert.match(html, /<link rel="stylesheet" href="\/stile\.css" \/>/);
    assert.equal(html.match(/<h1>/g)?.length, 1);
    assert.equal(nodesIn(html)[1]?.['@type'], 'CreativeWork');
  });
});

describe('A project as HTML', () => {
  it('tells what is awarded, what is to be found and who funds it', async () => {
    const report = await palermo();
    const [project] = report.projects;
    const line = { amount: { value: money(1_234_567), asOf: '2021-03' }, programme: 'pon-gov-2014-2020' } as const;
    const funding = [
      { id: 'a', source: 'ERDF', stage: 'awarded', ...line },
      { id: 'b', source: 'to-be-found', ...line },
    ] as const;
    const found = projectOverview({ ...report, projects: [{ ...project!, funding }] }, 'metrolab1420');
    const html = projectHtml(found!, { language: 'it' });
    assert.match(html, /<dt>Assegnati<\/dt>\n<dd><span translate="no">12\.345,67\s€<\/span>, a marzo 2021<\/dd>/);
    assert.match(html, /<dt>Da reperire<\/dt>/);
    assert.match(html, /<h3>PON Governance e Capacità Istituzionale 2014-2020<\/h3>\n<p lang="it">Unione europea/);
    assert.doesNotMatch(html, /Quanto costa il progetto/);
  });

  it('is not there when the report has none of that id', async () => {
    assert.equal(projectOverview(await palermo(), 'altro'), undefined);
    assert.equal(objectiveOverview(await palermo(), 'altro'), undefined);
  });
});

describe('The path of a page', () => {
  it('stays in its folder whatever the id, and differs for ids that differ by case alone', () => {
    assert.equal(pagePath('objectives', 'ob-1'), 'objectives/ob-1.html');
    for (const id of ['../../etc/passwd', '..', '/', 'a\\b', 'CON', '%2e%2e', 'più', '😀'])
      assert.match(pagePath('projects', id), /^projects\/[a-z0-9_-]+\.html$/);
    assert.notEqual(pagePath('projects', 'A'), pagePath('projects', 'a'));
    assert.notEqual(pagePath('projects', 'a_b'), pagePath('projects', 'a-b'));
  });
});

interface Node {
  readonly tagName?: string;
  readonly childNodes?: readonly Node[];
}

function* tagsOf(node: unknown): Generator<string> {
  const { tagName, childNodes = [] } = node as Node;
  if (tagName) yield tagName;
  for (const child of childNodes) yield* tagsOf(child);
}
