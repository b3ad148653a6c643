import type { FunctionComponent } from 'react';
import { createElement as h } from 'react';
import tokens from '../packages/elements/src/tokens/generated/tokens.json' with { type: 'json' };

type Token = (typeof tokens)[number];

/** The tokens of some groups, as designers look them up: what it is for, how it is called on a page, what it is in each look. */
export const TokenTable: FunctionComponent<{ readonly groups: readonly string[] }> = ({ groups }) =>
  h(
    'table',
    null,
    h('thead', null, row('th', ['Token', 'A che serve', 'Sulla pagina', 'Valore', 'Scuro'])),
    h(
      'tbody',
      null,
      tokens.filter(({ group }) => groups.includes(group)).map((token) => row('td', cellsOf(token), nameOf(token))),
    ),
  );

const nameOf = ({ group, key }: Token): string => `${group}.${key}`;

function cellsOf(token: Token): readonly unknown[] {
  const { description, property, values } = token;
  const value = (text: string): unknown =>
    token.type === 'color' ? h('span', null, h('span', { style: swatch(text) }), ` ${text}`) : text;
  const dark = values.dark === values.light ? '' : value(values.dark);
  return [
    nameOf(token),
    description,
    property ? h('code', null, property) : 'non si cambia',
    value(values.light),
    dark,
  ];
}

function row(cell: 'th' | 'td', cells: readonly unknown[], key?: string): ReturnType<typeof h> {
  const content = cells.map((text, index) => h(cell, { key: index }, text as string));
  return key === undefined ? h('tr', null, content) : h('tr', { key }, content);
}

function swatch(background: string): object {
  return {
    background,
    border: '1px solid #7c8894',
    display: 'inline-block',
    height: 16,
    width: 32,
    verticalAlign: 'middle',
  };
}
