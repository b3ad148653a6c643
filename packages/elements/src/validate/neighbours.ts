import type { Found } from './fault.ts';

/** The typefaces of C.SI.1.1, which the validator also takes in lower case. */
const TYPEFACES = ['Titillium Web', 'Lora', 'Roboto Mono'].flatMap((name) => [name, name.toLowerCase()]);

/** What the validator looks at, with everything in it. */
const BLOCKS = 'h1, h2, h3, h4, h5, h6, p';

/** Share of class names that C.SI.1.2 asks for, in percent. */
const SHARE = 30;

/** What the question can break of the criteria beside its own: typefaces, and class names of the page. */
export function neighbourFaults(container: HTMLElement): readonly Found[] {
  return [...fontFaults(container), ...classFaults(container.ownerDocument)];
}

/** The first of each typeface that is not one of the three, in titles, paragraphs and what stands in them: the question too. */
function fontFaults(container: HTMLElement): readonly Found[] {
  const found = new Map<string, Element>();
  for (const block of container.closest(BLOCKS) ? [container] : container.querySelectorAll(BLOCKS))
    for (const element of [block, ...block.querySelectorAll('*')]) {
      const [first = ''] = getComputedStyle(element).fontFamily.split(',');
      const face = first.trim().replace(/^["']|["']$/g, '');
      if (!TYPEFACES.includes(face) && !found.has(face)) found.set(face, element);
    }
  return [...found].map(([face, element]) => ['fonts', element, face] as const);
}

/** Where the page has a style sheet of Bootstrap Italia that can be read. */
function classFaults(page: Document): readonly Found[] {
  const known = new Set<string>();
  for (const sheet of page.styleSheets) if (/bootstrap-italia/.test(sheet.href ?? '')) collect(sheet, known);
  const used = new Set([...page.querySelectorAll('[class]')].flatMap(({ classList }) => [...classList]));
  if (known.size === 0 || used.size === 0) return [];
  const share = Math.floor(([...used].filter((name) => known.has(name)).length / used.size) * 100);
  return share >= SHARE ? [] : [['classes', page.body, String(share)]];
}

function collect(sheet: CSSStyleSheet, known: Set<string>): void {
  const visit = (rules: CSSRuleList): void => {
    for (const rule of rules) {
      if (rule instanceof CSSStyleRule)
        for (const [, name = ''] of rule.selectorText.matchAll(/\.((?:[\w-]|\\.)+)/g))
          known.add(name.replace(/\\/g, ''));
      if (rule instanceof CSSGroupingRule) visit(rule.cssRules);
    }
  };
  try {
    visit(sheet.cssRules);
  } catch {
    // A sheet of another origin cannot be read.
  }
}
