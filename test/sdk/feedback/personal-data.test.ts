import type { PersonalDataKind } from '@civita/sdk/feedback';
import { findPersonalData, maskPersonalData } from '@civita/sdk/feedback';
import fc from 'fast-check';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { countSteps, patternsIn, stepsIn } from '../support/regex-steps.ts';

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
  ['091 - 7401234', 'phone: 091 - 7401234'],
  ['(091) 7401234 interno 5', 'phone: 091) 7401234'],
  ['333 - 1234567', 'phone: 333 - 1234567'],
  ['chiamo lo 091 123456 12 volte al giorno', 'phone: 091 123456'],
  ['+39 333 1234567 2024', 'phone: +39 333 1234567'],
  ['333 1234567 091 7401234', 'phone: 333 1234567', 'phone: 091 7401234'],
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
  [
    'GB29 NWBK 6016 1331 9268 19 o CH93 0076 2011 6238 5295 7',
    'iban: GB29 NWBK 6016 1331 9268 19',
    'iban: CH93 0076 2011 6238 5295 7',
  ],
  ['4111 1111 1111 1111', 'card: 4111 1111 1111 1111'],
  ['5555-5555-5555-4444', 'card: 5555-5555-5555-4444'],
  ['4111 1111 1111 1111 12/26 123', 'card: 4111 1111 1111 1111'],
  ['5 4111111111111111', 'card: 4111111111111111'],
  ['378282246310005', 'card: 378282246310005'],
  ['La targa è AB 123 CD', 'plate: AB 123 CD'],
  ['AB123CD e ab124cd', 'plate: AB123CD', 'plate: ab124cd'],
  ['Abito in via Roma 12, il lampione è spento', 'address: via Roma 12'],
  ['Via della Libertà, 103/B', 'address: Via della Libertà, 103/B'],
  ['piazza Giuseppe Verdi n. 4', 'address: piazza Giuseppe Verdi n. 4'],
  ['viale delle Scienze 7', 'address: viale delle Scienze 7'],
  ['C.so Vittorio Emanuele II 21', 'address: C.so Vittorio Emanuele II 21'],
  ['P.zza Garibaldi, 12 e V.le Strasburgo 100', 'address: P.zza Garibaldi, 12', 'address: V.le Strasburgo 100'],
  ['Via XX Settembre, 5', 'address: Via XX Settembre, 5'],
  ['via dell’Olio 3 e via D’Annunzio, 5', 'address: via dell’Olio 3', 'address: via D’Annunzio, 5'],
  ['via 4 Aprile 12', 'address: via 4 Aprile 12'],
  ['a@example.it o 3331234567', 'email: a@example.it', 'phone: 3331234567'],
  ['Chiamatemi al +39.333.1234567', 'phone: +39.333.1234567'],
  ['tel 091.61.23.456', 'phone: 091.61.23.456'],
  ['cell. 347 12 34 567', 'phone: 347 12 34 567'],
  ['347-123-4567', 'phone: 347-123-4567'],
  ['tel:+390916123456', 'phone: +390916123456'],
  ['cell.3471234567', 'phone: 3471234567'],
  ['il mio n. è 3471234567', 'phone: 3471234567'],
  ['tel. n. 091 6123456', 'phone: 091 6123456'],
  ['telefono n° 3331234567', 'phone: 3331234567'],
  ['per la mia richiesta 333 1234567', 'phone: 333 1234567'],
  ['02-12345678', 'phone: 02-12345678'],
  ['040/3456789', 'phone: 040/3456789'],
  ['+386 41 234 567', 'phone: +386 41 234 567'],
  ['041 234 567', 'phone: 041 234 567'],
  ['+33 6 12 34 56 78', 'phone: +33 6 12 34 56 78'],
  ['06.12.34.56.78', 'phone: 06.12.34.56.78'],
  ['+34 612 345 678', 'phone: +34 612 345 678'],
  ['+351 912 345 678', 'phone: +351 912 345 678'],
  ['+49 151 23456789', 'phone: +49 151 23456789'],
  ['+49 (0)151 23456789', 'phone: +49 (0)151 23456789'],
  ['+43 664 1234567', 'phone: +43 664 1234567'],
  ['+41 79 123 45 67', 'phone: +41 79 123 45 67'],
  ['+1 (555) 123-4567', 'phone: +1 (555) 123-4567'],
  ['mario.rossi @ example.it', 'email: mario.rossi @ example.it'],
  ['mario.rossi(at)example.it', 'email: mario.rossi(at)example.it'],
  ['mario (chiocciola) example.it', 'email: mario (chiocciola) example.it'],
  ['mario{at}example.it', 'email: mario{at}example.it'],
  ['<mario@posta.example>', 'email: mario@posta.example'],
  ['mail:mario@posta.example;grazie', 'email: mario@posta.example'],
  ['rss mra 85t10 a562 s', 'tax-code: rss mra 85t10 a562 s'],
  ['C.F.RSSMRA85T10A562S', 'tax-code: RSSMRA85T10A562S'],
  ['cf:RSSMRA85T10A562S', 'tax-code: RSSMRA85T10A562S'],
  ['it60x0542811101000000123456', 'iban: it60x0542811101000000123456'],
  ['IT 60 X 05428.11101.000000123456', 'iban: IT 60 X 05428.11101.000000123456'],
  ['IBAN IT60-X054-2811-1010-0000-0123-456', 'iban: IT60-X054-2811-1010-0000-0123-456'],
  ['DE89 3704 0044 0532 0130 00', 'iban: DE89 3704 0044 0532 0130 00'],
  ['FR14 2004 1010 0505 0001 3M02 606', 'iban: FR14 2004 1010 0505 0001 3M02 606'],
  ['SI56 2633 0001 2039 086', 'iban: SI56 2633 0001 2039 086'],
  ['ES91 2100 0418 4502 0005 1332', 'iban: ES91 2100 0418 4502 0005 1332'],
  ['AT61 1904 3002 3457 3201', 'iban: AT61 1904 3002 3457 3201'],
  ['Fiat Panda EX 456 ZR', 'plate: EX 456 ZR'],
  ['AB-123-CD', 'plate: AB-123-CD'],
  ['ABITO IN VIA ROMA 12', 'address: VIA ROMA 12'],
  ['PIAZZA GIUSEPPE VERDI N. 4', 'address: PIAZZA GIUSEPPE VERDI N. 4'],
  ['Vico Lungo 4', 'address: Vico Lungo 4'],
  ['via Giuseppe Garibaldi 7, Palermo', 'address: via Giuseppe Garibaldi 7'],
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
  '3331234567 €',
  '350.000,00 €',
  'CUP J71B15000530001',
  'CIG 3456789012',
  'CIG: 0573256D4A',
  'P. IVA 00856930102',
  'la ditta 00856930102',
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
  'fascicolo 0312345678',
  'fascicolo n. 0312345678',
  'Fasc. 0312345678',
  'pratica n. 3312345678',
  'pratica numero 3312345678',
  'protocollo nr. 0312345678',
  'prot.n.0312345678',
  'n. protocollo 0312345678',
  'numero pratica: 3312345678',
  'ticket 3312345678',
  'ticket #3312345678',
  'codice pratica 3312345678',
  'rif. 3312345678',
  'ID 3312345678',
  'ore 09.30-12.30 e 15.00-18.00',
  'aperto 08.00/13.00',
  'lunedì 09:00-13:00 15:00-18:00',
  '+12.345.678 abitanti',
  'partita IVA 00856930102',
  'cap. 3 art. 10 comma 2',
  'legge 241/1990, d.P.R. 445/2000',
  'misura M1C1-1.4.1',
  'foglio 12 particella 345',
  'mappale 123/45 sub 6',
  'coordinate 38.115688 13.361267',
  'autobus 101 e 806',
  'linea AB 12',
  'corso di laurea 3 anni',
  'password123',
  'versione 2.10.3',
  '1234567890123',
  'il PDF pesa 12 MB',
  '06/11/2024 10:30',
  'seguite @comune.palermo',
  'VIA ROMA È CHIUSA DA 3 MESI',
  'VIA LIBERA AI LAVORI 2024',
  'mario at home',
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
});

