import { formatDate, formatInteger, formatMoney, formatNumber, formatPercent, formatSpan, money } from '@civita/sdk';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

describe('formats', () => {
  it('write amounts in full, with their currency after a space that does not break', () => {
    assert.equal(formatMoney(money(60_000_000), 'it'), '600.000,00\u00a0€');
    assert.equal(formatMoney(money(123_456), 'it'), '1.234,56\u00a0€');
    assert.equal(formatMoney(money(60_000_000), 'en'), '€600,000.00');
    assert.equal(formatMoney(money(1234, 'JPY'), 'en'), '¥1,234');
  });

  it('write dates as precisely as they are known', () => {
    assert.equal(formatDate('2020-12-31', 'it'), '31 dicembre 2020');
    assert.equal(formatDate('2020-12', 'it'), 'dicembre 2020');
    assert.equal(formatDate('2020', 'it'), '2020');
    assert.equal(formatDate('2020-Q4', 'it'), '4º trimestre 2020');
    assert.equal(formatDate('2020-H1', 'en'), 'H1 2020');
    assert.equal(formatDate('2020-12', 'en'), 'December 2020');
    assert.equal(formatDate('2021-02-29', 'it'), '2021-02-29');
    assert.equal(formatDate('2021-13', 'it'), '2021-13');
    assert.equal(formatDate('entro l’anno', 'it'), 'entro l’anno');
  });

  it('write English dates as Europe does, unless another region is named', () => {
    assert.deepEqual(
      ['en', 'en-IE', 'en-US'].map((language) => formatDate('2020-12-31', language)),
      ['31 December 2020', '31 December 2020', 'December 31, 2020'],
    );
  });

  it('word quarters and half-years in the languages that Civita speaks', () => {
    const said = (date: string): readonly string[] =>
      ['de', 'fr', 'sl', 'es', 'fr-CH', 'pl'].map((language) => formatDate(date, language));
    assert.deepEqual(said('2020-Q1'), [
      '1. Quartal 2020',
      '1er trimestre 2020',
      '1. četrtletje 2020',
      '1.º trimestre de 2020',
      '1er trimestre 2020',
      'Q1 2020',
    ]);
    assert.deepEqual(said('2020-H2'), [
      '2. Halbjahr 2020',
      '2e semestre 2020',
      '2. polletje 2020',
      '2.º semestre de 2020',
      '2e semestre 2020',
      'H2 2020',
    ]);
  });

  it('write amounts, dates and spans as each language does', () => {
    const languages = ['de', 'fr', 'sl', 'es'] as const;
    assert.deepEqual(
      languages.map((language) => formatMoney(money(123_456_789), language).replaceAll(/\s/g, ' ')),
      ['1.234.567,89 €', '1 234 567,89 €', '1.234.567,89 €', '1.234.567,89 €'],
    );
    assert.deepEqual(
      languages.map((language) => formatDate('2020-12-31', language)),
      ['31. Dezember 2020', '31 décembre 2020', '31. december 2020', '31 de diciembre de 2020'],
    );
    assert.deepEqual(
      languages.map((language) => formatSpan(92, language).replaceAll(/\s/g, ' ')),
      ['3 Monate', '3 mois', '3 meseci', '3 meses'],
    );
  });

  it('read a tag with an underscore, and take one that is none for Italian', () => {
    assert.equal(formatDate('2020-12-31', 'fr_FR'), '31 décembre 2020');
    assert.equal(formatMoney(money(123_456), 'Italiano (IT)'), '1.234,56\u00a0€');
  });

  it('write numbers and shares in the language', () => {
    assert.equal(formatInteger(12345, 'it'), '12.345');
    assert.equal(formatPercent(0.125, 'it'), '12,5%');
    assert.equal(formatNumber(12345.678, 'it'), '12.345,68');
  });

  it('write a span in the largest unit that is full', () => {
    assert.equal(formatSpan(1, 'it'), '1 giorno');
    assert.equal(formatSpan(57, 'it'), '57 giorni');
    assert.equal(formatSpan(89, 'it'), '3 mesi');
    assert.equal(formatSpan(120, 'en'), '4 months');
    assert.equal(formatSpan(731, 'it'), '2 anni');
  });
});
