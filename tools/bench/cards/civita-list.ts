import { ObjectiveList } from '@civita/elements';
import '@civita/elements/define/objective-list.js';
import { offer } from './adapter.ts';

offer({
  mount: async (root, records) => {
    const list = new ObjectiveList();
    list.report = records[0]?.report;
    root.append(list);
    await list.updateComplete;
  },
  whole: async (root, count) => {
    const rows = root.querySelector('civita-objective-list')?.shadowRoot;
    while ((rows?.querySelectorAll('li').length ?? count) < count)
      await new Promise((resolve) => requestAnimationFrame(resolve));
  },
  update: async (root, changed, all) => {
    const list = root.querySelector<ObjectiveList>('civita-objective-list');
    const report = all[0]?.report;
    const other = [...changed.values()][0]?.report;
    if (!list || !report || !other) return;
    const merged = <T>(of: readonly T[], from: readonly T[]): readonly T[] =>
      of.map((one, index) => (changed.has(index) ? (from[index] ?? one) : one));
    list.report = {
      ...report,
      allocations: merged(report.allocations, other.allocations),
      projects: merged(report.projects, other.projects),
    };
    await list.updateComplete;
  },
});