describe('personal data of every kind', () => {
  const characters = (set: string, length: number): fc.Arbitrary<string> =>
    fc.array(fc.constantFrom(...set), { minLength: length, maxLength: length }).map((all) => all.join(''));
  const digits = (length: number): fc.Arbitrary<string> => characters('0123456789', length);
  const capitals = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
  const grouped = (text: string, sizes: readonly number[], mark: string): string => {
    let from = 0;
    return sizes.map((size) => text.slice(from, (from += size))).join(mark);
  };
  const luhn = (number: string): string => {
    const sum = [...number].reverse().reduce((all, digit, index) => {
      const doubled = index % 2 === 0 ? Number(digit) * 2 : Number(digit);
      return all + (doubled > 9 ? doubled - 9 : doubled);
    }, 0);
    return number + String((10 - (sum % 10)) % 10);
  };
  /** Values of odd places of a tax code (d.m. 23 dicembre 1976): 0 to 9 as A to J. */
  const ODD = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];
  const taxCode = (fifteen: string): string => {
    const sum = [...fifteen].reduce((all, character, index) => {
      const value = /\d/.test(character) ? Number(character) : capitals.indexOf(character);
      return all + (index % 2 === 0 ? (ODD[value] ?? 0) : value);
    }, 0);
    return fifteen + (capitals[sum % 26] ?? '');
  };
  const iban = (country: string, rest: string): string => {
    const value = [...`${rest}${country}00`].map((character) => String(Number.parseInt(character, 36))).join('');
    return `${country}${String(98n - (BigInt(value) % 97n)).padStart(2, '0')}${rest}`;
  };
  const mark = fc.constantFrom('', ' ', '-');

  const kinds: Readonly<Record<PersonalDataKind, fc.Arbitrary<string>>> = {
    email: fc
      .tuple(fc.stringMatching(/^[a-z][a-z0-9._-]{0,20}[a-z0-9]$/), fc.stringMatching(/^[a-z]{2,12}\.[a-z]{2,4}$/))
      .map(([name, host]) => `${name}@${host}`),
    iban: fc
      .tuple(
        fc.oneof(
          fc.tuple(fc.constant('IT'), characters(capitals, 1), digits(22)).map((parts) => parts.join('')),
          digits(18).map((number) => `DE${number}`),
          fc
            .tuple(fc.constant('FR'), digits(10), characters(`${capitals}0123456789`, 11), digits(2))
            .map((parts) => parts.join('')),
        ),
        fc.constantFrom('', ' '),
      )
      .map(([text, gap]) => {
        const whole = iban(text.slice(0, 2), text.slice(2));
        return whole.replace(/.{4}(?=.)/g, `$&${gap}`);
      }),
    'tax-code': fc
      .tuple(
        characters(capitals, 6),
        digits(2),
        characters('ABCDEHLMPRST', 1),
        fc.integer({ min: 1, max: 28 }),
        characters('ABCDEFGHIL', 1),
        digits(3),
        fc.boolean(),
        fc.boolean(),
      )
      .map(([names, year, month, day, town, number, isSmall, isWoman]) => {
        const date = String(isWoman ? day + 40 : day).padStart(2, '0');
        // Of two persons with the same code one gets letters for digits (d.m. 23 dicembre 1976, art. 6).
        const told = isSmall ? number : number.replace(/\d/g, (digit) => 'LMNPQRSTUV'[Number(digit)] ?? digit);
        const code = taxCode(`${names}${year}${month}${date}${town}${told}`);
        return isSmall ? code.toLowerCase() : code;
      }),
    card: fc
      .tuple(fc.constantFrom('4', '51', '37', '6011'), digits(15), mark)
      .map(([first, rest, gap]) => grouped(luhn(`${first}${rest}`.slice(0, 15)), [4, 4, 4, 4], gap)),
    phone: fc.oneof(
      fc.tuple(digits(2), digits(7), mark).map(([prefix, number, gap]) => `3${prefix}${gap}${number}`),
      fc.tuple(digits(2), digits(7)).map(([prefix, number]) => `+39 3${prefix} ${number}`),
      fc
        .tuple(fc.constantFrom('091', '06', '0923', '02'), fc.integer({ min: 200_000, max: 999_999 }))
        .map(([prefix, number]) => `${prefix} ${number}`),
    ),
    plate: fc
      .tuple(
        characters('ABCDEFGHJKLMNPRSTVWXYZ', 2),
        digits(3),
        characters('BCDFJPRTWXYZ', 2),
        fc.constantFrom('', ' '),
      )
      .map(([first, number, last, gap]) => [first, number, last].join(gap)),
    address: fc
      .tuple(
        fc.constantFrom('via', 'Viale', 'piazza', 'Corso', 'vicolo'),
        fc.stringMatching(/^[A-Z][a-zàèìòù]{2,9}( [A-Z][a-z]{2,9})?$/),
        fc.constantFrom(' ', ', ', ' n. '),
        fc.integer({ min: 1, max: 999 }),
      )
      .map(([kind, name, gap, number]) => `${kind} ${name}${gap}${number}`),
  };
  const around = fc.constantFrom('', 'Scrivo perché manca la luce. ', 'il mio è: ', '«', '(', 'Già detto, ', 'ßßß 👩‍👩‍👧 ');
  const behind = fc.constantFrom('', '.', ', grazie', ')', ' e basta', '»\nSaluti');

  for (const kind of Object.keys(kinds) as readonly PersonalDataKind[])
    it(`is found whole and cannot be read any more once it is covered: ${kind}`, () => {
      fc.assert(
        fc.property(around, kinds[kind], behind, (first, secret, last) => {
          const text = first + secret + last;
          const findings = findPersonalData(text);
          const finding = findings.find((each) => each.kind === kind);
          assert.ok(finding, text);
          assert.equal(text.slice(finding.start, finding.end), secret);
          const covered = maskPersonalData(text, findings);
          assert.ok(covered.startsWith(first) && covered.endsWith(last), covered);
          assert.doesNotMatch(covered.slice(first.length, covered.length - last.length), /[\p{L}\p{N}]/u);
          assert.deepEqual(findPersonalData(covered), []);
        }),
        { numRuns: 300 },
      );
    });

  it('is not seen where its check characters do not fit', () => {
    const wrong = (secret: string): string =>
      secret.replace(/[\dA-Za-z](?=[^\dA-Za-z]*$)/, (last) =>
        /\d/.test(last) ? String((Number(last) + 1) % 10) : last.toUpperCase() === 'A' ? 'B' : 'A',
      );
    for (const kind of ['iban', 'tax-code', 'card'] as const)
      fc.assert(
        fc.property(kinds[kind], (secret) => {
          assert.ok(
            findPersonalData(wrong(secret)).every((finding) => finding.kind !== kind),
            secret,
          );
        }),
      );
  });
});

