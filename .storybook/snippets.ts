import { addons } from 'storybook/preview-api';
import prerendered from './generated/prerendered.json' with { type: 'json' };
import type { Snippets } from './snippets-event.ts';
import { SNIPPETS } from './snippets-event.ts';

/** The attribute that says what an element shows: it takes what stands after `=` in a link. */
const KEYS = ['objective', 'project', 'programme', 'indicator', 'profile', 'subject', 'term', 'earlier-src'];

/** Attributes that a story sets for itself: a page has its own. */
const OF_THE_STORY = ['service', 'today', 'path', 'subject-id'];

/** Tells the panel how to get what a story shows into a page. */
export function tellSnippets(canvas: Element): void {
  const element = [...canvas.querySelectorAll('*')].find(
    ({ localName }) => localName.startsWith('civita-') && localName !== 'civita-source',
  );
  addons.getChannel().emit(SNIPPETS, element ? snippetsOf(element) : {});
}

function snippetsOf(element: Element): Snippets {
  const name = element.localName.replace('civita-', '');
  const said = [...element.attributes].filter(({ name }) => !OF_THE_STORY.includes(name) && !name.startsWith('data-'));
  const key = said.find(({ name }) => KEYS.includes(name));
  const options = said.filter((attribute) => attribute !== key && attribute.value !== '');
  const link = element.querySelector<HTMLAnchorElement>(':scope > a');
  const text = link?.textContent.trim() ?? 'Leggi la pagina';
  const fragment = [`civita-${name}=${key?.value ?? ''}`, ...options.map(({ name, value }) => `${name}=${value}`)];
  const attributes = said.map(({ name, value }) => (value === '' ? ` ${name}` : ` ${name}="${value}"`)).join('');
  return {
    link: `<a href="/pagina#${fragment.join('&amp;')}">${text}</a>`,
    element: `<${element.localName}${attributes}>\n  <a href="/pagina">${text}</a>\n</${element.localName}>`,
    prerendered: (prerendered as Readonly<Record<string, string>>)[element.localName],
  };
}
