import { findPersonalData, maskPersonalData } from '@civita/sdk/feedback';
import fc from 'fast-check';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

const found = (text: string): readonly string[] =>
  findPersonalData(text).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);

/** What each text holds, as `kind: piece`. */
const cases: readonly (readonly [text: string, ...found: readonly string[]])[] = [
  ['Scrivetemi a mario.rossi@example.it, grazie.', 'email: mario.rossi@example.it'],
  ['maria+comune@posta.example.org', 'email: maria+comune@posta.example.org'],
  ['mario [at] example.it', 'email: mario [at] example.it'],
  ['nicolò@città.example', 'email: nicolò@città.example'],
  ['Il mio numero è 333 1234567.', 'phone: 333 1234567'],
  ['3331234567', 'phone: 3331234567'],
  ['347/12.34.567', 'phone: 347/12.34.567'],
  ['Tel. 091 7401234', 'phone: 091 7401234'],
  ['06/12345678', 'phone: 06/12345678'],
  ['+39 333 123 4567', 'phone: +39 333 123 4567'],
  ['(+39) 091.740.12.34', 'phone: +39) 091.740.12.34'],
  ['0039 333 1234567', 'phone: 0039 333 1234567'],
  ['+44 20 7946 0958', 'phone: +44 20 7946 0958'],
  ['+49 (0) 30 123456', 'phone: +49 (0) 30 123456'],
  ['Il 03/11/2020 ho chiamato dal 3331234567.', 'phone: 3331234567'],
  ['RSSMRA85T10A562S', 'tax-code: RSSMRA85T10A562S'],
  ['rssmra85t10a562s', 'tax-code: rssmra85t10a562s'],
  ['CF: RSS MRA 85T10 A562 S', 'tax-code: RSS MRA 85T10 A562 S'],
  ['IT60X0542811101000000123456', 'iban: IT60X0542811101000000123456'],
  ['IBAN IT60 X054 2811 1010 0000 0123 456 grazie', 'iban: IT60 X054 2811 1010 0000 0123 456'],
  ['DE89 3704 0044 0532 0130 00', 'iban: DE89 3704 0044 0532 0130 00'],
  ['fr1420041010050500013m02606', 'iban: fr1420041010050500013m02606'],
  ['4111 1111 1111 1111', 'card: 4111 1111 1111 1111'],
  ['5555-5555-5555-4444', 'card: 5555-5555-5555-4444'],
  ['378282246310005', 'card: 378282246310005'],
  ['La targa è AB 123 CD', 'plate: AB 123 CD'],
  ['AB123CD e ab124cd', 'plate: AB123CD', 'plate: ab124cd'],
  ['Abito in via Roma 12, il lampione è spento', 'address: via Roma 12'],
  ['Via della Libertà, 103/B', 'address: Via della Libertà, 103/B'],
  ['piazza Giuseppe Verdi n. 4', 'address: piazza Giuseppe Verdi n. 4'],
  ['viale delle Scienze 7', 'address: viale delle Scienze 7'],
  ['C.so Vittorio Emanuele II 21', 'address: C.so Vittorio Emanuele II 21'],
  ['Via XX Settembre, 5', 'address: Via XX Settembre, 5'],
  ['via dell’Olio 3 e via D’Annunzio, 5', 'address: via dell’Olio 3', 'address: via D’Annunzio, 5'],
  ['via 4 Aprile 12', 'address: via 4 Aprile 12'],
  ['a@example.it o 3331234567', 'email: a@example.it', 'phone: 3331234567'],
];

/** Texts that hold nothing of a person. */
const clean: readonly string[] = [
  '',
  'Il d.lgs. 33/2013 e la legge 190 del 6 novembre 2012',
  'Regolamento (UE) 2016/679, art. 6, par. 1, lett. e',
  'Dal 03/11/2020 al 05/11/2020',
  '03-11-2020 10.30',
  '31.12.2021 alle 9',
  'Il 30/11/2020 10 persone',
  'programmazione 2014-2020 e 2021/2027',
  '3.500.000.000 euro, poi 333.123.456',
  'costa 3331234567 euro',
  '€ 3331234567',
  '350.000,00 €',
  'CUP J71B15000530001',
  'CIG 3456789012',
  'CIG: 0573256D4A',
  'P. IVA 00856930102',
  '80016350821',
  'prot. n. 0312345678',
  'ISTAT 082053, CAP 90133',
  'numero verde 800 123456',
  'chiamate il 112 o lo 060606',
  'RSSMRA85T10A562T',
  'IT61X0542811101000000123456',
  '4111 1111 1111 1112',
  'da 100 km, DA 100 KM, di 200 ha',
  'via Roma è chiusa',
  'in via Roma dal 2020',
  'via 4 Aprile',
  'via libera a 200 alloggi',
  'il corso 2020 e i lavori in corso da 3 anni',
  'largo 3 metri',
  'in via Roma 12 alberi',
  'strada statale 113',
  'scrivete a @comune o su example.it',
  'M1C1I1.4.1 e M1C1-9',
];

