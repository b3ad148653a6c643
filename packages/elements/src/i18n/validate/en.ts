import type { ValidateTexts } from './it.ts';

/** English. */
export const en: ValidateTexts = {
  missing: {
    problem: () => 'The page does not have the national question.',
    cure: 'Put <civita-page-feedback profile="comuni"> into the page, or the link that the loader turns into it.',
  },
  shadow: {
    problem: () => 'The question stands in a shadow DOM, where the validator does not look.',
    cure: 'Put <civita-page-feedback> into the page itself, or into a slot of the component around it.',
  },
  frame: {
    problem: () => 'The question stands in an iframe, where the validator does not look.',
    cure: 'Put <civita-page-feedback> into the page itself.',
  },
  late: {
    problem: (what) => `The question did not appear within ${what} seconds: the validator waits for about 6.`,
    cure: 'Load the script with async, without waiting for consent or a timer, or put the finished form into the page.',
  },
  hidden: {
    problem: (what) => `The question cannot be seen: ${what} hides it.`,
    cure: 'Show the question inline: not in a closed dialog, tab or box, and without display:none above it.',
  },
  parts: {
    problem: (what) => `${what} is missing.`,
    cure: 'Leave the form as it is: all parts are in the page from the start, also for those who are not logged in.',
  },
  branches: {
    problem: (what) => `The group ${what} is missing: both follow-ups must be there at all times, one hidden.`,
    cure: 'Do not take the groups out of the DOM: hide them with hidden or display:none.',
  },
  transparent: {
    problem: (what) => `The group ${what} should not be seen but still takes up room: opacity and clips do not count.`,
    cure: 'Hide it with hidden, display:none or visibility:hidden, and remove the rules that show it.',
  },
  wording: {
    problem: (what) => `The text is not the national one: “${what}”.`,
    cure: 'Put the exact text back; only capitals and white space at its ends are ignored.',
  },
  'only-text': {
    problem: (what) => `There is more than the text in ${what}, or the text breaks into lines.`,
    cure: 'Keep only the text in that element, on one line: notes and marks go beside it.',
  },
  answers: {
    problem: (what) => `The answers of the group ${what} are not the five that are laid down.`,
    cure: 'Keep the five national answers; add none and change none.',
  },
  tags: {
    problem: (what) => `${what} is not on the element that the guide names.`,
    cure: 'Title on h2, rates and answers on label, groups on fieldset, questions on legend, text on input or textarea.',
  },
  twice: {
    problem: (what) => `${what} is there more than once: the validator looks at the first.`,
    cure: 'Keep one national question on a page; for sections use profile="utile".',
  },
  position: {
    problem: (what) => `${what} is no label, and much of the page lies below: after the click it may be out of view.`,
    cure: 'Put the name of the rate on the label of its radio: the click brings it into view.',
  },
  pairing: {
    problem: (what) => `Rate ${what} does not bring up the right follow-up.`,
    cure: 'From 1 to 3 the group negative must appear, from 4 to 5 positive, within 2 seconds; remove scripts and styles that change them, and a disabled fieldset around it.',
  },
  'second-click': {
    problem: (what) => `A second click on rate ${what} clears it or hides the follow-up.`,
    cure: 'A second click must change nothing.',
  },
  thanks: {
    problem: (what) => `After the click on rate ${what} the question goes away.`,
    cure: 'Give thanks only after Invia.',
  },
  storage: {
    problem: (what) => `The mere click on a rate has written to the browser: ${what}.`,
    cure: 'Remember that somebody answered only after it was sent.',
  },
  fonts: {
    problem: (what) =>
      `The typeface is ${what}: headings and paragraphs must be in Titillium Web, Lora or Roboto Mono.`,
    cure: 'Remove the rule that changes the typeface of the form: it inherits the page’s.',
  },
  classes: {
    problem: (what) => `Only ${what} % of the page’s class names are Bootstrap Italia’s: at least 30 % are asked for.`,
    cure: 'Use look="bootstrap-italia" on the question and the class names of Bootstrap Italia in the rest of the page.',
  },
};
