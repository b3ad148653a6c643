import type { FeedbackReceipt } from '../../domain/feedback.ts';

/** The code that a person keeps: the answer's id and its receipt in one, enough to find it again with nothing else. */
export function answerCode({ id, receipt }: FeedbackReceipt): string {
  return `${id}.${receipt}`;
}

/** What a code says, also where a copy has broken it into lines; `undefined` when it is none or not whole. */
export function receiptIn(code: string): FeedbackReceipt | undefined {
  const [, id, receipt] =
    /^([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})\.([\w-]+)$/i.exec(code.replace(/\s+/g, '')) ?? [];
  return id && receipt ? { id: id.toLowerCase(), receipt } : undefined;
}
