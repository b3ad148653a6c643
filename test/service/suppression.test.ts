import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { FeedbackAggregate } from '@civita/sdk';
import type { Asked, Inside, Tally } from '@civita/service';
import { aggregateOf } from '@civita/service';
import fc from 'fast-check';

/** The floor: the hardest case, since most is shown. */
const K = 5;
const PROFILE = 'comuni';
const CELLS = ['1', '2', '3', '4', '5', 'reason:clear', 'reason:unclear'] as const;
const RATES = CELLS.slice(0, 5);

/** A number that can be read in public, with the answers that it counts: one bit for each place and cell. */
interface Published {
  readonly what: string;
  readonly answers: bigint;
  readonly n: number;
}

/** Counts of a few subjects with parts and versions: often small, sometimes none, sometimes many. */
const tallies: fc.Arbitrary<readonly Tally[]> = fc
  .uniqueArray(
    fc.record({
      subject: fc.constantFrom('/', '/a', 'ob-1'),
      part: fc.constantFrom('', 'spese', 'tempi'),
      version: fc.constantFrom('', '1', '2'),
      cell: fc.constantFrom(...CELLS),
      n: fc.oneof(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 1, max: 40 })),
    }),
    { selector: ({ subject, part, version, cell }) => [subject, part, version, cell].join('|'), maxLength: 16 },
  )
  .map((some) => some.map((tally) => ({ ...tally, profile: PROFILE })))
  .map(withZeros);

/** Who reads figures does not know beforehand what nobody answered. */
function withZeros(some: readonly Tally[]): readonly Tally[] {
  const places = Map.groupBy(some, ({ subject, part, version }) => [subject, part, version].join('|'));
  return [...places.values()].flatMap((ofPlace) =>
    CELLS.flatMap((cell) => ofPlace.find((tally) => tally.cell === cell) ?? { ...ofPlace[0]!, cell, n: 0 }),
  );
}

const inside: Inside = {
  id: 'linea',
  subjects: ['/'],
  inner: [{ id: 'ob-1', subjects: ['ob-1', '/a'], inner: [] }],
};

/** Everything that can be asked for. */
function questions(all: readonly Tally[]): readonly { readonly asked: Asked; readonly within?: Inside }[] {
  const places = all.flatMap(({ subject, part, version }) => [
    { subject },
    { subject, section: part || undefined },
    { subject, section: part || undefined, version: version || undefined },
  ]);
  const unique = new Map(places.map((asked) => [JSON.stringify(asked), { asked }]));
  const [inner = inside] = inside.inner;
  return [
    ...unique.values(),
    { asked: { subject: inside.id }, within: inside },
    { asked: { subject: inner.id }, within: inner },
  ];
}

/** The counts that a question is about. */
function meant(
  { asked, within }: { readonly asked: Asked; readonly within?: Inside },
  { subject, part, version }: Tally,
): boolean {
  if (within) return [...within.subjects, ...within.inner.flatMap(({ subjects }) => subjects)].includes(subject);
  const { section, version: ofVersion } = asked;
  const isPart = section === undefined && ofVersion === undefined ? true : part === (section ?? '');
  return subject === asked.subject && isPart && (ofVersion === undefined || version === ofVersion);
}

/** Reads everything, as an attacker would. */
function readAll(all: readonly Tally[]): readonly Published[] {
  const bits = new Map(all.map((tally, index) => [tally, 1n << BigInt(index)]));
  return questions(all).flatMap((question) => {
    const mine = all.filter((tally) => meant(question, tally));
    const subjects = question.within ? all : all.filter(({ subject }) => subject === question.asked.subject);
    const read: FeedbackAggregate = aggregateOf(question.asked, subjects, { k: K, inside: question.within, scope: {} });
    if ('withheld' in read) return [];
    const set = (...cells: readonly string[]): bigint =>
      mine.filter(({ cell }) => cells.includes(cell)).reduce((sum, tally) => sum | (bits.get(tally) ?? 0n), 0n);
    const numbers: readonly (readonly [string, bigint, number | null])[] = [
      ['n', set(...RATES), read.n],
      ['useful', set('4', '5'), read.useful.count],
      ...read.rates.map((n, index) => [`rate ${index + 1}`, set(String(index + 1)), n] as const),
      ...Object.entries(read.reasons).map(([code, n]) => [code, set(`reason:${code}`), n] as const),
    ];
    const of = JSON.stringify(question.asked);
    return numbers.flatMap(([what, answers, n]) => (n === null ? [] : [{ what: `${what} of ${of}`, answers, n }]));
  });
}

