import type { Preview } from '@storybook/web-components-vite';
import { setCustomElementsManifest } from '@storybook/web-components-vite';
import { html } from 'lit';
import manifest from '../packages/elements/custom-elements.json' with { type: 'json' };
import './preview.css';

setCustomElementsManifest(manifest);

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    a11y: { test: 'error' },
    controls: { expanded: true },
    options: { storySort: { order: ['Guide', 'Elementi'] } },
  },
  globalTypes: {
    theme: {
      description: 'Colour scheme',
      toolbar: { icon: 'mirror', items: ['light', 'dark'], dynamicTitle: true },
    },
    locale: {
      description: 'Language of the page',
      toolbar: { icon: 'globe', items: ['it', 'en'], dynamicTitle: true },
    },
    direction: {
      description: 'Direction of the text',
      toolbar: { icon: 'transfer', items: ['ltr', 'rtl'], dynamicTitle: true },
    },
  },
  initialGlobals: { theme: 'light', locale: 'it', direction: 'ltr' },
  decorators: [
    (story, { globals }) => {
      const { theme, locale, direction } = globals as Record<'theme' | 'locale' | 'direction', string>;
      document.documentElement.lang = locale;
      return html`<div class="page" data-theme=${theme} lang=${locale} dir=${direction}>${story()}</div>`;
    },
  ],
};

export default preview;
