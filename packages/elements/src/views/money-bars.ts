import type { MoneyLine } from '@civita/sdk';
import type { TemplateResult } from 'lit';
import { nothing, svg } from 'lit';

/**
 * The way of money as a drawing on one scale, from 0 to the largest sum: what is set aside is a frame, what is asked and
 * awarded bars inside it, what is committed and paid fills, and what is still to be found a hole with hatching. Lengths are
 * percentages, so that nothing is measured and no inline style is needed. It says nothing that is not also said in words.
 */
export function moneyBars(line: MoneyLine): TemplateResult {
  const { allocated, requested, awarded, committed, paid, toBeFound, stageNotStated } = line;
  const start = Math.max(0, (awarded ?? requested)?.total.minor ?? 0);
  const hole = Math.max(0, toBeFound?.total.minor ?? 0);
  const sums = [allocated, requested, awarded, committed, paid, stageNotStated];
  const scale = Math.max(start + hole, ...sums.map((sum) => sum?.total.minor ?? 0));
  const part = (minor: number): string => `${scale > 0 ? (minor / scale) * 100 : 0}%`;
  const bar = (step: string, minor: number | undefined): unknown =>
    minor !== undefined && minor > 0
      ? svg`<rect data-step=${step} y=${step === 'allocated' ? '0' : step === 'committed' || step === 'paid' ? '34%' : '16%'}
          width=${part(minor)} height=${step === 'allocated' ? '100%' : step === 'committed' || step === 'paid' ? '32%' : '68%'} />`
      : nothing;
  return svg`<svg class="bars" part="bars" aria-hidden="true" focusable="false">
    ${bar('stageNotStated', stageNotStated?.total.minor)}${bar('requested', requested?.total.minor)}
    ${bar('awarded', awarded?.total.minor)}${bar('committed', committed?.total.minor)}${bar('paid', paid?.total.minor)}
    ${
      hole > 0
        ? svg`<svg x=${part(start)} y="16%" width=${part(hole)} height="68%">
            <line x1="-2em" y1="50%" x2="110%" y2="50%" /><rect data-step="toBeFound" width="100%" height="100%" />
          </svg>`
        : nothing
    }
    ${bar('allocated', allocated?.total.minor)}
  </svg>`;
}
