import type { StatusCode } from '@civita/sdk';
import type { TemplateResult } from 'lit';
import { html } from 'lit';
import type { ReportTexts } from '../i18n/report/index.ts';

/**
 * A status as word, shape and colour; `count` says of how many things, when of several. A code of a later version, which only a
 * property can bring, is a status that is not known.
 */
export function statusMark(code: StatusCode, texts: Pick<ReportTexts, 'statuses'>, count?: number): TemplateResult {
  const known = Object.hasOwn(texts.statuses, code) ? code : 'unknown';
  return html`<span
    class="status"
    part="status"
    data-status=${known}
    .textContent=${texts.statuses[known] + (count === undefined ? '' : `: ${count}`)}
  ></span>`;
}

/** A status with what it means. */
export function statusLegend(code: StatusCode, texts: Pick<ReportTexts, 'statuses' | 'meanings'>): TemplateResult {
  return html`${statusMark(code, texts)} <span class="note" .textContent=${texts.meanings[code]}></span>`;
}
