import type { Delay } from '@civita/sdk';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { formatSpan } from '../i18n/formats.ts';
import { scheduleTexts } from '../i18n/schedule/index.ts';

/** "in ritardo di 3 mesi", seen at once, or "nei tempi previsti", quietly; nothing while there is time left. */
export function delayMark(delay: Delay | undefined, language: string): TemplateResult | typeof nothing {
  if (!delay) return nothing;
  const { late, onTime, cannotTell } = scheduleTexts(language);
  const open = delay.until === 'today';
  const { least, most } = delay.days;
  if (delay.verdict === 'late') {
    const span = formatSpan(least, language);
    return html`<strong class="delay">${late(span, span !== formatSpan(most, language), open)}</strong>`;
  }
  if (open) return nothing;
  return html`<span class="note">${delay.verdict === 'on-time' ? onTime : cannotTell}</span>`;
}
