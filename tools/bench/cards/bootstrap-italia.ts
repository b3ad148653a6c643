import { offer } from './adapter.ts';
import { clonedAdapter, plain } from './markup.ts';

offer(
  clonedAdapter({
    ...plain,
    card: (inside) =>
      `<article class="card-wrapper"><div class="card card-bg"><div class="card-body">${inside}</div></div></article>`,
    badge: (text) => `<span class="badge bg-primary">${text}</span>`,
    bar: '<div class="progress"><div class="progress-bar" data-ratio role="progressbar" aria-label="Avanzamento" aria-valuemin="0" aria-valuemax="100"></div></div>',
    setRatio(bar, ratio) {
      (bar as HTMLElement).style.width = `${ratio * 100}%`;
      bar.setAttribute('aria-valuenow', String(Math.round(ratio * 100)));
    },
    disclosure: (title, text) =>
      `<div class="accordion"><div class="accordion-item"><div class="accordion-header"><button class="accordion-button collapsed" type="button" aria-expanded="false">${title}</button></div><div class="accordion-collapse collapse"><div class="accordion-body">${text}</div></div></div></div>`,
  }),
);
