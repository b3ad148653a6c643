const adopted = Symbol.for('@civita/elements/sheets');

type Root = (Document | ShadowRoot) & { [adopted]?: Map<string, CSSStyleSheet> };

/**
 * Gives a sheet to the document or shadow root that an element in the light DOM stands in, once for each name, also when
 * several copies of this package are there. Without constructable sheets the page's own `<link>` is what styles it.
 */
export function adoptSheet(root: Node, name: string, css: string): void {
  if (!(root instanceof Document || root instanceof ShadowRoot) || !('adoptedStyleSheets' in root)) return;
  // The root holds the sheet: WebKit forgets what is written on a sheet that no script holds.
  const marked: Root = root;
  const ours = marked[adopted] ?? new Map<string, CSSStyleSheet>();
  marked[adopted] = ours;
  const known = ours.get(name);
  if (known && root.adoptedStyleSheets.includes(known)) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  ours.set(name, sheet);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}
