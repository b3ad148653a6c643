import { ObjectiveCard } from '@civita/elements';
import '@civita/elements/define/objective-card.js';
import { offer } from './adapter.ts';

offer({
  mount: async (root, records) => {
    const cards = records.map(({ overview, id }) => {
      const card = new ObjectiveCard();
      card.today = '2026-11-22';
      card.overview = overview;
      const link = document.createElement('a');
      link.href = `/obiettivi/${id}`;
      link.textContent = 'Pagina';
      card.append(link);
      return card;
    });
    root.append(...cards);
    await cards.at(-1)?.updateComplete;
  },
  update: async (root, changed) => {
    const cards = root.querySelectorAll<ObjectiveCard>('civita-objective-card');
    for (const [index, { overview }] of changed) {
      const card = cards[index];
      if (card) card.overview = overview;
    }
    await cards[[...changed.keys()].at(-1) ?? 0]?.updateComplete;
  },
});
