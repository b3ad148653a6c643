import { SettingsError } from './errors.ts';
import type { Networks } from './networks.ts';
import { networksOf } from './networks.ts';

/** What a variable was set to; `undefined` when it is absent or empty. */
export type Given = (name: string) => string | undefined;

/** A whole number in a range; `or` says what else the setting may be. */
export function wholeNumber(name: string, value: string, least: number, most: number, or = ''): number {
  const number = /^\d+$/.test(value) ? Number(value) : Number.NaN;
  if (number >= least && number <= most) return number;
  throw new SettingsError(`${name} is "${value}": set it to a whole number from ${least} to ${most}${or}.`);
}

/** Answers in a span of time. */
export function rateLimit(name: string, value: string): number | 'off' {
  return value === 'off' ? 'off' : wholeNumber(name, value, 1, 100_000, ', or to off');
}

/** Networks, parted by spaces or commas. */
export function offices(value: string | undefined): Networks | undefined {
  if (value === undefined) return undefined;
  try {
    return networksOf(listOf(value));
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new SettingsError(
      `CIVITA_OFFICES holds "${error.message}", which is no network: write each as 192.0.2.0/24 or 2001:db8::/32.`,
    );
  }
}

/** The words of a setting that may have several. */
export function listOf(value: string | undefined): readonly string[] {
  return value?.split(/[\s,]+/).filter(Boolean) ?? [];
}

/** How figures are published. */
export function aggregates(value: string): 'live' | 'snapshot' {
  if (value === 'live' || value === 'snapshot') return value;
  throw new SettingsError(`CIVITA_AGGREGATES is "${value}": set it to live or snapshot.`);
}

/** The fewest answers of which figures tell. */
export function floor(value: string): number {
  return value === '0' ? 0 : wholeNumber('CIVITA_K', value, 5, 1000, ', or to 0 for a demonstration');
}

/** A key that nobody can guess; no message repeats it. */
export function secret(name: string, value: string | undefined): string | undefined {
  if (value === undefined || value.length >= 32) return value;
  throw new SettingsError(`${name} is too short: give 32 random characters or more, or leave it out.`);
}

/** A path of this origin, never of another host ("//other.example"), or an address. */
export function place(name: string, value: string | undefined): string | undefined {
  if (value === undefined || /^\/(?![/\\])\S*$/.test(value)) return value;
  if (URL.canParse(value) && /^https?:$/.test(new URL(value).protocol)) return value;
  throw new SettingsError(
    `${name} is "${value}": write a path such as /privacy, or an address that begins with https.`,
  );
}

/** An origin, word for word as browsers send it. */
export function origin(value: string): string {
  if (URL.canParse(value)) {
    const { protocol, origin } = new URL(value);
    if (/^https?:$/.test(protocol) && origin === value) return value;
  }
  throw new SettingsError(
    `CIVITA_ORIGINS holds "${value}", which is not an origin: write each as https://www.city.example, without path or final slash.`,
  );
}

/** A switch. */
export function onOrOff(name: string, value: string): boolean {
  if (value === 'on' || value === 'off') return value === 'on';
  throw new SettingsError(`${name} is "${value}": set it to on or off.`);
}
