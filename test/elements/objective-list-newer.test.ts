import type { ObjectiveList } from '@civita/elements';
import '@civita/elements/define/objective-list.js';
import { expect, html } from '@open-wc/testing';
import { reportOf } from '../../stories/fixtures/long.ts';
import { eventually } from './support/eventually.ts';
import { shown } from './support/shown.ts';

const rows = (list: ObjectiveList): readonly HTMLLIElement[] => [...(list.shadowRoot?.querySelectorAll('li') ?? [])];

const titles = (list: ObjectiveList): readonly (Element | null)[] =>
  rows(list).map((row) => row.querySelector('[part=title]') ?? null);

describe('civita-objective-list with newer data', () => {
  it('keeps the rows that it made, and writes anew only the entry that changed', async () => {
    const report = reportOf(300);
    const list = await shown<ObjectiveList>(
      html`<civita-objective-list entries="projects" .report=${report}></civita-objective-list>`,
      undefined,
    );
    await eventually(() => rows(list).length === 300);
    const [before, had] = [rows(list), titles(list)];
    list.report = {
      ...report,
      projects: report.projects.map((one, index) => (index === 150 ? { ...one, title: 'Un altro nome' } : one)),
    };
    await list.updateComplete;
    expect(rows(list)).to.deep.equal(before);
    expect(titles(list)[150]?.textContent).to.equal('Un altro nome');
    expect(titles(list)[149]).to.equal(had[149]);
  });
});
