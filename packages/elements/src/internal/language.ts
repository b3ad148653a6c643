/**
 * The language of an element: the nearest `lang`, looked for through shadow roots, else Italian. A tag that is none, as in
 * `lang="Italiano (IT)"`, says nothing; the underscore of `it_IT` is read as a hyphen.
 */
export function languageOf(element: Element): string {
  let current: Element | null = element;
  while (current) {
    const marked: Element | null = current.closest('[lang]');
    const language = marked?.getAttribute('lang');
    if (language) return canonical(language.replaceAll('_', '-'));
    const root: Node = current.getRootNode();
    current = root instanceof ShadowRoot ? root.host : null;
  }
  return 'it';
}

/** Intl throws at a tag that breaks the grammar of BCP 47 (https://tc39.es/ecma402/#sec-canonicalizelocalelist). */
function canonical(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? 'it';
  } catch {
    return 'it';
  }
}
