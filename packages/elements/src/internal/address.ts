/**
 * The http(s) address that a text means on a page, this one when not stated, whatever its `<base>` says; `undefined` for
 * anything else, such as scripts and mail.
 */
export function webAddress(text: string | null | undefined, page: string = location.href): URL | undefined {
  if (!text) return undefined;
  try {
    const url = new URL(text, page);
    return url.protocol === 'https:' || url.protocol === 'http:' ? url : undefined;
  } catch {
    return undefined;
  }
}
