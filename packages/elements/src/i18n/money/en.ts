import type { MoneyTableTexts, MoneyTexts } from './it.ts';

/** English. */
export const en: MoneyTexts = {
  money: 'Money',
  steps: {
    allocated: 'Set aside',
    requested: 'Requested',
    awarded: 'Awarded',
    committed: 'Committed',
    paid: 'Paid',
    toBeFound: 'Still to be found',
    stageNotStated: 'Named without saying whether requested or awarded',
  },
  between: (oldest, latest) => `data between ${oldest} and ${latest}`,
  stated: (stated, of) =>
    of === 1 ? '1 project' : `${stated} of ${of} projects ${stated === 1 ? 'states it' : 'state it'}`,
};

export const tableEn: MoneyTableTexts = {
  show: 'Show the numbers as a table',
  caption: (currency) => `The way of the money, in ${currency}`,
  step: 'Step',
  amount: 'Amount',
  date: 'Date',
  who: 'Stated by',
  parts: (count) => (count === 1 ? '1 allocation' : `${count} allocations`),
  sources: 'Where it comes from',
  source: 'Source',
  share: 'Share of the money awarded',
  groups: {
    eu: 'European Union',
    state: 'State',
    regional: 'Region',
    local: 'City and metropolitan city',
    'other-public': 'Other public bodies',
    private: 'Private',
  },
};
