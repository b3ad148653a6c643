import { comparePartialDates, intervalOf, isPartialDate } from '@civita/sdk';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';

describe('partial dates', () => {
  it('stand for all the days that they name', () => {
    const table = [
      ['2020', '2020-01-01', '2020-12-31', 'year'],
      ['2020-H2', '2020-07-01', '2020-12-31', 'half'],
      ['2020-Q1', '2020-01-01', '2020-03-31', 'quarter'],
      ['2020-02', '2020-02-01', '2020-02-29', 'month'],
      ['1900-02', '1900-02-01', '1900-02-28', 'month'],
      ['2020-06-30', '2020-06-30', '2020-06-30', 'day'],
    ] as const;
    for (const [date, first, last, precision] of table)
      assert.deepEqual(intervalOf(date), { first, last, precision }, date);
  });

  it('are refused when there is no such day', () => {
    for (const text of [
      '2020-13',
      '2021-02-29',
      '2020-00',
      '2020-06-31',
      '2020-H3',
      '2020-Q5',
      '20200630',
      '',
      '20',
      '2020-6',
    ])
      assert.equal(isPartialDate(text), false, text);
  });

  it('have an order only where their days do not overlap', () => {
    assert.equal(comparePartialDates('2019', '2020'), -1);
    assert.equal(comparePartialDates('2020-Q4', '2020-09-30'), 1);
    assert.equal(comparePartialDates('2020', '2020-06'), 0);
    assert.equal(comparePartialDates('2020-06-30', '2020-06-30'), 0);
    assert.equal(comparePartialDates('soon', '2020'), 0);
  });

  it('turn their order round with their places, and keep it within what they cover', () => {
    const year = fc.integer({ min: 1990, max: 2030 });
    const part = fc.constantFrom('', '-H1', '-H2', '-Q1', '-Q3', '-02', '-12', '-02-28', '-06-30', '-11-01');
    const date = fc.tuple(year, part).map(([of, rest]) => `${String(of)}${rest}`);
    fc.assert(
      fc.property(date, date, date, (a, b, c) => {
        assert.equal(comparePartialDates(a, b) + comparePartialDates(b, a), 0);
        assert.equal(comparePartialDates(a, a), 0);
        if (comparePartialDates(a, b) === -1 && comparePartialDates(b, c) === -1)
          assert.equal(comparePartialDates(a, c), -1);
        const { first, last } = intervalOf(a)!;
        assert.ok(first <= last && first.startsWith(a.slice(0, 4)) && last.startsWith(a.slice(0, 4)));
        for (const day of [first, last]) assert.equal(comparePartialDates(day, a), 0);
      }),
    );
  });
});
