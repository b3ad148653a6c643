import type { Share } from '@civita/sdk';
import type { TemplateResult } from 'lit';
import { nothing, svg } from 'lit';

/**
 * A share on a scale from nobody to everybody: a point with its interval as a bar around it. Lengths are percentages, so that
 * nothing is measured. It says nothing that is not also said in words.
 */
export function shareBar({ rate, low, high }: Share): TemplateResult | typeof nothing {
  if (rate === null || low === null || high === null) return nothing;
  const at = (ratio: number): string => `${ratio * 100}%`;
  return svg`<svg class="share" part="interval" aria-hidden="true" focusable="false">
    <line x1="0" x2="100%" y1="50%" y2="50%" />
    <rect x=${at(low)} width=${at(high - low)} y="25%" height="50%" />
    <circle cx=${at(rate)} cy="50%" r="0.3em" />
  </svg>`;
}
