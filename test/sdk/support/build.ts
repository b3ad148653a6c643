import type { Allocation, AmountFact, FundingLine } from '@civita/sdk';
import { money } from '@civita/sdk';

export { bareProject as project } from '../../../stories/fixtures/bare-project.ts';

/** An amount in whole euros. */
export function fact(kind: AmountFact['kind'], euros: number, asOf = '2023-12-31', currency = 'EUR'): AmountFact {
  return { kind, amount: { value: money(euros * 100, currency), asOf } };
}

/** A funding line in whole euros. */
export function line(
  source: FundingLine['source'],
  stage: FundingLine['stage'] | undefined,
  euros: number,
  own: Partial<FundingLine> = {},
): FundingLine {
  return {
    id: `${source}-${stage ?? 'none'}-${String(euros)}`,
    source,
    amount: { value: money(euros * 100), asOf: '2023-12-31' },
    ...(stage ? { stage } : {}),
    ...own,
  };
}

/** Money set aside, in whole euros. */
export function reserve(id: string, euros: number): Allocation {
  return {
    id,
    programme: 'programma',
    activities: [],
    kind: 'reserved',
    amount: { value: money(euros * 100), asOf: '2022' },
  };
}
