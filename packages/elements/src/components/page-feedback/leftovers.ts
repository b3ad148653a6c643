import { answerCode } from '@civita/sdk/feedback';
import type { OutboxNews } from '@civita/sdk/outbox';
import { pageOutbox } from '@civita/sdk/outbox';
import type { FeedbackReplyTexts } from '../../i18n/feedback-reply/index.ts';
import type { LiveForm } from './live-form.ts';
import { part, say } from './live-form.ts';

/** Keys that the forms of this page tell of themselves, and those that one of them has told. */
const spokenFor = new Set<string>();

/** Says that a form tells what comes of the answer under this key. */
export function speakFor(key: string): void {
  spokenFor.add(key);
}

/** Says that it no longer does: another answer is in its place. */
export function fallSilentFor(key: string): void {
  spokenFor.delete(key);
}

/**
 * Tells in a form what comes of answers that earlier pages left on this device; of several forms the first one does. What it
 * tells stays on the page, because it may hold the answer's code.
 */
export function tellOfLeftovers({ form }: LiveForm, texts: FeedbackReplyTexts): void {
  const outbox = pageOutbox();
  outbox.subscribe((news) => {
    const text = textFor(news, texts);
    if (text === undefined || spokenFor.has(news.key) || !form.isConnected) return;
    spokenFor.add(news.key);
    const note = document.createElement('p');
    note.setAttribute('part', 'leftover');
    note.setAttribute('data-tone', 'note');
    note.textContent = text;
    part(form, 'status').before(note);
    if (part(form, 'status').textContent === '') say(form, text, 'quiet');
    if (text === texts.refusedAtLast) void outbox.forget(news.key);
  });
}

function textFor(news: OutboxNews, texts: FeedbackReplyTexts): string | undefined {
  if (news.about === 'answer') {
    if (news.sent.outcome === 'stored') return texts.sentAtLast(answerCode(news.sent.receipt));
    return news.sent.outcome === 'refused' ? texts.refusedAtLast : undefined;
  }
  if (news.about === 'refused-before') return texts.refusedAtLast;
  console.warn('<civita-page-feedback>: a stored answer cannot be read and was set aside.');
  return undefined;
}
