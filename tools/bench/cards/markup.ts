import type { Adapter } from './adapter.ts';
import type { Shown } from './records.ts';

/** A string of a record. */
type Said = { [K in keyof Shown]: Shown[K] extends string ? K : never }[keyof Shown];

/** Words that stand in every card. */
const words = ['Stato', 'Avanzamento', 'Risorse', 'Progetti', 'Responsabile'] as const;

/** How a library writes the parts of a card; `{…}` holds a record's string. */
export interface Markup {
  readonly card: (inside: string) => string;
  readonly badge: (text: string) => string;
  /** `data-ratio` marks what {@link Markup.setRatio} is called with. */
  readonly bar: string;
  readonly setRatio: (bar: Element, ratio: number) => void;
  readonly disclosure: (title: string, text: string) => string;
}

/**
 * An adapter of a template that is cloned for each card and filled by `textContent`, as a careful page without a framework does
 * it: one parse, no string of data in markup.
 */
export function clonedAdapter(markup: Markup): Adapter {
  const template = document.createElement('template');
  template.innerHTML = markup.card(inside(markup)).trim();
  const fill = (card: ParentNode, shown: Shown): void => {
    for (const place of card.querySelectorAll('[data-text]'))
      place.textContent = shown[place.getAttribute('data-text') as Said];
    const bar = card.querySelector('[data-ratio]');
    if (bar) markup.setRatio(bar, shown.ratio);
  };
  const ready = async (root: HTMLElement): Promise<void> => {
    const last = root.lastElementChild;
    for (const element of last ? [last, ...last.querySelectorAll('*')] : [])
      await (element as { readonly updateComplete?: Promise<unknown> }).updateComplete;
  };
  return {
    mount: async (root, records) => {
      const all = document.createDocumentFragment();
      for (const shown of records) {
        const card = document.importNode(template.content, true);
        fill(card, shown);
        all.append(card);
      }
      root.append(all);
      await ready(root);
    },
    update: async (root, changed) => {
      for (const [index, shown] of changed) {
        const card = root.children[index];
        if (card) fill(card, shown);
      }
      await ready(root);
    },
  };
}

function inside({ badge, bar, disclosure }: Markup): string {
  const text = (name: Said, tag = 'span'): string => `<${tag} data-text="${name}"></${tag}>`;
  const [status, progress, money, projects, responsible] = words;
  const fact = (term: string, description: string): string => `<div><dt>${term}</dt><dd>${description}</dd></div>`;
  return `<p class="label" data-text="label"></p>
    <h3 class="card-title" data-text="title"></h3>
    <p class="card-text" data-text="summary"></p>
    ${disclosure('Leggi tutto', text('narrative', 'p'))}
    <dl>
      ${fact(status, badge(text('status')))}
      ${fact(progress, `${text('percent')} dei pagamenti ${bar} <span class="note">al 31 ottobre 2026</span>`)}
      ${fact(money, `Messo da parte ${text('amount')} <span class="note">al 31 ottobre 2026</span>`)}
      ${fact(projects, badge(text('status')))}
      ${fact(responsible, text('responsible'))}
    </dl>
    <footer><p class="note" data-text="foot"></p><a href="/obiettivi">Pagina</a></footer>`;
}

/** The browser's own. */
export const plain: Markup = {
  card: (inside) => `<article class="card">${inside}</article>`,
  badge: (text) => `<span class="badge">${text}</span>`,
  bar: '<progress data-ratio max="1" aria-label="Avanzamento"></progress>',
  setRatio: (bar, ratio) => ((bar as HTMLProgressElement).value = ratio),
  disclosure: (title, text) => `<details><summary>${title}</summary>${text}</details>`,
};
