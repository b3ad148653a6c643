import type { NumberFormatName } from '@civita/sdk';
import { minorDigits, money, NUMBER_FORMATS, parseMoney, parsePercent, repairFloat, toDecimal } from '@civita/sdk';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { csv, json } from '../support/records.ts';

/** What is read: minor units, or the reason why nothing is. */
function read(text: string, format: NumberFormatName, currency?: string): number | string {
  const result = parseMoney(text, format, currency);
  return result.ok ? result.value.minor : result.reason;
}

describe('amounts in texts', () => {
  it('are read under the format that is named, and under no other', () => {
    const table: readonly (readonly [string, NumberFormatName, number | string])[] = [
      ['1.234,56', 'it', 123_456],
      ['1,234.56', 'en', 123_456],
      ['1234.56', 'plain', 123_456],
      ['19527240,96', 'comma', 1_952_724_096],
      ['1 234,5', 'spaced', 123_450],
      ['1\u202F234\u202F567,89 €', 'spaced', 123_456_789],
      ["1'234.56", 'ch', 123_456],
      ['1’234.56', 'ch', 123_456],
      ['823.171', 'lu', 82_317_100],
      ['572937,3', 'lu', 57_293_730],
      ['288.11', 'lu', 'grouping'],
      ['823.171', 'comma', 'grouping'],
      ['823.171', 'en', 'too-precise'],
      ['1,234.56', 'it', 'decimal-mark'],
      ['1.234,56', 'en', 'decimal-mark'],
      ['1.23.456', 'it', 'grouping'],
      ["1.234'567", 'it', 'grouping'],
      ['1234', 'whole', 123_400],
      ['1234,', 'it', 'decimal-mark'],
      ['1,5,6', 'it', 'decimal-mark'],
      [',5', 'it', 'not-a-number'],
    ];
    for (const [text, format, expected] of table) assert.equal(read(text, format), expected, `${text} as ${format}`);
  });

  it('may carry a sign and the currency that is asked for', () => {
    assert.equal(read('+1.234,56', 'it'), 123_456);
    assert.equal(read('-5', 'it'), -500);
    assert.equal(read('\u22125,00 €', 'it'), -500);
    assert.equal(Object.is(read('-0', 'it'), 0), true);
    assert.equal(read('€544,310', 'en'), 54_431_000);
    assert.equal(read('-€5', 'en'), -500);
    assert.equal(read('EUR 5', 'en'), 500);
    assert.equal(read('5.172.338,50 kn', 'it', 'HRK'), 517_233_850);
    assert.equal(read('5.172.338,50 kn', 'it'), 'currency');
    assert.equal(read('5 CHF', 'plain'), 'currency');
  });

  it('have the decimals of their currency', () => {
    assert.equal(read('600', 'plain', 'JPY'), 600);
    assert.equal(read('1.234', 'plain', 'KWD'), 1234);
    assert.equal(read('600.5', 'plain', 'JPY'), 'too-precise');
    assert.equal(read('1.2300', 'plain'), 123);
    assert.deepEqual(['EUR', 'JPY', 'KWD', 'CLF', 'XYZ'].map(minorDigits), [2, 0, 3, 4, 2]);
  });

  it('are refused when they are none', () => {
    for (const text of ['n.d.', '-', '1e7', '(5)', '5-', '٣', 'NaN', '0x10', '1 2', '$5', '5€5'])
      assert.match(String(read(text, 'plain')), /not-a-number|grouping/, text);
    assert.equal(read('  ', 'it'), 'empty');
    assert.equal(read('22%', 'it'), 'percent');
    assert.equal(read('90071992547409,93', 'it'), 'too-large');
    const refused = parseMoney('22%', 'it');
    assert.ok(!refused.ok && refused.message.it.includes('22%') && refused.message.en.includes('22%'));
  });

  it('come back from every format that can write them', () => {
    const written = (decimal: string, { decimal: mark = '.', groups }: (typeof NUMBER_FORMATS)['it']): string => {
      const [whole = '', fraction = ''] = decimal.split('.');
      const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, groups[0] ?? '');
      return fraction ? `${grouped}${mark}${fraction}` : grouped;
    };
    const names = Object.keys(NUMBER_FORMATS).filter((name) => name !== 'whole') as NumberFormatName[];
    fc.assert(
      fc.property(
        fc.maxSafeInteger(),
        fc.constantFrom(...names),
        fc.constantFrom('EUR', 'JPY', 'KWD'),
        (minor, name, currency) => {
          const amount = money(minor, currency);
          const text = written(toDecimal(amount), NUMBER_FORMATS[name]);
          assert.deepEqual(parseMoney(text, name, currency), { ok: true, value: amount });
        },
      ),
    );
  });

  it('never throw and never give an amount that is not whole', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.stringMatching(/^[-+€ ]?[\d.,' ]{0,20}( kn|%)?$/)),
        fc.constantFrom(...(Object.keys(NUMBER_FORMATS) as NumberFormatName[])),
        (text, name) => {
          const result = parseMoney(text, name);
          assert.ok(result.ok ? Number.isSafeInteger(result.value.minor) : result.message.it !== '');
        },
      ),
    );
  });
});

