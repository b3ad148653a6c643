import type { FeedbackForm } from '@civita/elements/prerender';
import { feedbackFormHtml } from '@civita/elements/prerender';
import { text } from 'node:stream/consumers';

/** Prints the form that a server would send, for what comes as JSON. */
process.stdout.write(feedbackFormHtml(JSON.parse(await text(process.stdin)) as FeedbackForm));
