import { html, renderHtml } from '@civita/elements/prerender';
import type { PageWords } from './words/index.ts';

/** Name of the field that no person sees and that programs fill in. */
export const TRAP = 'website';

/**
 * Puts the field into the page's one form, where neither eye nor keyboard nor screen reader meets it. The form itself is the
 * element's too, which has no need of it.
 */
export function withTrap(page: string, words: PageWords): string {
  const field = renderHtml(
    html`<div class="trap" aria-hidden="true">
      <label for="${TRAP}">${words.trap}</label>
      <input type="text" name="${TRAP}" id="${TRAP}" tabindex="-1" autocomplete="off" />
    </div>`,
  );
  return page.replace('</form>', () => `${field}</form>`);
}
