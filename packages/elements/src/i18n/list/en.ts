import type { ListTexts } from './it.ts';

/** English. */
export const en: ListTexts = {
  form: 'Search and filter',
  search: 'Search titles and texts',
  sort: 'Sort by',
  orders: {
    report: 'As in the document',
    title: 'Title',
    start: 'Start, earliest first',
    end: 'End, earliest first',
    awarded: 'Amount awarded, highest first',
  },
  filters: 'Filters',
  chosen: (count) => `Filters chosen: ${count}`,
  clear: 'Clear search and filters',
  dimensions: {
    status: 'Status',
    fund: 'Where the money comes from',
    programme: 'Programme',
    objective: 'Objective',
    place: 'Place',
    sdg: 'Sustainable Development Goal',
    stakeholder: 'Who it is for',
    year: 'Year',
  },
  found: {
    objectives: (shown, all, of) => (of === 1 ? `${shown} of 1 objective` : `${shown} of ${all} objectives`),
    projects: (shown, all, of) => (of === 1 ? `${shown} of 1 project` : `${shown} of ${all} projects`),
  },
  none: 'Nothing matches. Try another word or remove a filter.',
  empty: 'The list is empty: the city has stated nothing.',
  awarded: 'awarded',
};
