import type { PageWords } from './it.ts';

/** English. */
export const en: PageWords = {
  language: 'en',
  title: {
    page: 'Rate this page',
    section: 'Rate this part of the page',
    objective: 'Rate this objective',
    project: 'Rate this project',
  },
  about: 'Page',
  back: 'Back to the page',
  promise: 'We use no cookies. We do not keep who you are, your network address or your device with the answer.',
  error: 'Error',
  errors: 'The answer is not sent yet',
  tooOld:
    'It is a long time since you opened this page. Your answer is still here and was not sent: read it again and press Send once more.',
  already:
    'We already have an answer from this form, and it stays as it is. The one that you see here was not sent: if you press Send, it counts as another one.',
  failed: 'We could not record the answer. It is still here: try again shortly.',
  refused:
    'The service did not accept the answer and has not recorded it. It is still here: you can correct it and try again.',
  throttled: (seconds) =>
    `Many answers are coming from this network right now. Yours is still here: try again in ${seconds === 1 ? 'a second' : `${seconds} seconds`}.`,
  logIn: 'Log in',
  logInFirst: 'To send your answer you have to log in.',
  logInWhy: 'Then you come back here and find the question. We do not keep who you are with the answer.',
  logInOver: 'Your login is over, or it is not valid for this page.',
  logInSpent: 'You have already sent an answer with this login. To send another one, log in again.',
  copyFirst: 'If you wrote a text, copy it before you log in: when you come back the form is empty.',
  confirmTitle: 'Confirm your answer',
  confirmWhy:
    'This answer is not recorded yet: we cannot tell whether it comes from a form of ours. Check it, then send it.',
  confirmNotYours: 'If you did not write it, close this page: nothing is kept.',
  confirm: 'Confirm and send',
  stars: (rate) => (rate === 1 ? '1 star out of 5' : `${rate} stars out of 5`),
  yes: 'Yes',
  no: 'No',
  ownWords: 'Your own words',
  otherReasons: 'Reasons chosen',
  thanks: 'Answer received',
  expired: 'Your answer is recorded',
  expiredWhy: 'For your privacy its code is shown only in the hour after it was sent.',
  incomplete: 'This address is not complete',
  incompleteWhy:
    'We do not know which page you want to rate. Go back to the page and follow the link that you find there.',
  tooLarge: 'The text is too long',
  tooLargeWhy:
    'We did not receive it. Go back with your browser: the text is usually still there. Make it shorter and send it again.',
  broken: 'Something does not work',
  brokenWhy: 'The answer is not recorded. Go back with your browser and try again shortly.',
  yourText: 'The text that you had written, if you want to copy it:',
  privacy: 'Privacy notice',
};
