import '@italia/dev-kit-italia/elements.js';
import { offer } from './adapter.ts';
import { clonedAdapter } from './markup.ts';

offer(
  clonedAdapter({
    card: (inside) => `<it-card><div slot="body">${inside}</div></it-card>`,
    badge: (text) => `<span class="badge bg-primary">${text}</span>`,
    bar: '<it-progress data-ratio type="bar" it-aria-label="Avanzamento"></it-progress>',
    setRatio: (bar, ratio) => bar.setAttribute('value', String(Math.round(ratio * 100))),
    disclosure: (title, text) =>
      `<it-accordion><it-accordion-item><span slot="label">${title}</span><div slot="content">${text}</div></it-accordion-item></it-accordion>`,
  }),
);
