import type { ResourceState } from '@civita/sdk';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { waitingTexts } from '../i18n/waiting/index.ts';

/**
 * What an element shows without data: the page's own words and, below them, that the data is on its way, or does not come. The
 * style sheet keeps the first quiet for a moment, since most data is there by then.
 */
export function waiting(state: ResourceState<unknown> | undefined, language: string): TemplateResult {
  const status = state?.status;
  return html`<slot></slot>${
      status === 'loading' || status === 'failed'
        ? html`<p class="civita ${status}">${waitingTexts(language)[status]}</p>`
        : nothing
    }`;
}
