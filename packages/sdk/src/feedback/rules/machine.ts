/**
 * Where an answer is.
 * - `idle` nothing chosen yet; `answering` at the first question and its reasons; `detailing` at the text;
 * - `gated` it waits for a login; `sending` it is on its way;
 * - `queued` kept on this device, not sent yet; `throttled` kept as well, the service asked to wait;
 * - `thanked` the service has stored it; `failed` refused, or not sent and not kept: this page alone holds it;
 * - `answered-before` this version of the page was answered already;
 * - `changing` the stored answer is back in the form, and stands until another is sent; `replacing` the change is on its way;
 * - `withdrawing` the service is asked to take it back; `withdrawn` it holds it no more;
 * - `closed` the city does not ask now; `dismissed` put away by the person.
 */
export type FeedbackState =
  | 'idle'
  | 'answering'
  | 'detailing'
  | 'gated'
  | 'sending'
  | 'queued'
  | 'throttled'
  | 'thanked'
  | 'failed'
  | 'answered-before'
  | 'changing'
  | 'replacing'
  | 'withdrawing'
  | 'withdrawn'
  | 'closed'
  | 'dismissed';

/**
 * What happens.
 * - The person chooses, goes on, goes back, edits the text, sends, puts the question away or brings it back, wants to change
 *   or withdraw the stored answer or leaves it as it is.
 * - The city wants a login, closes or opens the question; the page says that it was answered before, or becomes another one.
 * - The service stores, refuses, slows down or has withdrawn; or nothing that counts comes back, and the answer is kept on this
 *   device or lost to it.
 */
export type FeedbackHappening =
  | 'choose'
  | 'forward'
  | 'back'
  | 'edit'
  | 'send'
  | 'dismiss'
  | 'reopen'
  | 'change'
  | 'leave'
  | 'withdraw'
  | 'login-needed'
  | 'close'
  | 'open'
  | 'stored'
  | 'refused'
  | 'slowed'
  | 'kept'
  | 'lost'
  | 'withdrawn'
  | 'known'
  | 'renewed';

/** What to do about it: show a part of the form, send, change, withdraw, or tell how it stands. */
export type FeedbackEffect =
  | 'show-question'
  | 'show-reasons'
  | 'show-details'
  | 'deliver'
  | 'thank'
  | 'ask-login'
  | 'tell-queued'
  | 'tell-throttled'
  | 'tell-failed'
  | 'tell-refused'
  | 'show-known'
  | 'show-change'
  | 'show-former'
  | 'replace'
  | 'tell-not-changed'
  | 'withdraw'
  | 'tell-withdrawn'
  | 'tell-not-withdrawn'
  | 'show-closed'
  | 'put-away';

/** A state and what to do on the way to it. */
export interface FeedbackStep {
  /** Where it stands then. */
  readonly state: FeedbackState;
  /** What to do on the way, in order. */
  readonly effects: readonly FeedbackEffect[];
}

type Moves = Readonly<Partial<Record<FeedbackHappening, readonly [FeedbackState, ...FeedbackEffect[]]>>>;

/** What may happen at any time: the city decides whether it asks, the page which version it shows. */
const always: Moves = { close: ['closed', 'show-closed'], renewed: ['idle', 'show-question'] };

const away: Moves = { dismiss: ['dismissed', 'put-away'] };

const choice: Moves = { choose: ['answering', 'show-reasons'] };

/** Whoever has the code of a stored answer may bring it into the form, in the place of one that was begun. */
const change: Moves = { change: ['changing', 'show-change'] };

/** An answer that the service holds: its author can have it otherwise, whether the city still asks or not. */
const held: Moves = {
  ...change,
  withdraw: ['withdrawing', 'withdraw'],
  renewed: ['idle', 'show-question'],
};

/** What could not be withdrawn stands as it stood; nothing is kept to be withdrawn later. */
const stands: Moves[FeedbackHappening] = ['thanked', 'tell-not-withdrawn'];

/** What could not be changed is in the form as it was, and is kept nowhere else. */
const unchanged: Moves[FeedbackHappening] = ['changing', 'tell-not-changed'];

/** What comes of an answer that was sent, also later, from the device. */
const outcomes: Moves = {
  stored: ['thanked', 'thank'],
  refused: ['failed', 'tell-refused'],
  slowed: ['throttled', 'tell-throttled'],
  kept: ['queued', 'tell-queued'],
  lost: ['failed', 'tell-failed'],
  'login-needed': ['gated', 'ask-login'],
};

/** An answer that is all there: it can be changed and sent again. */
const ready: Moves = {
  ...always,
  ...away,
  ...choice,
  ...change,
  back: ['answering', 'show-reasons'],
  edit: ['detailing'],
  send: ['sending', 'deliver'],
  'login-needed': ['gated', 'ask-login'],
};

const moves: Readonly<Record<FeedbackState, Moves>> = {
  idle: { ...always, ...away, ...choice, ...change, known: ['answered-before', 'show-known'] },
  answering: { ...always, ...away, ...choice, ...change, forward: ['detailing', 'show-details'] },
  detailing: ready,
  gated: ready,
  sending: { ...outcomes },
  queued: { ...ready, ...outcomes },
  throttled: { ...ready, ...outcomes },
  failed: { ...ready, ...outcomes },
  thanked: held,
  // The national question stays in sight; any other comes back on request.
  'answered-before': { ...held, ...away, ...choice, reopen: ['idle', 'show-question'] },
  changing: { send: ['replacing', 'replace'], leave: ['answered-before', 'show-former'] },
  replacing: { stored: ['thanked', 'thank'], refused: unchanged, slowed: unchanged, lost: unchanged },
  withdrawing: { withdrawn: ['withdrawn', 'tell-withdrawn'], refused: stands, slowed: stands, lost: stands },
  withdrawn: { ...always, ...change, reopen: ['idle', 'show-question'] },
  // An answer that waited may still arrive.
  closed: { ...change, open: ['idle', 'show-question'], stored: ['thanked', 'thank'] },
  dismissed: { ...always, ...change, reopen: ['idle', 'show-question'] },
};

/**
 * What follows when something happens in a state; what has no meaning there changes nothing. What is on its way (an answer, a
 * change, a withdrawal) is never overtaken: until something has come back it can be neither changed nor put away. A question
 * that was put away comes back from its beginning; where its form still holds an answer, `choose` and `forward` lead there.
 */
export function nextFeedbackStep(state: FeedbackState, happening: FeedbackHappening): FeedbackStep {
  const [next, ...effects] = moves[state][happening] ?? [state];
  return { state: next, effects };
}
