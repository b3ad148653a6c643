/**
 * The http(s) address that a text means on this page, whatever its `<base>` says; `undefined` for anything else, scripts and
 * mail included.
 */
export function webAddress(text: string | null | undefined): URL | undefined {
  if (!text) return undefined;
  try {
    const url = new URL(text, location.href);
    return url.protocol === 'https:' || url.protocol === 'http:' ? url : undefined;
  } catch {
    return undefined;
  }
}
