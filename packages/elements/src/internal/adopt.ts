const adopted = Symbol.for('@civita/elements/sheet');

type Marked = CSSStyleSheet & { [adopted]?: string };

/**
 * Gives a sheet to the document or shadow root that an element in the light DOM stands in, once for each name, also when
 * several copies of this package are there. Without constructable sheets the page's own `<link>` is what styles it.
 */
export function adoptSheet(root: Node, name: string, css: string): void {
  if (!(root instanceof Document || root instanceof ShadowRoot) || !('adoptedStyleSheets' in root)) return;
  if (root.adoptedStyleSheets.some((sheet: Marked) => sheet[adopted] === name)) return;
  const sheet: Marked = new CSSStyleSheet();
  sheet[adopted] = name;
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}
