import { beneficiaries, importReport } from '@civita/sdk/import';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { counted, file, placed, readRecords, total, without } from './support/read.ts';

describe('lists of beneficiaries', () => {
  it('of Malta: euros before the number, years, quarters, days in words', without('beneficiaries-mt.csv'), async () => {
    const found = await readRecords('beneficiaries-mt', 'beneficiaries-mt.csv');
    assert.equal(found.report.projects.length, 24);
    assert.equal(total(found, 'total-cost'), 295_318_981_00);
    assert.deepEqual(counted(found.notes), { 'repaired -': 1 });
    const starts = found.report.projects.map(({ planned }) => planned.start);
    assert.deepEqual([starts[0], starts[2], starts[9]], ['2008', '2011-10-18', '2014-Q3']);
    const funds = new Set(found.report.projects.flatMap(({ classifications }) => classifications[0]?.code ?? []));
    assert.deepEqual([...funds], ['ESF', 'CF', 'ERDF']);
    assert.equal(found.report.projects[0]?.narrative?.['en']?.length, 8);
  });

  it('of Croatia: kunas, a row for each county', without('beneficiaries-hr.csv'), async () => {
    const found = await readRecords('beneficiaries-hr', 'beneficiaries-hr.csv');
    assert.equal(found.report.projects.length, 24);
    assert.equal(total(found, 'eligible-cost'), 538_528_562_41);
    assert.equal(total(found, 'public-funding'), 406_041_406_13);
    assert.ok(found.report.projects.every(({ amounts }) => amounts[0]?.amount.value.currency === 'HRK'));
    // Two projects stand under two counties each: nobody can tell whether the money does too.
    assert.deepEqual(
      found.notes.map(({ row, action }) => [row, action]),
      [
        [undefined, 'repaired'],
        [14, 'kept'],
        [25, 'kept'],
      ],
    );
    const [party] = found.report.projects[0]?.partners ?? [];
    assert.deepEqual(party?.organisation, {
      name: 'Ministarstvo socijalne politike i mladih',
      identifiers: [{ scheme: 'OIB', value: '15351583880' }],
    });
  });

  it(
    'of Finland: rows that end in stray marks, an amount where a name should be',
    without('beneficiaries-fi.csv'),
    async () => {
      const found = await readRecords('beneficiaries-fi', 'beneficiaries-fi.csv');
      assert.equal(found.report.projects.length, 24);
      assert.equal(total(found, 'public-funding'), 5_231_077_00);
      assert.equal(total(found, 'payments'), 2_474_205_00);
      assert.deepEqual(found.notes.filter(({ row }) => row !== undefined).map(placed), [
        [6, 'Toteuttajan nimi', '157500', 'left-out'],
      ]);
      assert.deepEqual(
        found.notes.filter(({ row, action }) => row === undefined && action === 'left-out').map(({ column }) => column),
        ['Myönnetty EU- ja valtion rahoitus', 'Toteutunut EU- ja valtion rahoitus'],
      );
      assert.deepEqual(found.report.projects[0]?.planned, { start: '2015-03-01', end: '2017-02-28' });
    },
  );

  it(
    'of Luxembourg: a point for thousands, lines in cells, two columns for one total',
    without('beneficiaries-lu.csv'),
    async () => {
      const found = await readRecords('beneficiaries-lu', 'beneficiaries-lu.csv');
      assert.equal(found.report.projects.length, 24);
      assert.equal(total(found, 'total-cost'), 62_920_740_96);
      assert.equal(found.report.projects[0]?.amounts[0]?.amount.value.minor, 823_171_00);
      const lines = found.report.projects.flatMap(({ funding }) => funding);
      assert.equal(lines.length, 23);
      assert.equal(
        lines.reduce((sum, { amount }) => sum + amount.value.minor, 0),
        18_725_256_53,
      );
      assert.deepEqual(found.notes.filter(({ row }) => row !== undefined).map(placed), [
        [2, 'eu_amount', '288.11', 'left-out'],
      ]);
      assert.deepEqual(
        found.report.projects[1]?.places.map(({ name }) => name),
        ['Luxembourg', 'Esch/Alzette'],
      );
    },
  );

  it('of one’s own are described in a few lines, in whatever encoding', async () => {
    const source = beneficiaries({
      id: 'mine',
      title: 'Δικαιούχοι',
      language: 'el',
      publisher: 'Δήμος',
      encoding: 'windows-1253',
      numbers: 'it',
      currency: 'EUR',
      dates: ['day-first'],
      columns: { title: 'Έργο', beneficiary: 'Δικαιούχος', fund: 'Ταμείο', start: 'Έναρξη' },
      amounts: [['Δαπάνη', 'eligible-cost']],
      funds: { ΕΤΠΑ: 'ERDF' },
    });
    const text = 'Εργο;Δικαιουχος;Ταμειο;Εναρξη;ΔΑΠΑΝΗ\r\nΓέφυρα;Δήμος;ΕΤΠΑ;1.3.2015;1.234,50\r\n';
    const { report, notes } = await importReport({
      source,
      files: [file('gr.csv', windows1253(text))],
      asOf: '2016',
      body: 'Δήμος Αθηναίων',
    });
    assert.deepEqual(
      notes.filter(({ row }) => row !== undefined),
      [],
    );
    const [project] = report.projects;
    assert.deepEqual(
      [project?.title, project?.planned.start, project?.amounts[0]?.amount.value.minor],
      ['Γέφυρα', '2015-03-01', 1234_50],
    );
    assert.equal(report.edition.body.name, 'Δήμος Αθηναίων');
  });

  it('say which fund, status or row they do not know', async () => {
    const source = beneficiaries({
      id: 'mine',
      title: 'Elenco',
      language: 'it',
      publisher: 'Comune',
      numbers: 'it',
      currency: 'EUR',
      dates: ['iso'],
      columns: { title: 'Titolo', beneficiary: 'Ente', fund: 'Fondo', status: 'Stato' },
      amounts: [['Costo', 'total-cost']],
      funds: { FESR: 'ERDF' },
      statuses: { Concluso: 'completed' },
    });
    const text = 'Titolo,Ente,Fondo,Stato,Costo\nA,B,XYZ,Mah,"1,00"\n,,,,\n,,FESR,Concluso,"2,00"\n';
    const { report, notes } = await importReport({ source, files: [file('l.csv', text)], asOf: '2016' });
    assert.equal(report.projects.length, 1);
    assert.deepEqual(notes.filter(({ row }) => row !== undefined).map(placed), [
      [2, 'Fondo', 'XYZ', 'left-out'],
      [2, 'Stato', 'Mah', 'kept'],
      [4, undefined, undefined, 'row-left-out'],
    ]);
  });
});

/** Greek text under windows-1253, whose letters lie where those of Unicode's Greek block do. */
function windows1253(text: string): Uint8Array {
  return Uint8Array.from(text, (sign) => {
    const code = sign.codePointAt(0) ?? 0;
    return code >= 0x384 && code <= 0x3ce ? code - 0x2d0 : code;
  });
}
