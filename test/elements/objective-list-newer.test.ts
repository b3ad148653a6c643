import type { ObjectiveList } from '@civita/elements';
import '@civita/elements/define/objective-list.js';
import type { Objective, Project, Report } from '@civita/sdk';
import { expect, html } from '@open-wc/testing';
import { reportOf } from '../../stories/fixtures/long.ts';
import { fundingLine } from '../../stories/fixtures/projects.ts';
import { eventually } from './support/eventually.ts';
import { shown } from './support/shown.ts';

const rows = (list: ObjectiveList): readonly HTMLLIElement[] => [...(list.shadowRoot?.querySelectorAll('li') ?? [])];

const titles = (list: ObjectiveList): readonly (Element | null)[] =>
  rows(list).map((row) => row.querySelector('[part=title]') ?? null);

const wordsIn = (part: Element): string => part.textContent.replace(/\s+/g, ' ').trim();

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

  for (const entries of ['objectives', 'projects'] as const)
    it(`touches nothing on the page but what changed of one entry (${entries})`, async () => {
      const whole = reportOf(60);
      const [objective] = whole.objectives;
      const report: Report = {
        ...whole,
        objectives: whole.projects.map((_, index) => ({ ...objective, id: `o${index}` }) as Objective),
        activities: whole.projects.map((_, index) => ({
          id: `a${index}`,
          edition: 'e',
          objective: `o${index}`,
          order: index,
          title: 'Cantiere',
        })),
        projects: whole.projects.map((one, index) => ({ ...one, activities: [`a${index}`] })),
      };
      const list = await shown<ObjectiveList>(
        html`<civita-objective-list entries=${entries} .report=${report}></civita-objective-list>`,
        undefined,
      );
      const root = list.shadowRoot;
      if (!root) throw new Error('The list has no shadow root.');
      const places: (string | undefined)[] = [];
      const watch = new MutationObserver((changes) => {
        for (const { target } of changes) {
          const at = target instanceof Element ? target : target.parentElement;
          places.push(`${rows(list).findIndex((row) => row.contains(at))} ${at?.getAttribute('part') ?? ''}`);
        }
      });
      watch.observe(root, { subtree: true, childList: true, characterData: true, attributes: true });
      list.report = {
        ...report,
        projects: report.projects.map((one, index) =>
          index === 40 ? { ...one, funding: [fundingLine('RRF', 'awarded', 700)] } : one,
        ),
      };
      await list.updateComplete;
      await Promise.resolve();
      watch.disconnect();
      expect([...new Set(places)].join()).to.equal('40 amount');
    });

  it('counts anew what its filters leave only where newer data says something else of it', async () => {
    let read = 0;
    const theme = {
      scheme: 'SDG',
      get code() {
        read += 1;
        return '11';
      },
    };
    const whole = reportOf(20);
    const report = {
      ...whole,
      projects: whole.projects.map((one, index) => (index === 0 ? { ...one, classifications: [theme] } : one)),
    };
    const [first, ...others] = report.projects;
    const list = await shown<ObjectiveList>(
      html`<civita-objective-list entries="projects" .report=${report}></civita-objective-list>`,
      undefined,
    );
    const facets = (): string => [...(list.shadowRoot?.querySelectorAll('fieldset') ?? [])].map(wordsIn).join('\n');
    const newer = async (change: object): Promise<void> => {
      list.report = { ...report, projects: [{ ...first, ...change } as Project, ...others] };
      await list.updateComplete;
    };
    const before = facets();
    const readOnce = read;
    expect(readOnce).to.be.greaterThan(0);
    await newer({ title: 'Un altro nome' });
    expect(read).to.equal(readOnce);
    expect(facets()).to.equal(before);
    await newer({ status: { code: 'suspended' } });
    expect(read).to.be.greaterThan(readOnce);
    expect(facets()).not.to.equal(before);
    expect(facets()).to.match(/Sospeso \(1\)/);
  });
});
