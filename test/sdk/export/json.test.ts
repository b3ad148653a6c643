import { reportJson, reportJsonLd, scriptText } from '@civita/sdk/export';
import { readReport } from '@civita/sdk/wire';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { line, project } from '../support/build.ts';
import { randomReport } from '../support/random-report.ts';
import { wholeReport } from '../support/whole-report.ts';

describe('a report as JSON', () => {
  it('is the same report when it is read again', () => {
    assert.deepEqual(readReport(reportJson(wholeReport)), { ok: true, value: wholeReport });
    fc.assert(
      fc.property(randomReport, (report) => {
        // An optional key that holds `undefined` does not exist on the wire.
        const stated = structuredClone(JSON.parse(JSON.stringify(report)) as typeof report);
        assert.deepEqual(readReport(reportJson(report)), { ok: true, value: stated });
      }),
    );
  });
});

describe('a report as JSON-LD', () => {
  type Node = Readonly<Record<string, unknown>>;
  const nodesOf = (report: typeof wholeReport) => reportJsonLd(report)['@graph'] as readonly Node[];

  it('says each text in one language when that is asked for', () => {
    const [edition] = reportJsonLd(wholeReport, { language: 'en' })['@graph'] as readonly Node[];
    assert.equal(edition?.['name'], 'Title');
    assert.doesNotMatch(JSON.stringify(reportJsonLd(wholeReport, { language: 'en' })), /@language/);
  });

  it('says what it is in the words of schema.org', () => {
    const document = reportJsonLd(wholeReport);
    assert.equal(document['@context'], 'https://schema.org');
    const base = 'https://example.org/2023';
    const [edition, top, objective, activity, programme, own] = nodesOf(wholeReport);
    assert.equal(edition?.['@type'], 'Report');
    assert.equal(edition['license'], 'https://spdx.org/licenses/CC-BY-4.0');
    assert.equal((edition['publisher'] as Node)['@type'], 'GovernmentOrganization');
    assert.deepEqual(top?.['isPartOf'], { '@id': `${base}#paese-2023` });
    assert.deepEqual(objective?.['isPartOf'], { '@id': `${base}#cima` });
    assert.deepEqual(activity?.['isPartOf'], { '@id': `${base}#linea` });
    assert.equal(programme?.['@type'], 'FundingScheme');
    assert.equal(own?.['@type'], 'Project');
    assert.deepEqual(own['name'], [
      { '@language': 'it', '@value': 'Titolo' },
      { '@language': 'en', '@value': 'Title' },
    ]);
    assert.deepEqual(own['funding'], [
      {
        '@type': 'MonetaryGrant',
        name: 'ERDF',
        amount: { '@type': 'MonetaryAmount', currency: 'EUR', value: '1000.00', validFrom: '2023-12-31' },
        fundedItem: { '@id': `${base}#progetto` },
        funder: { '@id': `${base}#programma` },
      },
    ]);
    assert.deepEqual(own['identifier'], [{ '@type': 'PropertyValue', propertyID: 'CUP', value: 'B51C23000010006' }]);
  });

  it('names nothing that is not in it, tells no hole as a grant, and invents no date', () => {
    const own = project({
      activities: ['nessuna'],
      funding: [line('ERDF', 'awarded', 1, { programme: 'altro' }), line('to-be-found', undefined, 5)],
      actual: { start: '2020-Q3', end: 'presto' },
    });
    const node = nodesOf({ ...wholeReport, projects: [own] }).find(({ name }) => name === 'Progetto');
    assert.equal((node?.['funding'] as readonly Node[]).length, 1);
    assert.equal('funder' in ((node?.['funding'] as readonly Node[])[0] ?? {}), false);
    assert.equal(node?.['subjectOf'], undefined);
    assert.equal(node?.['foundingDate'], '2020');
    assert.equal(node['dissolutionDate'], undefined);
  });

  it('carries no address that a reader may not follow', () => {
    const report = { ...wholeReport, edition: { ...wholeReport.edition, url: 'javascript:alert(1)' } };
    assert.doesNotMatch(JSON.stringify(reportJsonLd(report)), /javascript:/);
  });

  it('cannot end the script element that it stands in', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const name = `${text}</script><!--<script>\u2028&`;
        const written = scriptText({ name });
        assert.doesNotMatch(written, /[<>&\u2028\u2029]/);
        assert.deepEqual(JSON.parse(written), { name });
      }),
    );
  });
});