describe('looking for personal data', () => {
  /** What is repeated, behind a beginning, until a text has so many characters. */
  const hostile = (start: string, unit: string, length: number): string =>
    start + unit.repeat(Math.ceil((length - start.length) / unit.length));
  const units = [
    ...['a', 'a.', 'a@', 'a@a.', '(at)', '0 ', '1', '3 ', '4', '4 ', '33', '3-3', '00', '+3', '0-', '0) ', '9.', '5.5'],
    ...[
      'IT60',
      'IT 60 ',
      'AA11',
      'via R',
      'via R ',
      'Via A di ',
      'via d’A',
      'A ',
      'A',
      'AB 1',
      'Aa',
      '’',
      '.',
      '/1',
      ' ',
      '\n',
    ],
    ...['RSSMRA', 'RSS MRA 85', 'è', '👩‍👩‍👧', '4111 1111 1111 1111 ', 'AB123CD ', 'a@b.it ', '333 1234567 '],
  ];
  const MOST_STEPS = 400;
  const starts = ['', 'Via Roma', 'a@', '+', '0', '€ '];

  it('takes steps in proportion to the text, also where it was made to be slow', () => {
    for (const unit of units)
      for (const start of starts) {
        const length = start === '' ? 4000 : 400;
        const [half = 0, whole = 0] = [length / 2, length].map((each) =>
          stepsIn(() => findPersonalData(hostile(start, unit, each))),
        );
        const what = `${start}${unit}: ${half} steps in ${length / 2} characters, ${whole} in ${length}`;
        assert.ok(whole < length * MOST_STEPS, what);
        assert.ok(whole < half * 2.2 + 20_000, what);
      }
  });

  it('is counted by steps that are the engine’s, and that show when a pattern explodes', () => {
    const text = [...cases.map(([each]) => each), ...clean].join(' ');
    const patterns = patternsIn(() => findPersonalData(text));
    assert.ok(patterns.length > 10);
    for (const [pattern, searched] of patterns) {
      const all = pattern.global ? [...searched.matchAll(pattern)] : [pattern.exec(searched) ?? []].flat(0);
      const expected = pattern.global
        ? (all as RegExpExecArray[]).map(({ 0: found, index }) => [index, index + found.length])
        : undefined;
      const { found } = countSteps(pattern, searched);
      if (expected) assert.deepEqual(found, expected, String(pattern));
      else assert.equal(found.length > 0, pattern.test(searched), `${String(pattern)} in ${searched}`);
    }
    assert.ok(countSteps(/(?:a+)+$/, `${'a'.repeat(20)}!`).steps > 1_000_000);
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
