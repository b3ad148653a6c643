import { addons } from 'storybook/preview-api';
import prerendered from './generated/prerendered.json' with { type: 'json' };
import { pasteFormsOf } from './paste-forms.ts';
import type { Snippets } from './snippets-event.ts';
import { SNIPPETS } from './snippets-event.ts';

/** Tells the panel how to get what a story shows into a page. */
export function tellSnippets(canvas: Element): void {
  const element = [...canvas.querySelectorAll('*')].find(
    ({ localName }) => localName.startsWith('civita-') && localName !== 'civita-source',
  );
  addons.getChannel().emit(SNIPPETS, element ? snippetsOf(element) : {});
}

function snippetsOf(element: Element): Snippets {
  return {
    ...pasteFormsOf(element),
    prerendered: (prerendered as Readonly<Record<string, string>>)[element.localName],
  };
}
