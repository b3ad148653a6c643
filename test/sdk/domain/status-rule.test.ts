import type { Project, StatusCode } from '@civita/sdk';
import { deriveStatus, money, statusOf } from '@civita/sdk';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { fact, project } from '../support/build.ts';

const dataDate = '2023-12-31';

/** What the rule says of payments and funding in cents. */
function code(payments: number, funding: number, actualEnd?: string): string | undefined {
  return deriveStatus({
    payments: money(payments),
    funding: money(funding),
    dataDate,
    ...(actualEnd === undefined ? {} : { actualEnd }),
  })?.code;
}

describe('the status that follows from payments and dates', () => {
  it('has its borders at 0 and at 95 %, exactly', () => {
    assert.equal(code(0, 10_000), 'not-started');
    assert.equal(code(1, 10_000), 'in-progress');
    assert.equal(code(9_500, 10_000), 'in-progress');
    assert.equal(code(9_501, 10_000), 'settled');
    assert.equal(code(12_000, 10_000), 'settled');
    assert.equal(code(8_556_839_292_003_331, 9_007_199_254_740_349), 'in-progress');
    assert.equal(code(8_556_839_292_003_332, 9_007_199_254_740_349), 'settled');
  });

  it('is completed when money is settled and the end is not after the date of the data', () => {
    assert.equal(code(9_600, 10_000, '2023-12-31'), 'completed');
    assert.equal(code(9_600, 10_000, '2023'), 'completed');
    assert.equal(code(9_600, 10_000, '2024-01-01'), 'settled');
    assert.equal(code(9_600, 10_000, 'soon'), 'settled');
    const facts = { payments: money(96), funding: money(100), actualEnd: '2023', dataDate: '2023-06-30' };
    assert.equal(deriveStatus(facts)?.code, 'settled');
    assert.equal(code(9_000, 10_000, '2023-12-31'), 'in-progress');
  });

  it('does not apply without funding, to two currencies and to payments below zero', () => {
    assert.equal(code(0, 0), 'unknown');
    assert.equal(code(5, -1), 'unknown');
    assert.equal(code(-5, 100), undefined);
    assert.equal(deriveStatus({ payments: money(1, 'CHF'), funding: money(1), dataDate }), undefined);
  });

  it('never falls back when more is paid', () => {
    const order = ['not-started', 'in-progress', 'settled'];
    fc.assert(
      fc.property(fc.nat(), fc.nat(), fc.integer({ min: 1 }), (a, b, funding) => {
        const less = order.indexOf(code(Math.min(a, b), funding) ?? '');
        assert.ok(less >= 0 && less <= order.indexOf(code(Math.max(a, b), funding) ?? ''));
      }),
    );
  });
});

describe('the status of a project', () => {
  const paid = [fact('public-funding', 110), fact('savings', 10), fact('payments', 96)];
  const declared = (status: StatusCode, own: Partial<Project> = {}): ReturnType<typeof statusOf> =>
    statusOf(project({ status: { code: status, origin: 'declared' }, ...own }));

  it('is the declared one alone where payments and public funding are not both stated', () => {
    const view = declared('submitted', { amounts: [fact('payments', 5)] });
    assert.deepEqual(view, { declared: { code: 'submitted', origin: 'declared' }, differ: false });
  });

  it('stands apart from what payments net of savings say when the two contradict each other', () => {
    const view = declared('in-progress', { amounts: paid });
    assert.equal(view.declared?.code, 'in-progress');
    assert.equal(view.derived?.code, 'settled');
    assert.equal(view.derived.origin, 'derived');
    assert.equal(view.differ, true);
    assert.equal(declared('completed', { amounts: paid, actual: { end: '2023-06' } }).differ, false);
  });

  it('is not contradicted by what payments cannot see', () => {
    const nothing = { amounts: [fact('public-funding', 100), fact('payments', 0)] };
    for (const status of ['idea', 'submitted', 'funded', 'cancelled'] as const)
      assert.equal(declared(status, nothing).differ, false, status);
    assert.equal(declared('completed', nothing).differ, true);
    const half = { amounts: [fact('public-funding', 100), fact('payments', 50)] };
    for (const status of ['suspended', 'cancelled'] as const) assert.equal(declared(status, half).differ, false);
  });

  it('is read from the latest payments', () => {
    const amounts = [fact('public-funding', 100), fact('payments', 99, '2023'), fact('payments', 50, '2022')];
    assert.equal(declared('settled', { amounts }).derived?.code, 'settled');
  });
});
