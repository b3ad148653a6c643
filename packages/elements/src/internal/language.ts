/** The language of an element: the nearest `lang`, looked for through shadow roots, else Italian. */
export function languageOf(element: Element): string {
  let current: Element | null = element;
  while (current) {
    const marked: Element | null = current.closest('[lang]');
    const language = marked?.getAttribute('lang');
    if (language) return language;
    const root: Node = current.getRootNode();
    current = root instanceof ShadowRoot ? root.host : null;
  }
  return 'it';
}