/** What can be told by subtracting public numbers from one that contains them, one after the other, up to four. */
function subtract(known: readonly Published[]): readonly Published[] {
  const found = new Map(known.map((one) => [one.answers, one]));
  let latest = [...found.values()];
  for (let round = 0; round < 4 && found.size < 2000; round += 1) {
    const next: Published[] = [];
    for (const larger of latest)
      for (const smaller of known) {
        const answers = larger.answers ^ smaller.answers;
        if ((larger.answers & smaller.answers) !== smaller.answers || answers === 0n || found.has(answers)) continue;
        const rest = { what: `${larger.what} - ${smaller.what}`, answers, n: larger.n - smaller.n };
        found.set(answers, rest);
        next.push(rest);
      }
    latest = next;
  }
  return [...found.values()];
}

const PRIME = 65_521;

/** Whether a number follows from others by adding and subtracting multiples of them (Gauss, modulo a prime). */
function follower(known: readonly Published[], width: number): (answers: bigint) => boolean {
  const vector = (answers: bigint): number[] =>
    Array.from({ length: width }, (_, index) => Number((answers >> BigInt(index)) & 1n));
  const zeros = known.filter(({ n }) => n === 0).reduce((all, { answers }) => all | answers, 0n);
  const rows = [
    ...known.map(({ answers }) => vector(answers)),
    ...vector(zeros).flatMap((bit, index) => (bit ? [vector(1n << BigInt(index))] : [])),
  ];
  const basis: { readonly pivot: number; readonly row: readonly number[] }[] = [];
  const reduce = (row: number[]): number[] => {
    for (const { pivot, row: other } of basis) {
      const factor = row[pivot] ?? 0;
      if (factor !== 0)
        row = row.map((value, index) => (((value - factor * (other[index] ?? 0)) % PRIME) + PRIME) % PRIME);
    }
    return row;
  };
  for (const row of rows) {
    const rest = reduce(row);
    const pivot = rest.findIndex((value) => value !== 0);
    if (pivot === -1) continue;
    const inverse = power(rest[pivot] ?? 1, PRIME - 2);
    basis.push({ pivot, row: rest.map((value) => (value * inverse) % PRIME) });
  }
  return (answers) => reduce(vector(answers)).every((value) => value === 0);
}

function power(base: number, exponent: number): number {
  let result = 1;
  for (let left = exponent, square = base; left > 0; left = Math.floor(left / 2), square = (square * square) % PRIME)
    if (left % 2 === 1) result = (result * square) % PRIME;
  return result;
}

