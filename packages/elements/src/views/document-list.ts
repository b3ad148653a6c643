import type { Document } from '@civita/sdk';
import type { TemplateResult } from 'lit';
import { html } from 'lit';
import { formatDate, formatNumber } from '../i18n/formats.ts';
import { outwardLink } from './rich-text.ts';
import { upright, words } from './text.ts';

/** Files and pages that a reader may open, with kind, size and date as far as they are stated. */
export function documentList(documents: readonly Document[], language: string): TemplateResult {
  return html`<ul>
    ${documents.map(({ title, url, mediaType, bytes, date }) => {
      const facts = [
        upright(mediaType?.replace(/^.*\//, '').toUpperCase() ?? ''),
        bytes === undefined ? '' : `${formatNumber(bytes / 1e6, language)} MB`,
        date === undefined ? '' : formatDate(date, language),
      ].filter((text) => text !== '');
      return html`<li>${outwardLink(url, words(title, language))} <span class="note">${facts.join(', ')}</span></li>`;
    })}
  </ul>`;
}
