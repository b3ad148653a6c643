import type { CheckOptions, Report } from '@civita/sdk';
import { check } from '@civita/sdk';
import { checkReport } from '@civita/sdk/wire';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { report as borgoalto } from '../../../stories/fixtures/report.ts';
import { project } from '../support/build.ts';
import { wholeReport } from '../support/whole-report.ts';

/** What is put where: a value at a JSON pointer, added to a list at `/-`, taken out when `undefined` (RFC 6902). */
type Put = readonly [pointer: string, value: unknown];

/** The whole report with some things changed. */
function changed(puts: readonly Put[]): Report {
  const copy = JSON.parse(JSON.stringify(wholeReport)) as Report;
  for (const [pointer, value] of puts) {
    const steps = pointer.split('/').slice(1);
    const last = steps.pop()!;
    let place = copy as unknown as Record<string, unknown>;
    for (const step of steps) place = place[step] as Record<string, unknown>;
    if (Array.isArray(place) && last === '-') place.push(value);
    else if (value === undefined) Reflect.deleteProperty(place, last);
    else place[last] = value;
  }
  return copy;
}

/** Everything that is found after some things were changed: severity, rule and place. */
function after(puts: readonly Put[], options?: CheckOptions): readonly string[] {
  return check(changed(puts), options).map(({ severity, rule, pointer }) => `${severity} ${rule} ${pointer}`);
}

/** An amount in cents. */
const cents = (minor: number, currency = 'EUR'): unknown => ({ value: { minor, currency }, asOf: '2023' });
const award = (amount: unknown, own: object = {}): unknown => ({
  id: 'f-2',
  source: 'ERDF',
  stage: 'awarded',
  amount,
  ...own,
});

const today = '2024-06-01';
const person = ['RSS', 'MRA', '85T10', 'A562', 'S'].join('');

