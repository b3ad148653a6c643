import type { FunctionComponent, ReactElement } from 'react';
import { createElement as h, useState } from 'react';
import { useChannel } from 'storybook/manager-api';
import type { Snippets } from './snippets-event.ts';
import { SNIPPETS } from './snippets-event.ts';

const FORMS: readonly (readonly [keyof Snippets, string])[] = [
  ['link', 'Link: resta in ogni CMS'],
  ['block', 'Blocco: dove il CMS conserva i riquadri, come WordPress'],
  ['element', 'Elemento: dove il CMS conserva i tag'],
  ['prerendered', 'HTML pronto: si legge anche senza script, e resta intero dove restano i blocchi'],
];

/** What an editor pastes to get what the story shows, with a button that copies it. */
export const Paste: FunctionComponent = () => {
  const [snippets, setSnippets] = useState<Snippets>({});
  const [copied, setCopied] = useState('');
  useChannel({
    [SNIPPETS]: (told: Snippets) => {
      setSnippets(told);
      setCopied('');
    },
  });
  const form = ([name, title]: (typeof FORMS)[number]): ReactElement | undefined => {
    const text = snippets[name];
    if (text === undefined) return undefined;
    const copy = (): void => void navigator.clipboard.writeText(text).then(() => setCopied(name));
    return h(
      'section',
      { key: name },
      h('h2', { style: { fontSize: 14, margin: '16px 0 4px' } }, title),
      h('pre', { style: { whiteSpace: 'pre-wrap', maxHeight: 240, overflow: 'auto', margin: 0 }, tabIndex: 0 }, text),
      h('button', { type: 'button', onClick: copy }, 'Copia'),
      h('span', { role: 'status' }, copied === name ? ' Copiato.' : ''),
    );
  };
  return h('div', { style: { padding: '0 16px 16px' } }, FORMS.map(form));
};
