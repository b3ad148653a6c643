import type { FeedbackAggregate, StoredAnswer } from '../domain/feedback.ts';
import { shareOf } from '../feedback/rules/share.ts';

/** Counts answers about a subject, of the question that most people answered; withheld below `k`. */
export function fakeFigures(
  answers: readonly StoredAnswer[],
  k: number,
  asked: { readonly subject: string; readonly profile: string | undefined; readonly version: string | undefined },
): FeedbackAggregate {
  const { subject, version } = asked;
  const about = answers.filter(
    ({ feedback }) =>
      feedback.subject.id === subject && (version === undefined || feedback.subject.version === version),
  );
  const profile = asked.profile ?? mostAnswered(about);
  const of = about.filter(({ feedback }) => feedback.profile === profile).map(({ feedback }) => feedback.answers);
  const isTold = of.length >= k;
  const scope = {
    subject,
    ...(profile === undefined || (!isTold && asked.profile === undefined) ? {} : { profile }),
    ...(version === undefined ? {} : { version }),
  };
  if (!isTold) return { ...scope, withheld: { floor: k } };
  const reasons: Record<string, number> = {};
  for (const code of of.flatMap((answer) => answer.reasons ?? [])) reasons[code] = (reasons[code] ?? 0) + 1;
  const useful = of.filter((answer) => answer.useful === 'yes' || (answer.rate ?? 0) > 3).length;
  return {
    ...scope,
    n: of.length,
    useful: shareOf(useful, of.length),
    rates: [1, 2, 3, 4, 5].map((rate) => of.filter((answer) => answer.rate === rate).length),
    reasons,
  };
}

function mostAnswered(answers: readonly StoredAnswer[]): string | undefined {
  const times = new Map<string, number>();
  for (const { feedback } of answers) times.set(feedback.profile, (times.get(feedback.profile) ?? 0) + 1);
  return [...times].sort((a, b) => b[1] - a[1])[0]?.[0];
}
