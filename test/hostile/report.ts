import type { Report } from '@civita/sdk';
import { money } from '@civita/sdk';
import { report as borgoalto } from '../../stories/fixtures/report.ts';

const [objective] = borgoalto.objectives;
const [allocation] = borgoalto.allocations;

/** The stories' town with a second objective, for a card that comes to show another one. */
export const report: Report = {
  ...borgoalto,
  objectives: [...borgoalto.objectives, { ...objective!, id: 'acqua', title: 'Acqua pulita', order: 3 }],
  activities: [
    ...borgoalto.activities,
    { id: 'acqua-1', edition: borgoalto.edition.id, objective: 'acqua', order: 0, title: 'Nuove fontane' },
  ],
  allocations: [
    ...borgoalto.allocations,
    { ...allocation!, id: 'al-2', activities: ['acqua-1'], amount: { value: money(777_00), asOf: '2024-12-31' } },
  ],
};
