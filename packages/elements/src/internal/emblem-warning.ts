import type { AcknowledgementRegime, AcknowledgementRule } from '@civita/sdk';
import { acknowledgementRules, EMBLEM_LEAST_HEIGHT_RULE } from '@civita/sdk';

/** What may be wrong with an emblem on a page: too small, smaller than a logo beside it, not seen without scrolling. */
export type EmblemFault = 'least' | 'smaller' | 'position';

/** Tells the integrator which rule a badge breaks, with where it is written. Loaded only then: readers never need it. */
export function warnOfEmblem(badge: HTMLElement, fault: EmblemFault, regime: AcknowledgementRegime | undefined): void {
  const { rule, source, url } = ruleOf(fault, regime);
  console.warn(`<${badge.localName}>: ${rule.en} (${source}, ${url})`, badge);
}

function ruleOf(fault: EmblemFault, regime: AcknowledgementRegime = 'none'): AcknowledgementRule {
  const official = regime === 'none' || regime === 'custom' ? 'cpr-2021-2027' : regime;
  const subject = fault === 'smaller' ? 'size' : fault;
  return acknowledgementRules(official).find((one) => one.subject === subject) ?? EMBLEM_LEAST_HEIGHT_RULE;
}