describe('what looks like personal data', () => {
  for (const [text, ...expected] of cases)
    it(`is found in «${text}»`, () => {
      assert.deepEqual(found(text), expected);
    });

  for (const text of clean)
    it(`is not seen in «${text}»`, () => {
      assert.deepEqual(found(text), []);
    });

  it('is covered so that nothing of it can be read, and the rest stays', () => {
    const text = 'Sono a via Roma 12, 333 1234567 o io@example.it.';
    assert.equal(maskPersonalData(text, findPersonalData(text)), 'Sono a ••• •••• ••, ••• ••••••• o ••@•••••••.••.');
  });

  it('is told with what would stand in its place', () => {
    assert.deepEqual(findPersonalData('è AB123CD'), [{ kind: 'plate', start: 2, end: 9, masked: '•••••••' }]);
  });

  it('keeps its place behind letters that are longer in capitals', () => {
    assert.deepEqual(found('Straße ß RSSMRA85T10A562S 👨‍👩‍👧'), ['tax-code: RSSMRA85T10A562S']);
  });

  it('is nowhere any more once it is covered, whatever the text', () => {
    const piece = fc.oneof(
      fc.constantFrom(...cases.map(([text]) => text)),
      fc.constantFrom(...clean),
      fc.string({ unit: 'binary' }),
      fc.stringMatching(/^[0-9 ./+-]{0,30}$/),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
        const text = pieces.join(' ');
        const findings = findPersonalData(text);
        findings.forEach(({ start, end }, index) => {
          assert.ok(start < end && start >= (findings[index - 1]?.end ?? 0));
        });
        const covered = maskPersonalData(text, findings);
        assert.ok(covered.length <= text.length);
        for (const { start, end } of findings)
          assert.doesNotMatch(covered.slice(start, end).replace(/\p{Extended_Pictographic}/gu, ''), /[A-Za-z0-9]/);
      }),
      { numRuns: 300 },
    );
  });

  it('takes no more than a moment in a long text made to be slow', () => {
    for (const unit of ['a', 'a.', '0 ', '1', 'IT60', 'via R', 'A ', 'A', 'Via A di '])
      for (const start of ['', 'via ', 'a@', '+'])
        assert.deepEqual(findPersonalData(start + unit.repeat(4000 / unit.length)), []);
  });
});

describe('what is public', () => {
  const none = (text: string): void => assert.deepEqual(found(text), [], text);
  const digits = (length: number): fc.Arbitrary<string> => fc.stringMatching(new RegExp(`^[0-9]{${length}}$`));

  it('is no personal data: amounts', () => {
    const euro = new Intl.NumberFormat('it', { style: 'currency', currency: 'EUR' });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9e12 }), (cents) => {
        none(`sono ${euro.format(cents / 100)} in tutto`);
        none(`sono ${Math.trunc(cents / 100)} euro`);
        none(`sono ${new Intl.NumberFormat('it').format(cents)}.`);
      }),
    );
  });

  it('is no personal data: dates and years', () => {
    const day = fc.date({ min: new Date('1990-01-01'), max: new Date('2060-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(day, day, fc.constantFrom('/', '.', '-'), (from, to, mark) => {
        const written = (date: Date): string => date.toISOString().slice(0, 10).split('-').reverse().join(mark);
        none(`dal ${written(from)} al ${written(to)}, ${from.toISOString()}`);
        none(`${written(from)} ${to.getUTCHours()}.${String(to.getUTCMinutes()).padStart(2, '0')}`);
        none(`${from.getUTCFullYear()}${mark}${to.getUTCFullYear()}`);
        none(from.toLocaleDateString('it', { dateStyle: 'full' }));
      }),
    );
  });

  it('is no personal data: CUP and CIG', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Z]\d{2}[A-Z]\d{11}$/), digits(10), (cup, cig) => {
        none(`il progetto ${cup} va avanti`);
        none(`CIG ${cig}`);
        none(`cig n. ${cig}`);
        none(`la gara ${cig.slice(0, 7)}D4A`);
      }),
    );
  });

  it('is no personal data: laws', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 1861, max: 2030 }), (number, year) => {
        none(`d.lgs. ${number}/${year}, l. n. ${number} del ${year}, Reg. (UE) ${year}/${number}, art. ${number}`);
      }),
    );
  });

  it('is no personal data: streets without a number', () => {
    const name = fc.stringMatching(/^[A-Z][a-z]{2,9}( [A-Z][a-z]{2,9})?$/);
    const kind = fc.constantFrom('via', 'Viale', 'piazza', 'corso', 'Largo', 'vicolo');
    fc.assert(
      fc.property(kind, name, fc.integer({ min: 1900, max: 2030 }), (street, called, year) => {
        none(`In ${street} ${called} manca la luce dal ${year}.`);
        none(`${street} ${called} ${year}`);
      }),
    );
  });
});
