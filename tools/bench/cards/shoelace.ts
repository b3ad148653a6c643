import '@shoelace-style/shoelace/dist/components/badge/badge.js';
import '@shoelace-style/shoelace/dist/components/card/card.js';
import '@shoelace-style/shoelace/dist/components/details/details.js';
import '@shoelace-style/shoelace/dist/components/progress-bar/progress-bar.js';
import { offer } from './adapter.ts';
import { clonedAdapter } from './markup.ts';

offer(
  clonedAdapter({
    card: (inside) => `<sl-card>${inside}</sl-card>`,
    badge: (text) => `<sl-badge>${text}</sl-badge>`,
    bar: '<sl-progress-bar data-ratio label="Avanzamento"></sl-progress-bar>',
    setRatio: (bar, ratio) => ((bar as Element & { value: number }).value = ratio * 100),
    disclosure: (title, text) => `<sl-details summary="${title}">${text}</sl-details>`,
  }),
);
