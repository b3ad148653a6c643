import type { PersonalDataKind } from '@civita/sdk/feedback';
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
  queued:
    'Your answer is saved on this device and not sent yet. We try again while the page is open; if you close it, when you come back to this site.',
  queuedFor: (seconds) =>
    `The service is getting too many answers right now. Yours is saved on this device and not sent yet: we try again ${wait(seconds)}; if you close the page, when you come back to this site.`,
  notKept: (here) =>
    `We could not send it, and this browser does not let us save your answer. ${here}: keep the page open and we try again, or press Send once more.`,
  sentAtLast: (receipt) => `The answer that was left on this device has reached the service. Its code is ${receipt}.`,
  refusedAtLast:
    'The service did not accept an answer that was left on this device. It is not recorded, and we deleted it here.',
  personal: (kinds) =>
    `The text seems to hold ${listed(kinds)}. Whoever reads the answers might recognise a person: do you want to cover these data?`,
  becomes: 'becomes',
  cover: 'Cover and send',
  sendAsIs: 'Send as it is',
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
  receiptUse: 'It is the only way to find your answer again, since your name is not on it.',
  copy: 'Copy the code',
  copied: 'Code copied.',
  notCopied: 'The browser does not let us copy: select the code and copy it yourself.',
  changed: 'We have changed your answer',
  known: 'You have already answered about this version of the page from this browser.',
  answerAgain: 'Answer again',
  closed: 'The city is not collecting answers at the moment.',
  closedQueued:
    'The city is not collecting answers at the moment. Yours is saved on this device and not sent yet: we try again when you come back to this site.',
  changing: 'You are changing your answer. Until you send, the former one stands.',
  keepFormer: 'Keep the former one',
  changeUnknown: (here) =>
    `We got no confirmation: the service may have your former answer or the new one. ${here}: you can send it once more.`,
  changeRefused: (here) =>
    `The service did not accept the change: your former answer stands. ${here}: you can correct it and try again.`,
  changeTooLate:
    'The time for changing the answer is over: the former one stands. You can withdraw it at any time with its code.',
  changeThrottled: (seconds, here) =>
    `The service is getting too many requests right now: your former answer stands. ${here}: try again ${wait(seconds)}.`,
  changeGone: (here) =>
    `The service does not have the former answer any more: it may have been withdrawn. ${here}, but it cannot be sent from here.`,
};

function wait(seconds: number | undefined): string {
  if (seconds === undefined) return 'in a few minutes';
  if (seconds < 60) return seconds <= 1 ? 'in a second' : `in ${Math.ceil(seconds)} seconds`;
  const minutes = Math.ceil(seconds / 60);
  return minutes === 1 ? 'in a minute' : `in ${minutes} minutes`;
}

const KINDS: Readonly<Record<PersonalDataKind, string>> = {
  email: 'an e-mail address',
  phone: 'a telephone number',
  'tax-code': 'a tax code',
  iban: 'an IBAN',
  card: 'a card number',
  plate: 'a number plate',
  address: 'an address',
};

function listed(kinds: readonly PersonalDataKind[]): string {
  return new Intl.ListFormat('en').format(kinds.map((kind) => KINDS[kind]));
}
