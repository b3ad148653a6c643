import type { FeedbackForm } from '@civita/elements/prerender';
import { feedbackCss, feedbackFormHtml } from '@civita/elements/prerender';
import { text } from 'node:stream/consumers';

/** Prints what a server would send for a form that comes as JSON: its HTML, and the style sheet of pages without scripts. */
const html = feedbackFormHtml(JSON.parse(await text(process.stdin)) as FeedbackForm);
process.stdout.write(JSON.stringify({ html, css: feedbackCss }));
