import type { FeedbackReplyTexts } from './it.ts';

/** English. */
export const en: FeedbackReplyTexts = {
  language: 'en',
  used: (length, limit) => `${length} of ${limit} characters`,
  left: (count) => (count === 1 ? '1 character left.' : `${count} characters left.`),
  chooseRate: 'Choose from 1 to 5 stars.',
  chooseUseful: 'Choose Yes or No.',
  tooLong: (limit, surplus) =>
    `The text can have ${limit} characters: there ${surplus === 1 ? 'is 1' : `are ${surplus}`} too many.`,
  throttled: (seconds, here) =>
    `The service is getting too many answers right now. ${here}: try again ${wait(seconds)}.`,
  refused: (here) =>
    `The service did not accept the answer and has not recorded it. ${here}: you can correct it and try again.`,
  logInFirst: (kept) =>
    kept
      ? 'The city asks you to log in before you send. Your answer waits for you here, in this browser tab.'
      : 'The city asks you to log in before you send. Your browser does not let us keep your answer: if you wrote a text, copy it before you log in.',
  logIn: 'Log in',
  restored: 'The answer that you prepared is still here.',
  thanks: 'Thank you, we have received your answer',
  thanksNext: 'Together with the others it helps to improve this page. We do not reply to individual people.',
  receipt: 'Code of your answer',
  receiptUse: 'It is the only way to find your answer again, which does not carry your name.',
  copy: 'Copy the code',
  copied: 'Code copied.',
  notCopied: 'The browser does not let us copy: select the code and copy it yourself.',
};

function wait(seconds: number | undefined): string {
  if (seconds === undefined) return 'in a few minutes';
  if (seconds < 60) return seconds <= 1 ? 'in a second' : `in ${Math.ceil(seconds)} seconds`;
  const minutes = Math.ceil(seconds / 60);
  return minutes === 1 ? 'in a minute' : `in ${minutes} minutes`;
}
