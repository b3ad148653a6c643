import type { Delay } from '@civita/sdk';
import { formatSpan } from '@civita/sdk';
import type { ScheduleTexts } from '../i18n/schedule/index.ts';

/** "in ritardo di 3 mesi", or nothing while there is time left. */
export function delayWords(
  delay: Delay | undefined,
  language: string,
  { late, onTime, cannotTell }: ScheduleTexts,
): string {
  if (!delay) return '';
  const open = delay.until === 'today';
  const { least, most } = delay.days;
  if (delay.verdict === 'late') {
    const span = formatSpan(least, language);
    return late(span, span !== formatSpan(most, language), open);
  }
  if (open) return '';
  return delay.verdict === 'on-time' ? onTime : cannotTell;
}
