import type { Allocation, AmountFact, FundingLine, Project } from '@civita/sdk';
import { money } from '@civita/sdk';

/** A project that states nothing but what is given. */
export function project(own: Partial<Project> = {}): Project {
  return {
    id: 'p',
    identifiers: [],
    title: 'Progetto',
    activities: [],
    status: { code: 'unknown', origin: 'declared' },
    steps: [],
    planned: {},
    actual: {},
    funding: [],
    amounts: [],
    progress: [],
    partners: [],
    places: [],
    classifications: [],
    asOf: '2023-12-31',
    ...own,
  };
}

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
