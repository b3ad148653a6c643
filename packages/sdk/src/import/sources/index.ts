import type { ImportSource } from '../reader/source.ts';
import { beneficiaryLists } from './beneficiary-lists.ts';
import { decidimActionPlan } from './decidim-action-plan.ts';
import { decidim } from './decidim.ts';
import { euProgrammes } from './eu-programmes.ts';
import { opencoesione } from './opencoesione.ts';
import { pnrr } from './pnrr.ts';

/** Every source that can be read by name. A new one is a file beside these and a line here. */
export const importSources: readonly ImportSource[] = [
  pnrr,
  opencoesione,
  euProgrammes,
  ...beneficiaryLists,
  decidim,
  decidimActionPlan,
];
