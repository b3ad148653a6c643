import type { FeedbackEffect, FeedbackHappening, FeedbackState } from '@civita/sdk/feedback';
import { nextFeedbackStep } from '@civita/sdk/feedback';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

/** Where each happening leads from each state; `-` where it means nothing. */
const table = `
               idle             answering  detailing  gated      sending    queued     throttled  failed     thanked  answered-before  closed  dismissed
choose         answering        answering  answering  answering  -          answering  answering  answering  -        -                -       -
forward        -                detailing  -          -          -          -          -          -          -        -                -       -
back           -                -          answering  answering  -          answering  answering  answering  -        -                -       -
edit           -                -          detailing  detailing  -          detailing  detailing  detailing  -        -                -       -
send           -                -          sending    sending    -          sending    sending    sending    -        -                -       -
dismiss        dismissed        dismissed  dismissed  dismissed  -          dismissed  dismissed  dismissed  -        dismissed        -       -
reopen         -                -          -          -          -          -          -          -          -        -                -       idle
login-needed   -                -          gated      gated      gated      gated      gated      gated      -        -                -       -
close          closed           closed     closed     closed     -          closed     closed     closed     -        closed           -       closed
open           -                -          -          -          -          -          -          -          -        -                idle    -
stored         -                -          -          -          thanked    thanked    thanked    thanked    -        -                -       -
refused        -                -          -          -          failed     failed     failed     failed     -        -                -       -
slowed         -                -          -          -          throttled  throttled  throttled  throttled  -        -                -       -
kept           -                -          -          -          queued     queued     queued     queued     -        -                -       -
lost           -                -          -          -          failed     failed     failed     failed     -        -                -       -
known          answered-before  -          -          -          -          -          -          -          -        -                -       -
renewed        idle             idle       idle       idle       -          idle       idle       idle       idle     idle             -       idle
`;

const effects: Readonly<Record<FeedbackHappening, readonly FeedbackEffect[]>> = {
  choose: ['show-reasons'],
  forward: ['show-details'],
  back: ['show-reasons'],
  edit: [],
  send: ['deliver'],
  dismiss: ['put-away'],
  reopen: ['show-question'],
  'login-needed': ['ask-login'],
  close: ['show-closed'],
  open: ['show-question'],
  stored: ['thank'],
  refused: ['tell-refused'],
  slowed: ['tell-throttled'],
  kept: ['tell-queued'],
  lost: ['tell-failed'],
  known: ['show-known'],
  renewed: ['show-question'],
};

const [head = [], ...rows] = table
  .trim()
  .split('\n')
  .map((line) => line.trim().split(/\s+/));
const states = head as readonly FeedbackState[];
const happenings = Object.keys(effects) as readonly FeedbackHappening[];

describe('the life of an answer', () => {
  it('is decided for every state and whatever happens', () => {
    assert.deepEqual([states.length, new Set(states).size], [12, 12]);
    assert.deepEqual(
      rows.map(([happening]) => happening),
      happenings,
    );
    for (const row of rows) assert.equal(row.length, 13, row[0]);
  });

  for (const [happening, ...cells] of rows)
    it(`goes on when this happens: ${happening ?? ''}`, () => {
      states.forEach((state, index) => {
        const cell = cells[index];
        const step = nextFeedbackStep(state, happening as FeedbackHappening);
        const expected =
          cell === '-' ? { state, effects: [] } : { state: cell, effects: effects[happening as FeedbackHappening] };
        assert.deepEqual(step, expected, `${state}, ${happening ?? ''}`);
      });
    });

  it('comes to thanks by the service’s word only', () => {
    for (const state of states)
      for (const happening of happenings)
        if (state !== 'thanked' && nextFeedbackStep(state, happening).state === 'thanked')
          assert.equal(happening, 'stored');
  });

  it('is not decided over while it is on its way', () => {
    const given: readonly FeedbackHappening[] = ['stored', 'refused', 'slowed', 'kept', 'lost', 'login-needed'];
    for (const happening of happenings)
      assert.equal(nextFeedbackStep('sending', happening).state !== 'sending', given.includes(happening), happening);
  });
});