describe('the check of a report', () => {
  it('has nothing to say of a report in which nothing is wrong', () => {
    assert.deepEqual(check(wholeReport, { today }), []);
    assert.deepEqual(check(borgoalto), []);
  });

  it('finds no error in what Palermo’s social report says', () => {
    const file = new URL('../../../packages/portal/data/palermo-2020.json', import.meta.url);
    const palermo = checkReport(JSON.parse(readFileSync(file, 'utf8')));
    assert.ok(palermo.ok);
    assert.deepEqual(
      check(palermo.value, { today: '2026-11-22' }).filter(({ severity }) => severity === 'error'),
      [],
    );
  });

  it('names each rule’s place', () => {
    const table: readonly (readonly [expected: string, ...puts: readonly Put[]])[] = [
      ['error unique-id /objectives/2/id', ['/objectives/-', wholeReport.objectives[1]]],
      ['error unique-id /organisations/1/id', ['/organisations/-', wholeReport.organisations[0]]],
      ['error unique-id /edition/sections/0/children/0/id', ['/edition/sections/0/children/0/id', 's-1']],
      [
        'error unique-id /projects/0/milestones/1/id',
        ['/projects/0/milestones/-', wholeReport.projects[0]?.milestones?.[0]],
      ],
      [
        'error unique-id /projects/0/funding/1/id',
        ['/projects/0/funding/-', { ...wholeReport.projects[0]?.funding[0], stage: 'requested' }],
      ],
      [
        'error unique-id /objectives/1/indicators/1/id',
        ['/objectives/1/indicators/-', wholeReport.objectives[1]?.indicators?.[0]],
      ],
      [
        'error unique-id /activities/0/indicators/1/id',
        ['/activities/0/indicators/-', wholeReport.activities[0]?.indicators?.[0]],
      ],
      ['error reference /objectives/1/parent', ['/objectives/1/parent', 'x']],
      ['error reference /objectives/0/edition', ['/objectives/0/edition', 'x']],
      ['error reference /activities/0/edition', ['/activities/0/edition', 'x']],
      ['error reference /activities/0/objective', ['/activities/0/objective', 'x']],
      ['error reference /activities/0/programmes/0', ['/activities/0/programmes/0', 'x']],
      ['error reference /activities/0/projects/1', ['/activities/0/projects/-', 'x']],
      ['error reference /allocations/0/programme', ['/allocations/0/programme', 'x']],
      ['error reference /allocations/0/activities/0', ['/allocations/0/activities/0', 'x']],
      ['error reference /projects/0/activities/0', ['/projects/0/activities/0', 'x']],
      ['error reference /projects/0/edition', ['/projects/0/edition', 'x']],
      ['error reference /projects/0/funding/0/programme', ['/projects/0/funding/0/programme', 'x']],
      ['error reference /projects/0/related/0/project', ['/projects/0/related/0/kind', 'part-of']],
      ['warning action /allocations/0/action', ['/allocations/0/action', '9.9.9']],
      ['warning action /projects/0/funding/0/action', ['/projects/0/funding/0/action', '9.9.9']],
      ['error cycle /objectives/1/parent', ['/objectives/0/parent', 'linea']],
      [
        'error cycle /projects/0/related/0/project',
        ['/projects/0/related/0', { project: 'progetto', kind: 'part-of' }],
      ],
      ['error money /allocations/0/amount/value', ['/allocations/0/amount/value/minor', 0.5]],
      [
        'error money /projects/0/procedures/0/tenderAmount/value',
        ['/projects/0/procedures/0/tenderAmount/value/currency', 'euro'],
      ],
      [
        'warning negative /projects/0/amounts/3/amount/value/minor',
        ['/projects/0/amounts/-', { kind: 'commitments', amount: cents(-1) }],
      ],
      ['error currency /projects/0/funding/1/amount/value/currency', ['/projects/0/funding/-', award(cents(1, 'CHF'))]],
      [
        'error to-be-found /projects/0/funding/1/stage',
        ['/projects/0/funding/-', award(cents(1), { source: 'to-be-found' })],
      ],
      ['warning awarded-sum /projects/0/funding', ['/projects/0/funding/-', award(cents(2))]],
      ['warning overpaid /projects/0/amounts/2', ['/projects/0/amounts/2/amount/value/minor', 110_001]],
      ['error date /projects/0/steps/0/date', ['/projects/0/steps/0/date', '2023-02-30']],
      ['error date /edition/published', ['/edition/published', '2023-13']],
      ['warning period /edition/covers', ['/edition/covers', { start: '2024', end: '2023' }]],
      ['warning period /projects/0/planned', ['/projects/0/planned', { start: '2023-10', end: '2023-09-30' }]],
      ['warning period /projects/0/actual', ['/projects/0/actual/start', '2023-12']],
      ['warning future /projects/0/amounts/0/amount/asOf', ['/projects/0/amounts/0/amount/asOf', '2024-06-02']],
      ['warning old /allocations/0/amount/asOf', ['/allocations/0/amount/asOf', '2021']],
      ['warning old /edition/asOf', ['/edition/asOf', '2022-11-30']],
      [
        'warning completed-without-end /projects/0/status',
        ['/projects/0/actual/end', undefined],
        ['/projects/0/amounts', []],
      ],
      ['warning funded-without-award /projects/0/status', ['/projects/0/funding', []]],
      [
        'warning settled-too-early /projects/0/status',
        ['/projects/0/status/code', 'settled'],
        ['/projects/0/amounts/2/amount/value/minor', 95_000],
      ],
      ['warning status-contradicted /projects/0/status', ['/projects/0/status/code', 'in-progress']],
      ['error code /projects/0/identifiers/0/value', ['/projects/0/identifiers/0/value', 'D71F']],
      ['error code /projects/0/procedures/0/cig', ['/projects/0/procedures/0/cig', '1234567CE8']],
      ['error code /projects/0/places/0/identifiers/0/value', ['/projects/0/places/0/identifiers/0/value', '82053']],
      ['error code /programmes/0/identifiers/0/value', ['/programmes/0/identifiers/0/value', '2014IT']],
      ['error code /objectives/1/classifications/0/code', ['/objectives/1/classifications/0/code', '18']],
      ['warning weights /projects/0/classifications', ['/projects/0/classifications/0/weight', 0.5]],
      ['error progress /projects/0/progress/0/ratio/value', ['/projects/0/progress/0/ratio/value', -0.1]],
      ['error progress /projects/0/progress/0/ratio/value', ['/projects/0/progress/0/ratio/value', Number.NaN]],
      [
        'warning indicator-direction /projects/0/indicators/0/target/value',
        ['/projects/0/indicators/0/target/value', 9],
      ],
      [
        'warning indicator-direction /objectives/1/indicators/0/target/value',
        ['/objectives/1/indicators/0/direction', 'down'],
      ],
      [
        'warning indicator-direction /activities/0/indicators/0/target/value',
        ['/activities/0/indicators/0/direction', 'down'],
      ],
      ['error acknowledgement /programmes/0/acknowledgement', ['/programmes/0/acknowledgement', 'none']],
      ['warning acknowledgement-regime /programmes/0/acknowledgement', ['/programmes/0/period', '2021-2027']],
      ['warning acknowledgement-regime /programmes/0/acknowledgement', ['/programmes/0/funds', ['FSC']]],
      [
        'error acknowledgement /projects/0/funding/0/programme',
        ['/programmes/0/funds', ['FSC']],
        ['/programmes/0/acknowledgement', 'none'],
      ],
      [
        'error acknowledgement-words /programmes/0',
        ['/programmes/0/acknowledgement', 'custom'],
        ['/programmes/0/statement', undefined],
      ],
      [
        'error personal-data /projects/0/narrative/it/1/children/0',
        ['/projects/0/narrative/it/1/children/0', `CF ${person}`],
      ],
      [
        'error personal-data /organisations/0/identifiers/0/value',
        ['/organisations/0/identifiers/0', { scheme: 'TAX', value: person }],
      ],
    ];
    for (const [expected, ...puts] of table) assert.deepEqual(after(puts, { today }), [expected], expected);
  });

  it('accepts what a table of what is wrong could catch by mistake', () => {
    const exchange = { rate: '0.95', date: '2023' };
    assert.deepEqual(after([['/projects/0/funding/-', award(cents(1, 'CHF'), { exchange })]]), []);
    assert.deepEqual(after([['/projects/0/funding/-', award(cents(1))]]), []);
    assert.deepEqual(after([['/projects/0/amounts/-', { kind: 'savings', amount: cents(-1) }]]), []);
    assert.deepEqual(after([['/projects/0/amounts/2/amount/value/minor', 110_000]]), []);
    assert.deepEqual(after([['/projects/0/progress/0/ratio/value', 1.2]]), []);
    assert.deepEqual(after([['/projects/0/identifiers/-', { scheme: 'OC', value: 'anything' }]]), []);
    assert.deepEqual(after([['/glossary/date', 'Data']]), []);
    assert.deepEqual(after([['/programmes/0/period', '2007-2013']]), []);
  });

  it('keeps a public sum and its hole apart', () => {
    const found = after([
      ['/projects/0/funding/-', { id: 'h', source: 'to-be-found', amount: cents(20_000) }],
      ['/projects/0/amounts/1/amount/value/minor', 120_000],
      ['/projects/0/status/code', 'in-progress'],
    ]);
    assert.deepEqual(found, ['error to-be-found /projects/0/amounts/1/amount']);
  });

  it('takes public funding minus savings for the net', () => {
    const net = (minor: number): readonly string[] =>
      after([
        ['/projects/0/amounts/-', { kind: 'savings', amount: cents(500) }],
        ['/projects/0/amounts/-', { kind: 'net-public-funding', amount: cents(minor) }],
      ]);
    assert.deepEqual(net(99_500), []);
    assert.deepEqual(net(99_000), ['warning net-public /projects/0/amounts']);
  });

  it('looks up what is continued only where the edition before is known', () => {
    const rename = { linea: 'linea-2022', attivita: 'attivita-2022', progetto: 'progetto-2022' };
    const text = Object.entries(rename).reduce(
      (json, [now, then]) => json.replaceAll(`"id":"${now}"`, `"id":"${then}"`),
      JSON.stringify(wholeReport),
    );
    assert.deepEqual(check(wholeReport, { earlier: JSON.parse(text) as Report }), []);
    const empty = { ...wholeReport, objectives: [], activities: [], projects: [] };
    assert.deepEqual(
      check(wholeReport, { earlier: empty }).map(({ pointer }) => pointer),
      ['/objectives/1/continues', '/activities/0/continues', '/projects/0/related/0/project'],
    );
  });

  it('does not look at the calendar without a day, and lets a target be in the future', () => {
    assert.deepEqual(after([['/projects/0/asOf', '2200']]), []);
    assert.deepEqual(after([['/projects/0/indicators/0/target/asOf', '2030']], { today }), []);
  });

  it('finds every circle once, however long', () => {
    const ring = (length: number): readonly string[] => {
      const objectives = Array.from({ length }, (_, index) => ({
        ...wholeReport.objectives[0]!,
        id: index === 0 ? 'linea' : `o${String(index)}`,
        parent: index === length - 1 ? 'linea' : `o${String(index + 1)}`,
      }));
      return after([['/objectives', objectives]]);
    };
    assert.deepEqual(ring(3), ['error cycle /objectives/2/parent']);
    assert.equal(ring(20_000).length, 1);
    const parts = [
      ['c', 'a'],
      ['d', 'a'],
      ['a', 'b'],
      ['b', 'a'],
    ].map(([id = '', whole = '']) => project({ id, related: [{ project: whole, kind: 'part-of' }] }));
    assert.deepEqual(after([['/projects', [...wholeReport.projects, ...parts]]]), [
      'error cycle /projects/4/related/0/project',
    ]);
  });

  it('tells errors first, and says in Italian and English what is wrong and what to do, without repeating personal data', () => {
    const findings = check(
      changed([
        ['/edition/covers', { start: '2024', end: '2023' }],
        ['/projects/0/title', person],
        ['/projects/0/places/0/identifiers/0/value', '82053'],
      ]),
    );
    assert.deepEqual(
      findings.map(({ severity }) => severity),
      ['error', 'error', 'warning'],
    );
    for (const { message, cure } of findings)
      for (const words of [message.it, message.en, cure.it, cure.en]) {
        assert.notEqual(words, '');
        assert.ok(!words.includes(person));
      }
    assert.match(findings.find(({ rule }) => rule === 'code')?.cure.it ?? '', /082053/);
  });
});
