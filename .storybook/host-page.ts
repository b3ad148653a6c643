import type { TemplateResult } from 'lit';
import { html } from 'lit';

/** What the toolbar says about the page around a story. */
export interface HostPage {
  readonly theme: 'light' | 'dark';
  /** BCP 47. */
  readonly locale: string;
  readonly direction: 'auto' | 'ltr' | 'rtl';
  /** CSS pixels, or `full`. */
  readonly width: string;
  readonly host: 'plain' | 'bootstrap-italia' | 'hostile';
}

/** The toolbar's menus, with what stands there first. */
export const hostPageMenus = {
  theme: { icon: 'mirror', description: 'Colour scheme', items: ['light', 'dark'] },
  locale: { icon: 'globe', description: 'Language of the page', items: ['it', 'en', 'de', 'fr', 'sl', 'es', 'ar'] },
  direction: { icon: 'transfer', description: 'Direction of the text', items: ['auto', 'ltr', 'rtl'] },
  width: { icon: 'ruler', description: 'Width of the column', items: ['full', '320', '480', '768', '1024'] },
  host: { icon: 'browser', description: 'Page around it', items: ['plain', 'bootstrap-italia', 'hostile'] },
} as const satisfies Readonly<Record<keyof HostPage, object>>;

/** Rules that pages really have, all at once: what a city's old style sheets do to everything on them. */
const HOSTILE = `
body { font: italic 700 7px/4 cursive; letter-spacing: 1em; text-transform: uppercase; text-align: justify; white-space: pre }
* { color: red !important; background: yellow !important; line-height: 3 !important; border: 3px solid lime !important }`;

const sheet = document.createElement('style');
const link = document.createElement('link');
link.rel = 'stylesheet';
document.head.append(link, sheet);

/** Bootstrap Italia leaves the loading of its fonts to the page. */
for (const [weight, name] of [
  ['400', 'regular'],
  ['600', '600'],
  ['700', '700'],
] as const) {
  const file = `bootstrap-italia/fonts/Titillium_Web/titillium-web-v10-latin-ext_latin-${name}.woff2`;
  document.fonts.add(new FontFace('Titillium Web', `url(${file})`, { weight }));
}

/** Puts a story into the page that the toolbar asks for. */
export function inHostPage(story: unknown, { theme, locale, direction, width, host }: HostPage): TemplateResult {
  document.documentElement.lang = locale;
  sheet.textContent = host === 'hostile' ? HOSTILE : '';
  const href = host === 'bootstrap-italia' ? 'bootstrap-italia/css/bootstrap-italia.min.css' : '';
  if (link.getAttribute('href') !== href) link.setAttribute('href', href);
  const dir = direction === 'auto' ? (locale === 'ar' ? 'rtl' : 'ltr') : direction;
  return html`<div class="page" data-theme=${theme} data-width=${width} data-host=${host} lang=${locale} dir=${dir}>
    ${story}
  </div>`;
}
