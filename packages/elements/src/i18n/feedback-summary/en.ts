import type { FeedbackSummaryTexts } from './it.ts';

/** English. */
export const en: FeedbackSummaryTexts = {
  language: 'en',
  title: 'What people answered',
  answers: (n, shown) => (n === 1 ? '1 answer' : `${shown} answers`),
  asOf: (date) => `as of ${date}`,
  version: (version) => `about version ${version}`,
  withheld: (floor) =>
    `Figures are not shown for now: they need at least ${floor} answers, and must not give away what a few people said.`,
  positive: {
    stars: 'Gave 4 or 5 stars',
    yes: 'Answered yes',
    either: 'Answered yes, or gave 4 or 5 stars',
  },
  share: (count, n, percent) => `${count} of ${n} (${percent})`,
  interval: (low, high) =>
    `If many more people like these answered, the share would probably lie between ${low} and ${high} (95% Wilson interval).`,
  shareHidden: 'The share of positive answers is not published: it would tell what a few people answered.',
  distribution: 'Answers by rate, from 1 to 5 stars',
  rate: 'Stars',
  answer: 'Answer',
  yes: 'Yes',
  reasons: 'Reasons given',
  reason: 'Reason',
  count: 'Answers',
  hidden: 'not published',
  whyHidden: '“Not published” does not mean zero: the number is small, or would give a small one away.',
  caution:
    'Anyone can answer: those who answer may differ from those who only read. These figures tell what the people who answered think, not the whole city.',
  replies: 'You said, we did',
};
