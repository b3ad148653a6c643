import type { Preview } from '@storybook/web-components-vite';
import { setCustomElementsManifest } from '@storybook/web-components-vite';
import manifest from '../packages/elements/custom-elements.json' with { type: 'json' };
import { tellFaults } from './faults.ts';
import type { HostPage } from './host-page.ts';
import { hostPageMenus, inHostPage } from './host-page.ts';
import './preview.css';
import { tellSnippets } from './snippets.ts';

setCustomElementsManifest(manifest);

const menus = Object.entries(hostPageMenus);

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    a11y: { test: 'error' },
    controls: { expanded: true },
    options: { storySort: { order: ['Guida', ['Benvenuti', '*'], 'Pagine', 'Elementi'] } },
  },
  globalTypes: Object.fromEntries(
    menus.map(([name, { icon, description, items }]) => [
      name,
      { description, toolbar: { icon, items: [...items], dynamicTitle: true } },
    ]),
  ),
  initialGlobals: Object.fromEntries(menus.map(([name, { items }]) => [name, items[0]])),
  decorators: [(story, { globals }) => inHostPage(story(), globals as unknown as HostPage)],
  afterEach: async ({ canvasElement }) => {
    tellSnippets(canvasElement);
    await tellFaults(canvasElement);
  },
};

export default preview;
