/** Attributes that say what an element shows: one of them takes what stands after `=` in a link. */
const KEYS = [
  'objective',
  'project',
  'programme',
  'indicator',
  'profile',
  'subject',
  'term',
  'earlier-src',
  'entries',
  'edition',
];

/** Elements whose mark means an objective unless it says `of=project`. */
const OF_EITHER = ['money-line', 'progress'];

/** Attributes that a story sets for itself: a page has its own. */
const OF_THE_STORY = ['service', 'today', 'path', 'subject-id', 'prerendered'];

/** An element as an editor pastes it: each form holds a link to the page that says the same. */
export interface PasteForms {
  readonly link: string;
  readonly block: string;
  readonly element: string;
}

/** The forms of an element in a page, such as a story's. */
export function pasteFormsOf(element: Element): PasteForms {
  const name = element.localName.replace('civita-', '');
  const said = [...element.attributes]
    .filter(({ name }) => !OF_THE_STORY.includes(name) && !name.startsWith('data-'))
    .map(({ name, value }) => ({ name, value: escaped(value) }));
  const key = said.find(({ name }) => KEYS.includes(name));
  const options = said
    .filter((attribute) => attribute !== key && attribute.value !== '')
    .map(({ name, value }) => [name.replace(/-href$/, ''), value] as const);
  if (key?.name === 'project' && OF_EITHER.includes(name)) options.push(['of', 'project']);
  const text = escaped(element.querySelector(':scope > a')?.textContent.trim() ?? 'Leggi la pagina');
  const fragment = [[`civita-${name}`, key?.value ?? ''] as const, ...options].map(
    ([word, value]) => `${word}=${value}`,
  );
  // What talks to the service names what it asks about by `id`, so the key has its own name there.
  const id = name.includes('feedback') ? (key?.name ?? 'id') : 'id';
  const data = [[id, key?.value ?? ''] as const, ...options]
    .map(([word, value]) => ` data-${word}="${value}"`)
    .join('');
  const attributes = said.map(({ name, value }) => (value === '' ? ` ${name}` : ` ${name}="${value}"`)).join('');
  return {
    link: `<a href="/pagina#${fragment.join('&amp;')}">${text}</a>`,
    block: `<div data-civita="${name}"${data}><a href="/pagina">${text}</a></div>`,
    element: `<${element.localName}${attributes}>\n  <a href="/pagina">${text}</a>\n</${element.localName}>`,
  };
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
}
