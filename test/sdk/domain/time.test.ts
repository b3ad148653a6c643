import { ageOf, daysBetween, delayOf, earliestDate, intervalOf, latestDate, timeElapsed } from '@civita/sdk';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { project } from '../support/build.ts';

const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2090-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const partial = fc.oneof(
  day,
  day.map((text) => text.slice(0, 7)),
  day.map((text) => text.slice(0, 4)),
  fc.tuple(day, fc.constantFrom('H1', 'H2', 'Q1', 'Q4')).map(([text, part]) => `${text.slice(0, 4)}-${part}`),
);

describe('days between dates', () => {
  it('are exact between days and bounded between less precise dates', () => {
    assert.deepEqual(daysBetween('2024-02-28', '2024-03-01'), { least: 2, most: 2 });
    assert.deepEqual(daysBetween('2020', '2020-06-30'), { least: -184, most: 181 });
    assert.equal(daysBetween('2020', 'soon'), undefined);
  });

  it('turn round with their dates and are never more precise than they', () => {
    fc.assert(
      fc.property(partial, partial, (a, b) => {
        const there = daysBetween(a, b)!;
        const back = daysBetween(b, a)!;
        assert.equal(there.least + back.most, 0);
        assert.ok(there.least <= there.most);
        const width = (date: string): number => daysBetween(intervalOf(date)!.first, intervalOf(date)!.last)!.least;
        assert.equal(there.most - there.least, width(a) + width(b));
      }),
    );
  });

  it('find the same earliest and latest date in any order', () => {
    fc.assert(
      fc.property(fc.array(partial), (dates) => {
        assert.equal(latestDate(dates), latestDate(dates.toReversed()));
        assert.equal(earliestDate(dates), earliestDate(dates.toReversed()));
      }),
    );
    assert.equal(latestDate(['2020-12-31', '2020', 'x']), '2020-12-31');
    assert.equal(earliestDate(['2021', '2020-06']), '2020-06');
    assert.equal(latestDate([]), undefined);
  });
});

describe('how late a project is', () => {
  const planned = { end: '2023-06' };

  it('is counted to its actual end, else to today, within what the dates mean', () => {
    const done = delayOf(project({ planned, actual: { end: '2023-07-10' } }), '2026-11-22');
    assert.deepEqual(done, { days: { least: 10, most: 39 }, until: 'actual-end', verdict: 'late' });
    const running = delayOf(project({ planned }), '2023-06-15');
    assert.deepEqual([running?.until, running?.verdict], ['today', 'cannot-tell']);
    assert.equal(delayOf(project({ planned }), '2023-05-31')?.verdict, 'on-time');
  });

  it('is not told where no end was planned or none will come', () => {
    assert.equal(delayOf(project(), '2023-01-01'), undefined);
    const cancelled = project({ planned, status: { code: 'cancelled', origin: 'declared' } });
    assert.equal(delayOf(cancelled, '2024-01-01'), undefined);
  });
});

describe('planned time', () => {
  it('goes by from the first to the last day', () => {
    const whole = { start: '2023-01-01', end: '2023-12-31' };
    assert.deepEqual(timeElapsed(whole, '2023-12-31'), { least: 1, most: 1 });
    assert.deepEqual(timeElapsed(whole, '2022-05-01'), { least: 0, most: 0 });
    assert.equal(timeElapsed({ start: '2023', end: '2022' }, '2023-01-01'), undefined);
    assert.equal(timeElapsed({ start: '2023' }, '2023-01-01'), undefined);
  });

  it('has bounds that hold for every day that the plan may mean', () => {
    fc.assert(
      fc.property(partial, partial, day, (start, end, today) => {
        const outer = timeElapsed({ start, end }, today);
        const [from, to] = [intervalOf(start)!.first, intervalOf(end)!.last];
        if (!outer) return assert.ok(to < from);
        const one = timeElapsed({ start: from, end: to }, today)!;
        assert.ok(outer.least <= one.least && one.most <= outer.most);
      }),
    );
  });
});

describe('the age of data', () => {
  it('is counted from the last day that its date means, and old after 18 months', () => {
    assert.deepEqual(ageOf('2020', '2021-01-31'), { days: 31, months: 1, old: false, future: false });
    assert.equal(ageOf('2025-05-22', '2026-11-22')?.old, false);
    assert.equal(ageOf('2025-05-21', '2026-11-22')?.old, true);
    assert.equal(ageOf('2025-05-31', '2026-12-01')?.old, true);
    assert.deepEqual(ageOf('2026', '2026-11-22'), { days: 0, months: 0, old: false, future: false });
    assert.equal(ageOf('2027', '2026-11-22')?.future, true);
    assert.equal(ageOf('x', '2026-11-22'), undefined);
  });
});
