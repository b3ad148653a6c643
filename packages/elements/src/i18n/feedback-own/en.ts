import type { FeedbackOwnTexts } from './it.ts';

/** English. */
export const en: FeedbackOwnTexts = {
  language: 'en',
  code: 'Code of your answer',
  codeHint: 'It is the one in the thanks: copy all of it.',
  find: 'Find the answer',
  close: 'Close',
  see: 'See the answer',
  change: 'Change the answer',
  withdraw: 'Withdraw the answer',
  title: 'Your answer',
  rate: 'Rate',
  outOfFive: (rate) => `${rate} out of 5`,
  useful: 'Answer',
  reasons: 'Reasons',
  text: 'Text',
  noText: 'none',
  received: 'Received',
  changeableUntil: (date) => `You can change it until ${date}. You can withdraw it at any time.`,
  notChangeable: 'It can no longer be changed; you can withdraw it at any time.',
  elsewhere: (path) => `It is about ${path}: here you can see it and withdraw it; to change it, open that page.`,
  badCode: 'This is not a whole code: copy all of it, as it stands in the thanks.',
  looking: 'We are asking the service…',
  notFound: 'There is no answer with this code: it may have been withdrawn, or the code is of another site.',
  notRead: 'We could not ask the service. You can try again.',
  busy: (seconds) => `The service is getting too many requests right now: try again ${wait(seconds)}.`,
  withdrawAsk: 'Do you want to withdraw the answer? The service deletes it and it cannot be brought back.',
  withdrawYes: 'Yes, withdraw it',
  withdrawNo: 'No, leave it',
  withdrawing: 'We are withdrawing the answer…',
  withdrawn: 'Your answer is withdrawn',
  withdrawnNext: 'The service has deleted it. It also leaves the figures, at their next update.',
  withdrawUnknown:
    'We got no confirmation: we do not know whether the answer was withdrawn. You can try again, as often as you like.',
};

function wait(seconds: number | undefined): string {
  if (seconds === undefined) return 'in a few minutes';
  return seconds < 90 ? 'in a minute' : `in ${Math.ceil(seconds / 60)} minutes`;
}
