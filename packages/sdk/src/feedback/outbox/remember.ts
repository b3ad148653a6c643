import type { FeedbackReceipt } from '../../domain/feedback.ts';
import type { AnswerMemory, AskedQuestion } from './answered.ts';
import { answeredName, answeredVersion } from './answered.ts';
import { inBrowser } from './browser-storage.ts';

/**
 * Notes that a question was answered, and keeps the answer's receipt while the tab is open, so that its author can change or
 * withdraw it there. It takes the receipt, which exists only after the service's word. `none` takes away what was noted before.
 */
export function rememberAnswer(
  question: AskedQuestion,
  { id, receipt }: FeedbackReceipt,
  memory: AnswerMemory = 'session',
): void {
  forgetAnswer(question);
  if (memory === 'none') return;
  const version = answeredVersion(question);
  inBrowser(`${memory}Storage`, (storage) => storage.setItem(answeredName(question), version));
  inBrowser('sessionStorage', (tab) => tab.setItem(receiptName(question), JSON.stringify([version, id, receipt])));
}

/** The receipt of the answer that was given in this tab about this version of the content. */
export function rememberedReceipt(question: AskedQuestion): FeedbackReceipt | undefined {
  return inBrowser('sessionStorage', (tab) => {
    const [version, id, receipt] = JSON.parse(tab.getItem(receiptName(question)) ?? '[]') as readonly unknown[];
    if (version !== answeredVersion(question) || typeof id !== 'string' || typeof receipt !== 'string')
      return undefined;
    return { id, receipt };
  });
}

/** Takes away all that was noted about a question: its answer was withdrawn. */
export function forgetAnswer(question: AskedQuestion): void {
  inBrowser('localStorage', (storage) => storage.removeItem(answeredName(question)));
  inBrowser('sessionStorage', (tab) => {
    tab.removeItem(answeredName(question));
    tab.removeItem(receiptName(question));
  });
}

function receiptName(question: AskedQuestion): string {
  return answeredName(question).replace('answered', 'receipt');
}