describe('percentages in texts', () => {
  it('are read apart from amounts', () => {
    assert.deepEqual(parsePercent('22%', 'comma'), { ok: true, value: 0.22 });
    assert.deepEqual(parsePercent(' 12,5 % ', 'it'), { ok: true, value: 0.125 });
    assert.equal(parsePercent('22', 'it').ok, false);
    assert.equal(parsePercent('%', 'it').ok, false);
  });
});

describe('float noise', () => {
  it('is repaired when the source’s precision is told, and reported', () => {
    assert.deepEqual(repairFloat(767531.1875, 'float32'), {
      ok: true,
      value: { money: money(76_753_119), repaired: true, found: '767531.1875', within: 3 },
    });
    assert.deepEqual(repairFloat('2218069.3100000001', 'float64'), {
      ok: true,
      value: { money: money(221_806_931), repaired: true, found: '2218069.3100000001', within: 0 },
    });
    assert.deepEqual(repairFloat(0.1 + 0.2, 'float64').ok, true);
    const clean = repairFloat('1277083', 'float32');
    assert.ok(clean.ok && !clean.value.repaired);
  });

  it('is not made up where the source cannot have made it', () => {
    const reason = (...of: Parameters<typeof repairFloat>): string | undefined => {
      const result = repairFloat(...of);
      return result.ok ? undefined : result.reason;
    };
    assert.equal(reason('767531.187', 'float32'), 'not-of-that-precision');
    assert.equal(reason(0.3330078125, 'float32'), 'more-precise');
    assert.equal(reason('767531.1875', 'float64'), 'more-precise');
    assert.equal(reason('12,5', 'float64'), 'not-a-number');
    assert.equal(reason(1e20, 'float64'), 'too-large');
    assert.equal(reason('80000000000000.12', 'float64'), 'too-large');
    assert.equal(reason('90071992547409.92', 'float64'), 'too-large');
  });

  it('gives back every amount that 8 bytes can keep, and 4 bytes as near as it says', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e13, max: 1e13 }), (minor) => {
        const wide = repairFloat(minor / 100, 'float64');
        assert.ok(wide.ok);
        assert.equal(wide.value.money.minor, minor);
        const narrow = repairFloat(Math.fround(minor / 100), 'float32');
        assert.ok(narrow.ok);
        assert.ok(Math.abs(narrow.value.money.minor - minor) <= narrow.value.within);
      }),
    );
  });
});

describe('amounts of public files', () => {
  it('of Malta, Croatia and Luxembourg are read, each in its own format', (t) => {
    const columns = [
      ['beneficiaries-mt.csv', 'Project Cost', 'en', 'EUR'],
      ['beneficiaries-hr.csv', 'Bespovratna sredstva', 'it', 'HRK'],
      ['beneficiaries-lu.csv', 'coût_total', 'lu', 'EUR'],
      ['beneficiaries-lu.csv', 'total', 'lu', 'EUR'],
    ] as const;
    for (const [file, column, format, currency] of columns) {
      const rows = csv(file);
      if (!rows) return t.skip('the real records are not there');
      const texts = rows.map((row) => row[column] ?? '').filter((text) => text !== '');
      const refused = texts.filter((text) => !parseMoney(text, format, currency).ok);
      assert.deepEqual([file, refused], [file, []]);
      assert.notEqual(texts.length, 0, file);
    }
  });

  it('of the PNRR file that went through 4 bytes are repaired, and nothing else is', (t) => {
    const records = json('pnrr-palermo.json');
    if (!records) return t.skip('the real records are not there');
    const found = records
      .flatMap((record) => Object.entries(record))
      .filter(([key]) => key.startsWith('Finanziamento'));
    assert.notEqual(found.length, 0);
    for (const [, value] of found) {
      const result = repairFloat(value as number, 'float32');
      assert.ok(result.ok, String(value));
      assert.equal(result.value.repaired, /\.\d{3}/.test(String(value)), String(value));
    }
  });

  it('of OpenCoesione, kept in 8 bytes, are whole cents as they stand', (t) => {
    const records = json('opencoesione-projects.json');
    if (!records) return t.skip('the real records are not there');
    for (const { ocFinanzTotPubNetto: amount } of records) {
      const result = repairFloat(amount as number, 'float64');
      assert.ok(result.ok && result.value.within === 0, String(amount));
      assert.equal(result.value.money.minor, Math.round((amount as number) * 100), String(amount));
    }
  });
});
