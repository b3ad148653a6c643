import type { CodeRefusal, Reading } from '@civita/sdk';
import {
  findPersonTaxCodes,
  isPersonTaxCode,
  istatOf,
  parseCci,
  parseCig,
  parseCode,
  parseCup,
  parseIpa,
  parseIstat,
  parseNuts,
  parsePnrrMeasure,
  parsePnrrMilestone,
  parseTaxCode,
  splitCups,
} from '@civita/sdk';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { csv, json } from '../support/records.ts';

/** The code as it is read, or the reason why it is not. */
function read(result: Reading<{ readonly value: string }, CodeRefusal> | undefined): string | undefined {
  return result?.ok ? result.value.value : result?.reason;
}

/** The tax code of the Mario Rossi of the textbooks, put together here so that none stands in a file. */
const person = ['RSS', 'MRA', '85T10', 'A562', 'S'].join('');

describe('codes', () => {
  it('are read by the rule of their scheme, in their usual spelling', () => {
    const table: readonly (readonly [scheme: string, text: string, expected: string])[] = [
      ['CUP', ' d71f2200 1680006', 'D71F22001680006'],
      ['CUP', 'PROV0000012345', 'PROV0000012345'],
      ['CUP', 'D71F2200168000', 'shape'],
      ['CUP', 'D71F22001680006D71F22001680006', 'shape'],
      ['CUP', '', 'empty'],
      ['CIG', '1234567ce7', '1234567CE7'],
      ['CIG', '1234567CE8', 'check'],
      ['CIG', '0000000000', 'zeros'],
      ['CIG', 'ZB51234567', 'check'],
      ['CIG', 'A0123456FF', 'A0123456FF'],
      ['CIG', '123456', 'shape'],
      ['CCI', 'CCI 2014IT05M2OP002', '2014IT05M2OP002'],
      ['CCI', '2014IT05M2OP2', 'shape'],
      ['PNRR', 'M1C1I1.04.01', 'M1C1I1.4.1'],
      ['PNRR', 'M6C2I1.01.00', 'M6C2I1.1'],
      ['PNRR', 'M1C1-9BIS', 'M1C1-9BIS'],
      ['PNRR', 'M1C1-01-ITA-1', 'M1C1-01-ITA-1'],
      ['PNRR', 'M4C1II4.1', 'shape'],
      ['PNRR', 'M8C1I1.1', 'shape'],
      ['ISTAT', '082053', '082053'],
      ['ISTAT', '019082053', '082053'],
      ['ISTAT', '82053', 'lost-zeros'],
      ['ISTAT', '82O53', 'shape'],
      ['NUTS', 'itg12', 'ITG12'],
      ['NUTS', 'ITG123', 'shape'],
      ['SDG', '17', '17'],
      ['SDG', '18', 'range'],
      ['SDG', 'n.c.', 'empty'],
      ['SDG-target', '11.A', '11.a'],
      ['SDG-target', '18.1', 'range'],
      ['COFOG', '06.2.0', '06.2.0'],
      ['COFOG', '11', 'range'],
      ['COFOG', '6', 'shape'],
      ['DUP-mission', '50', '50'],
      ['DUP-mission', '21', 'range'],
      ['DUP-programme', '01.02', '01.02'],
      ['DUP-programme', '30.01', 'range'],
      ['IPA', 'C_G273', 'c_g273'],
      ['IPA', 'c g273', 'shape'],
      ['TAX', '80016350821', '80016350821'],
      ['TAX', 'IT80016350821', '80016350821'],
      ['TAX', '80016350822', 'check'],
      ['TAX', '00000000000', 'zeros'],
      ['TAX', '519560825', 'lost-zeros'],
      ['TAX', '519560826', 'shape'],
      ['TAX', person.toLowerCase(), 'person'],
    ];
    for (const [scheme, text, expected] of table)
      assert.equal(read(parseCode(scheme, text)), expected, `${scheme} ${text}`);
    assert.equal(parseCode('OC', 'anything'), undefined);
  });

  it('say in two languages what is wrong, and what was probably meant without putting it in', () => {
    const lost = parseIstat('82053');
    assert.ok(!lost.ok);
    assert.equal(lost.suggestion, '082053');
    assert.match(lost.message.it, /082053/);
    assert.match(lost.message.en, /082053/);
    const tax = parseTaxCode('519560825');
    assert.equal(!tax.ok && tax.suggestion, '00519560825');
  });

  it('never throw, and what is read is read again to the same', () => {
    const schemes = fc.constantFrom(
      'CUP',
      'CIG',
      'CCI',
      'PNRR',
      'ISTAT',
      'NUTS',
      'SDG',
      'SDG-target',
      'COFOG',
      'IPA',
      'TAX',
    );
    const text = fc.oneof(fc.string(), fc.stringMatching(/^[A-Z0-9.]{1,16}$/), fc.stringMatching(/^\d{5,11}$/));
    fc.assert(
      fc.property(schemes, text, (scheme, given) => {
        const value = parseCode(scheme, given)!;
        if (value.ok) assert.deepEqual(read(parseCode(scheme, value.value.value)), value.value.value);
        else assert.ok(value.message.it !== '' && value.message.en !== '');
      }),
      { numRuns: 500 },
    );
  });
});

