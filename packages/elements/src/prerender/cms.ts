import type { Words } from '@civita/sdk';

/** How an objective gets into a page. */
export const SNIPPET_FORMS = ['link', 'block', 'element', 'prerendered'] as const;

/** One of {@link SNIPPET_FORMS}. */
export type SnippetForm = (typeof SNIPPET_FORMS)[number];

/** A content management system, or a way to write in one, with the richest form that it keeps whole. */
export interface Cms {
  /** As `civita snippet --cms` takes it. */
  readonly id: string;
  /** As it calls itself. */
  readonly name: Words;
  /** What survives its editor. */
  readonly form: SnippetForm;
  /** Whether a `<script>` stays; elsewhere ready text goes without data for search engines, which would be printed. */
  readonly keepsScripts?: boolean;
  /** What its editor keeps and strips. */
  readonly why: Words;
}

const keepsAll: Words = { it: 'Conserva tutto quello che incolli.', en: 'Keeps all that you paste.' };
const keepsText: Words = {
  it: 'Toglie gli elementi e gli script; conserva i blocchi, con tutto il testo.',
  en: 'Strips elements and scripts; keeps blocks, with all their text.',
};
const keepsLinks: Words = { it: 'Conserva di sicuro solo i link.', en: 'Is sure to keep links only.' };

/** What was measured of each, 2026-11: see docs/embed/cms. Whatever is not here keeps a plain link. */
export const CMS: readonly Cms[] = [
  {
    id: 'wordpress',
    name: {
      it: 'WordPress, blocco «HTML personalizzato», redattore o amministratore',
      en: 'WordPress, “Custom HTML” block, editor or administrator',
    },
    form: 'prerendered',
    keepsScripts: true,
    why: keepsAll,
  },
  {
    id: 'wordpress-author',
    name: { it: 'WordPress, autore, oppure rete di siti', en: 'WordPress, author, or a network of sites' },
    form: 'prerendered',
    why: keepsText,
  },
  {
    id: 'design-comuni',
    name: {
      it: 'WordPress con il tema Design Comuni Italia',
      en: 'WordPress with the theme Design Comuni Italia',
    },
    form: 'prerendered',
    why: keepsText,
  },
  { id: 'joomla', name: { it: 'Joomla', en: 'Joomla' }, form: 'prerendered', why: keepsText },
  {
    id: 'typo3',
    name: { it: 'TYPO3', en: 'TYPO3' },
    form: 'block',
    why: {
      it: 'Mostra come testo i tag che non conosce; conserva i blocchi.',
      en: 'Shows tags that it does not know as text; keeps blocks.',
    },
  },
  {
    id: 'drupal',
    name: { it: 'Drupal, formati di testo predefiniti', en: 'Drupal, text formats as installed' },
    form: 'link',
    why: keepsLinks,
  },
  {
    id: 'drupal-allowed',
    name: {
      it: 'Drupal, formato che ammette <civita-objective-card>',
      en: 'Drupal, a format that allows <civita-objective-card>',
    },
    form: 'element',
    why: {
      it: 'Conserva i tag che il sito ammette; toglie gli script.',
      en: 'Keeps the tags that the site allows; strips scripts.',
    },
  },
  { id: 'plone', name: { it: 'Plone, testo formattato', en: 'Plone, rich text' }, form: 'link', why: keepsLinks },
  {
    id: 'volto',
    name: { it: 'Plone 6 con Volto (io-Comune), blocco HTML', en: 'Plone 6 with Volto (io-Comune), HTML block' },
    form: 'element',
    why: {
      it: 'Conserva i tag; non esegue gli script incollati.',
      en: 'Keeps tags; does not run pasted scripts.',
    },
  },
  { id: 'liferay', name: { it: 'Liferay', en: 'Liferay' }, form: 'link', why: keepsLinks },
  {
    id: 'html',
    name: { it: 'Pagine scritte a mano (HTML, PHP)', en: 'Pages written by hand (HTML, PHP)' },
    form: 'prerendered',
    keepsScripts: true,
    why: keepsAll,
  },
  { id: 'other', name: { it: 'Un altro, o non so', en: 'Another, or I do not know' }, form: 'link', why: keepsLinks },
];
