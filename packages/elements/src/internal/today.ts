import type { PartialDate } from '@civita/sdk';

/** The day that it is where the reader is. */
export function today(): PartialDate {
  const now = new Date();
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
