/**
 * Runs in the page: each block of text with its own words. Boxes that only group are left out, a box of an editor around the
 * words of another counts once, and so do gaps between words.
 */
export function linesOf(place: Element): string[] {
  const blocks = 'h1, h2, h3, h4, h5, h6, p, dt, dd, li';
  const outer = [...place.querySelectorAll(blocks)].filter(
    ({ parentElement }) => !parentElement?.closest('dt, dd, li'),
  );
  return outer.map(({ tagName, textContent }) => `${tagName}: ${textContent.replace(/\s+/g, ' ').trim()}`);
}
