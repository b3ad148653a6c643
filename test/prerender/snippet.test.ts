import { CMS, scriptLine, snippetOf } from '@civita/elements/prerender';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { firstObjective } from './support/report.ts';

const overview = await firstObjective();
const options = { language: 'it', linkBase: 'https://comune.example/promesse/' };
const text = /Obiettivo 1\. Promuovere la dimensione europea[^<]*/;
const page = 'https://comune.example/promesse/objectives/ob-1.html';

describe('What an editor pastes', () => {
  it('is a link with its mark in the fragment', () => {
    const snippet = snippetOf(overview, 'link', options);
    assert.ok(snippet.startsWith(`<a href="${page}#civita-objective-card=ob-1">`), snippet);
    assert.match(snippet, text);
  });

  it('is a block around a plain link', () => {
    const snippet = snippetOf(overview, 'block', options);
    assert.ok(snippet.startsWith(`<div data-civita="objective-card" data-id="ob-1"><a href="${page}">`), snippet);
  });

  it('is the element around a plain link', () => {
    const snippet = snippetOf(overview, 'element', options);
    assert.ok(snippet.startsWith(`<civita-objective-card objective="ob-1"><a href="${page}">`), snippet);
  });

  it('links to the page that the report names, whatever the base', () => {
    const objective = { ...overview.objective, url: 'https://comune.example/ob/1?a=1#qui' };
    const snippet = snippetOf({ ...overview, objective }, 'link', options);
    assert.match(snippet, /^<a href="https:\/\/comune\.example\/ob\/1\?a=1#civita-objective-card=ob-1">/);
  });

  it('is refused without an address, with the cure', () => {
    assert.throws(() => snippetOf(overview, 'link', { language: 'it' }), /has no page to link to: state its "url"/);
  });

  it('escapes ids and titles', () => {
    const objective = { ...overview.objective, id: '"><script>', title: '<b>"\'&' };
    for (const form of ['link', 'block', 'element'] as const)
      assert.doesNotMatch(snippetOf({ ...overview, objective }, form, options), /<script|<b>/);
  });

  it('is offered for every CMS in words of both languages, each by its own name', () => {
    assert.equal(new Set(CMS.map(({ id }) => id)).size, CMS.length);
    for (const { name, why } of CMS) assert.ok(name.it && name.en && why.it && why.en);
  });
});

describe("The webmaster's line", () => {
  it('names script and source, and leaves out what is not stated', () => {
    assert.equal(
      scriptLine({ script: '/civita/civita.js', source: '/report.json' }),
      '<script type="module" async src="/civita/civita.js" data-civita-source="/report.json"></script>',
    );
  });

  it('names the service and the hash where there are some', () => {
    const line = scriptLine({ script: '/c.js', source: '/r.json', service: '/c/palermo', integrity: 'sha384-x' });
    assert.match(line, / data-civita-service="\/c\/palermo" integrity="sha384-x" crossorigin="anonymous">/);
  });

  it('escapes what it is given', () => {
    assert.doesNotMatch(scriptLine({ script: '"><script>alert(1)</script>', source: '/r' }), /alert\(1\)<\/script>/);
  });
});
