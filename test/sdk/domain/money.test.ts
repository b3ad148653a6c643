import { minorDigits, money, sumMoney, toDecimal } from '@civita/sdk';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';

const minor = fc.integer({ min: -1e12, max: 1e12 });

describe('money', () => {
  it('counts in the smallest unit of its currency', () => {
    assert.equal(toDecimal(money(60_000_000)), '600000.00');
    assert.equal(toDecimal(money(5, 'EUR')), '0.05');
    assert.equal(toDecimal(money(-5, 'EUR')), '-0.05');
    assert.equal(toDecimal(money(600, 'JPY')), '600');
    assert.equal(toDecimal(money(1234, 'KWD')), '1.234');
    assert.equal(minorDigits('EUR'), 2);
  });

  it('refuses what is no whole number of minor units and no currency code', () => {
    for (const value of [0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])
      assert.throws(() => money(value), RangeError);
    for (const currency of ['eur', 'EURO', '', '€']) assert.throws(() => money(1, currency), RangeError);
  });

  it('adds one currency, in any order, and refuses two', () => {
    fc.assert(
      fc.property(fc.array(minor, { minLength: 1 }), (values) => {
        const amounts = values.map((value) => money(value));
        assert.deepEqual(sumMoney(amounts), sumMoney(amounts.reverse()));
      }),
    );
    assert.throws(() => sumMoney([money(1, 'EUR'), money(1, 'USD')]), /EUR and USD/);
  });

  it('takes no amounts for "not stated", not for zero', () => {
    assert.equal(sumMoney([]), undefined);
    assert.deepEqual(sumMoney([money(0)]), money(0));
  });

  it('writes each amount so that it can be read back exactly', () => {
    fc.assert(
      fc.property(minor, fc.constantFrom('EUR', 'JPY', 'KWD'), (value, currency) => {
        const [whole = '', fraction = ''] = toDecimal(money(value, currency)).split('.');
        assert.equal(fraction.length, minorDigits(currency));
        assert.equal(BigInt(whole + fraction), BigInt(value));
      }),
    );
  });
});
