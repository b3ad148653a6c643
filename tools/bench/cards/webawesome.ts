import '@awesome.me/webawesome/dist/components/badge/badge.js';
import '@awesome.me/webawesome/dist/components/card/card.js';
import '@awesome.me/webawesome/dist/components/details/details.js';
import '@awesome.me/webawesome/dist/components/progress-bar/progress-bar.js';
import { offer } from './adapter.ts';
import { clonedAdapter } from './markup.ts';

offer(
  clonedAdapter({
    card: (inside) => `<wa-card>${inside}</wa-card>`,
    badge: (text) => `<wa-badge>${text}</wa-badge>`,
    bar: '<wa-progress-bar data-ratio label="Avanzamento"></wa-progress-bar>',
    setRatio: (bar, ratio) => ((bar as Element & { value: number }).value = ratio * 100),
    disclosure: (title, text) => `<wa-details summary="${title}">${text}</wa-details>`,
  }),
);