describe('a CUP', () => {
  it('tells its year, in both centuries', () => {
    const year = (text: string): number | undefined => {
      const result = parseCup(text);
      return result.ok ? result.value.year : -1;
    };
    assert.deepEqual(['D71F22001680006', 'D71F91001680006', 'PROV0000012345'].map(year), [2022, 1991, undefined]);
  });

  it('may stand with others in one cell', () => {
    assert.deepEqual(splitCups('D71F22001680006:::D71F22001840006; '), ['D71F22001680006', 'D71F22001840006']);
  });
});

describe('a CIG', () => {
  const kind = (text: string): string => {
    const result = parseCig(text);
    return result.ok ? result.value.kind : result.reason;
  };
  const hex = (value: number, length: number): string => value.toString(16).toUpperCase().padStart(length, '0');

  it('made by either check rule is accepted, and with another check refused', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9_999_999 }), fc.integer({ min: 1, max: 4090 }), (number, other) => {
        const digits = String(number).padStart(7, '0');
        const check = (number * 211) % 4091;
        assert.equal(kind(digits + hex(check, 3)), 'ordinary');
        assert.equal(kind(digits + hex((check + other) % 4091, 3)), 'check');
      }),
    );
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 0xfffffff }), fc.integer({ min: 1, max: 250 }), (number, other) => {
        const check = (number * 211) % 251;
        assert.equal(kind(`Z${hex(check, 2)}${hex(number, 7)}`), 'smart');
        assert.equal(kind(`Z${hex((check + other) % 251, 2)}${hex(number, 7)}`), 'check');
      }),
    );
    assert.equal(kind('B0123456FF'), 'since-2024');
  });
});

describe('other codes', () => {
  it('tell what they are made of', () => {
    const cci = parseCci('2014IT05M2OP002');
    assert.ok(cci.ok);
    assert.deepEqual([cci.value.year, cci.value.country, cci.value.side, cci.value.type], [2014, 'IT', '05', 'M2OP']);
    const measure = parsePnrrMeasure('M1C1I1.4.1');
    assert.ok(measure.ok);
    assert.deepEqual(
      [measure.value.sortable, measure.value.component, measure.value.kind],
      ['M1C1I1.04.01', 'M1C1', 'investment'],
    );
    const letter = parsePnrrMeasure('M2C4R2.1.A');
    assert.equal(letter.ok && letter.value.sortable, 'M2C4R2.01.A');
    const place = parseIstat('019082053');
    assert.ok(place.ok);
    assert.deepEqual([place.value.region, place.value.province, place.value.municipality], ['019', '082', '053']);
    const region = parseNuts('ITG1');
    assert.equal(region.ok && region.value.level, 2);
    const body = parseIpa('c_g273');
    assert.equal(body.ok && body.value.cadastral, 'G273');
    assert.equal(parsePnrrMilestone('M1C1I1.4').ok, false);
  });
});

describe('a person’s tax code', () => {
  it('is found in a text by its shape and check letter', () => {
    assert.equal(isPersonTaxCode(person), true);
    assert.equal(isPersonTaxCode(`${person.slice(0, 15)}Z`), false);
    assert.equal(isPersonTaxCode('80016350821'), false);
    assert.deepEqual(findPersonTaxCodes(`Beneficiario ${person.toLowerCase()}, via Roma 1.`), [person]);
    assert.deepEqual(findPersonTaxCodes(`X${person}`), []);
    assert.deepEqual(findPersonTaxCodes(''), []);
  });

  it('is found also where letters stand in for digits', () => {
    const omocode = 'BNCLRA80A41H50M';
    const found = Array.from({ length: 26 }, (_, index) => omocode + String.fromCharCode(65 + index)).filter(
      isPersonTaxCode,
    );
    assert.equal(found.length, 1);
  });
});

describe('codes of public files', () => {
  it('of the PNRR projects and places of Palermo keep their rules', (t) => {
    const projects = json('pnrr-palermo.json');
    const places = json('pnrr-palermo-places.json');
    if (!projects || !places) return t.skip('the real records are not there');
    for (const record of projects) {
      assert.ok(parseCup(String(record['CUP'])).ok, String(record['CUP']));
      const measure = parsePnrrMeasure(String(record['ID Submisura']));
      assert.equal(measure.ok && measure.value.sortable, record['Codice Univoco Submisura']);
      const tax = parseTaxCode(String(record['Codice fiscale soggetto attuatore']));
      assert.ok(tax.ok || tax.reason === 'lost-zeros', String(record['Codice fiscale soggetto attuatore']));
    }
    for (const place of places) {
      const code = place['COD_ISTAT_COMUNE'];
      assert.equal(istatOf(Number(place['Codice Provincia']), Number(place['Codice Comune'])), code);
      assert.equal(read(parseIstat(String(code))), code);
    }
  });

  it('of Italy’s EU programmes are CCI codes', (t) => {
    const rows = csv('eu-programmes-italy-2014-2020.csv');
    if (!rows) return t.skip('the real records are not there');
    const codes = new Set(rows.map((row) => row['OC_CODICE_PROGRAMMA'] ?? ''));
    assert.ok(codes.size > 50);
    for (const code of codes) assert.ok(parseCci(code).ok, code);
  });
});

describe('the ISTAT code of two parts', () => {
  it('is not there for parts that cannot be', () => {
    assert.equal(istatOf(82, 53), '082053');
    for (const [province, municipality] of [
      [0, 1],
      [1, 1000],
      [1.5, 2],
      [Number.NaN, 1],
    ] as const)
      assert.equal(istatOf(province, municipality), undefined);
  });
});
