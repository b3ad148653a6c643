import type { FeedbackTexts } from './it.ts';

/** English. */
export const en: FeedbackTexts = {
  language: 'en',
  ofFiveStars: (rate) => (rate === 1 ? 'star out of 5' : 'stars out of 5'),
  yes: 'Yes',
  no: 'No',
  optional: 'optional',
  details: 'Would you like to add details?',
  textHint: (limit) => `Up to ${limit} characters. Leave out personal data, yours and other people’s.`,
  step: (number) => `Step ${number} of 2`,
  back: 'Back',
  next: 'Next',
  send: 'Send',
  sending: 'Sending…',
  revealed: 'There is a second question below.',
  stillHere: (typed) => (typed ? 'Your text is still here' : 'Your answer is still here'),
  failed: (here) => `We could not send it. ${here}: you can try again.`,
  close: 'Close',
  closeWhat: 'the question',
  reopen: 'Open the question again',
  privacy: 'Privacy notice',
  mine: 'Have you answered already?',
  leaveEmpty: 'Leave this field empty',
};
