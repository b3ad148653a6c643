import type { FeedbackEffect, FeedbackHappening, FeedbackState } from '@civita/sdk/feedback';
import { nextFeedbackStep } from '@civita/sdk/feedback';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

/** Where each happening leads from each state; `-` where it means nothing. */
const table = `
              idle             answering  detailing  gated      sending    queued     throttled  failed     thanked      answered-before  changing         replacing  withdrawing  withdrawn  closed    dismissed
choose        answering        answering  answering  answering  -          answering  answering  answering  -            answering        -                -          -            -          -         -
forward       -                detailing  -          -          -          -          -          -          -            -                -                -          -            -          -         -
back          -                -          answering  answering  -          answering  answering  answering  -            -                -                -          -            -          -         -
edit          -                -          detailing  detailing  -          detailing  detailing  detailing  -            -                -                -          -            -          -         -
send          -                -          sending    sending    -          sending    sending    sending    -            -                replacing        -          -            -          -         -
dismiss       dismissed        dismissed  dismissed  dismissed  -          dismissed  dismissed  dismissed  -            dismissed        -                -          -            -          -         -
reopen        -                -          -          -          -          -          -          -          -            idle             -                -          -            idle       -         idle
change        changing         changing   changing   changing   -          changing   changing   changing   changing     changing         -                -          -            changing   changing  changing
leave         -                -          -          -          -          -          -          -          -            -                answered-before  -          -            -          -         -
withdraw      -                -          -          -          -          -          -          -          withdrawing  withdrawing      -                -          -            -          -         -
login-needed  -                -          gated      gated      gated      gated      gated      gated      -            -                -                -          -            -          -         -
close         closed           closed     closed     closed     -          closed     closed     closed     -            -                -                -          -            closed     -         closed
open          -                -          -          -          -          -          -          -          -            -                -                -          -            -          idle      -
stored        -                -          -          -          thanked    thanked    thanked    thanked    -            -                -                thanked    -            -          thanked   -
refused       -                -          -          -          failed     failed     failed     failed     -            -                -                changing   thanked      -          -         -
slowed        -                -          -          -          throttled  throttled  throttled  throttled  -            -                -                changing   thanked      -          -         -
kept          -                -          -          -          queued     queued     queued     queued     -            -                -                -          -            -          -         -
lost          -                -          -          -          failed     failed     failed     failed     -            -                -                changing   thanked      -          -         -
withdrawn     -                -          -          -          -          -          -          -          -            -                -                -          withdrawn    -          -         -
known         answered-before  -          -          -          -          -          -          -          -            -                -                -          -            -          -         -
renewed       idle             idle       idle       idle       -          idle       idle       idle       idle         idle             -                -          -            idle       -         idle
`;

const effects: Readonly<Record<FeedbackHappening, readonly FeedbackEffect[]>> = {
  choose: ['show-reasons'],
  forward: ['show-details'],
  back: ['show-reasons'],
  edit: [],
  send: ['deliver'],
  dismiss: ['put-away'],
  reopen: ['show-question'],
  change: ['show-change'],
  leave: ['show-former'],
  withdraw: ['withdraw'],
  'login-needed': ['ask-login'],
  close: ['show-closed'],
  open: ['show-question'],
  stored: ['thank'],
  refused: ['tell-refused'],
  slowed: ['tell-throttled'],
  kept: ['tell-queued'],
  lost: ['tell-failed'],
  withdrawn: ['tell-withdrawn'],
  known: ['show-known'],
  renewed: ['show-question'],
};

/** What is done on some ways, whatever leads there. */
const otherwise: Readonly<Record<string, readonly FeedbackEffect[]>> = {
  'changing replacing': ['replace'],
  'replacing changing': ['tell-not-changed'],
  'withdrawing thanked': ['tell-not-withdrawn'],
};

const [head = [], ...rows] = table
  .trim()
  .split('\n')
  .map((line) => line.trim().split(/\s+/));
const states = head as readonly FeedbackState[];
const happenings = Object.keys(effects) as readonly FeedbackHappening[];

describe('the life of an answer', () => {
  it('is decided for every state and whatever happens', () => {
    assert.deepEqual([states.length, new Set(states).size], [16, 16]);
    assert.deepEqual(
      rows.map(([happening]) => happening),
      happenings,
    );
    for (const row of rows) assert.equal(row.length, 17, row[0]);
  });

  for (const [happening, ...cells] of rows)
    it(`goes on when this happens: ${happening ?? ''}`, () => {
      states.forEach((state, index) => {
        const cell = cells[index];
        const step = nextFeedbackStep(state, happening as FeedbackHappening);
        const told = otherwise[`${state} ${cell ?? ''}`] ?? effects[happening as FeedbackHappening];
        const expected = cell === '-' ? { state, effects: [] } : { state: cell, effects: told };
        assert.deepEqual(step, expected, `${state}, ${happening ?? ''}`);
      });
    });

  it('comes to thanks by the service’s word only, and back to them when it could not be withdrawn', () => {
    for (const state of states)
      for (const happening of happenings) {
        const { state: next, effects: told } = nextFeedbackStep(state, happening);
        if (told.includes('thank')) assert.equal(happening, 'stored');
        if (next === 'thanked' && state !== 'thanked' && happening !== 'stored') assert.equal(state, 'withdrawing');
      }
  });

  it('that the service holds is never said to wait on the device while it is being changed', () => {
    for (const happening of happenings)
      for (const state of ['changing', 'replacing', 'withdrawing'] as const)
        assert.doesNotMatch(nextFeedbackStep(state, happening).state, /^(?:queued|throttled|failed)$/);
  });

  it('ends by the service’s word only when it is withdrawn', () => {
    for (const state of states)
      for (const happening of happenings)
        if (state !== 'withdrawn' && nextFeedbackStep(state, happening).state === 'withdrawn')
          assert.deepEqual([state, happening], ['withdrawing', 'withdrawn']);
  });

  for (const [state, given] of [
    ['sending', ['stored', 'refused', 'slowed', 'kept', 'lost', 'login-needed']],
    ['replacing', ['stored', 'refused', 'slowed', 'lost']],
    ['withdrawing', ['withdrawn', 'refused', 'slowed', 'lost']],
  ] as const satisfies readonly (readonly [FeedbackState, readonly FeedbackHappening[]])[])
    it(`is not decided over while it is on its way: ${state}`, () => {
      const moving = happenings.filter((happening) => nextFeedbackStep(state, happening).state !== state);
      assert.deepEqual(new Set<string>(moving), new Set(given));
    });
});