describe('Public figures', () => {
  it('betray no small number to who subtracts totals, cells, parts, versions and objectives from each other', () => {
    fc.assert(
      fc.property(tallies, (all) => {
        for (const { what, n } of subtract(readAll(all))) assert.ok(n === 0 || n >= K, `${what} is ${n}`);
      }),
      { numRuns: 200 },
    );
  });

  it('betray no count of few to who adds and subtracts them in any way', () => {
    fc.assert(
      fc.property(tallies, (all) => {
        const follows = follower(readAll(all), all.length);
        const targets = new Map<string, { answers: bigint; n: number }>();
        all.forEach((tally, index) => {
          const { subject, part, version, cell, n } = tally;
          for (const place of [[subject, part, version], [subject, part], [subject], []])
            for (const name of [cell, cell === '4' || cell === '5' ? 'high' : 'low']) {
              if (name !== cell && cell.startsWith('reason')) continue;
              const key = [...place, name].join('|');
              const before = targets.get(key) ?? { answers: 0n, n: 0 };
              targets.set(key, { answers: before.answers | (1n << BigInt(index)), n: before.n + n });
            }
        });
        for (const [what, { answers, n }] of targets)
          assert.ok(n === 0 || n >= K || !follows(answers), `${what} is ${n} and can be computed`);
      }),
      { numRuns: 100 },
    );
  });

  it('add up, and say of the whole how many answered whenever they are enough', () => {
    fc.assert(
      fc.property(tallies, (all) => {
        for (const subject of new Set(all.map((tally) => tally.subject))) {
          const mine = all.filter((tally) => tally.subject === subject);
          const n = mine.filter(({ cell }) => !cell.startsWith('reason')).reduce((sum, tally) => sum + tally.n, 0);
          const read = aggregateOf({ subject }, mine, { k: K, scope: {} });
          assert.equal('n' in read ? read.n : 'withheld', n >= K ? n : 'withheld');
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('Figures about several questions', () => {
  const tally = (profile: string, cell: string, n: number): Tally => ({
    ...{ subject: '/', part: '', version: '', profile, cell, n },
  });
  const both = [tally('comuni', '5', 20), tally('utile', 'yes', 30), tally('utile', 'no', 12)];

  it('are never added up: the one that most people answered is told, and named', () => {
    const read = aggregateOf({ subject: '/' }, both, { k: 10, scope: {} });
    assert.ok('n' in read);
    assert.deepEqual([read.profile, read.n, read.useful.count], ['utile', 42, 30]);
  });

  it('are told apart by the profile', () => {
    const read = aggregateOf({ subject: '/', profile: 'comuni' }, both, { k: 10, scope: {} });
    assert.ok('n' in read);
    assert.deepEqual([read.profile, read.n, read.rates], ['comuni', 20, [0, 0, 0, 0, 20]]);
  });

  it('do not tell of a question that few answered that anybody did', () => {
    const few = [tally('utile', 'yes', 3)];
    assert.deepEqual(
      aggregateOf({ subject: '/' }, few, { k: 10, scope: {} }),
      aggregateOf({ subject: '/' }, [], { k: 10, scope: {} }),
    );
  });
});

describe('Small cells', () => {
  const page = (cells: Readonly<Record<string, number>>): readonly Tally[] =>
    Object.entries(cells).map(([cell, n]) => ({ subject: '/', profile: PROFILE, part: '', version: '', cell, n }));
  const read = (cells: Readonly<Record<string, number>>): unknown => {
    const { rates, useful, reasons } = aggregateOf({ subject: '/' }, page(cells), { k: 10, scope: {} }) as {
      readonly rates: unknown;
      readonly useful: { readonly count: unknown };
      readonly reasons: unknown;
    };
    return [rates, useful.count, reasons];
  };

  for (const [what, cells, expected] of [
    ['nothing that is large', { 1: 10, 2: 10, 3: 10, 4: 10, 5: 10 }, [[10, 10, 10, 10, 10], 20, {}]],
    ['none that is empty', { 5: 40 }, [[0, 0, 0, 0, 40], 40, {}]],
    ['one and two stars when one of them is small', { 1: 3, 2: 12, 3: 20, 5: 15 }, [[null, null, 20, 0, 15], 15, {}]],
    ['all three when the two are few together', { 1: 3, 3: 20, 5: 15 }, [[null, null, null, 0, 15], 15, {}]],
    ['four and five when one of them is small', { 3: 20, 4: 2, 5: 15 }, [[0, 0, 20, null, null], 17, {}]],
    ['everything but the number when one side is small', { 3: 4, 5: 40 }, [[null, null, null, null, null], null, {}]],
    [
      'a reason that few chose',
      { 5: 40, 'reason:clear': 12, 'reason:other': 9 },
      [[0, 0, 0, 0, 40], 40, { clear: 12, other: null }],
    ],
  ] as const)
    it(`hide ${what}`, () => assert.deepEqual(read(cells), expected));
});
