/** Stands for whatever origin serves this; paths are tried on it. */
const HERE = 'http://origin.invalid';

/**
 * The path of a page on this origin, to link to; `undefined` for a text that a browser would take for another host, such as
 * "//other.example", "/\other.example" or "/.//other.example" (OWASP, unvalidated redirects).
 */
export function wayBackTo(path: string): string | undefined {
  if (!path.startsWith('/') || !URL.canParse(path, HERE)) return undefined;
  const { origin, pathname } = new URL(path, HERE);
  return origin === HERE && !pathname.startsWith('//') ? pathname : undefined;
}
