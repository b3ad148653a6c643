import type { Token } from './tokens.ts';

/**
 * What tells that a browser can follow the reader's choice of light or dark and bound the colour of a page. Older ones have the
 * light look.
 */
const CAPABLE = '(color: light-dark(color(from red xyz x y z), red))';

/**
 * A relative luminance that has 4.5:1 on white (WCAG 2.2, 1.4.3), (1 + 0.05) / 4.5 - 0.05 being 0.183, with room for rounding. A
 * page's own colour is darkened to it by one factor, so that it keeps its hue; a colour that is dark enough stays as it is.
 */
const BOUND = 'min(1, 0.18 / y)';

/**
 * A module with the private custom properties of one family of elements. Each takes the page's public one, then what it follows
 * in the page's design system, then our value; none is set where a page could not reach it.
 *
 * @param wanted groups, such as `status`, or single tokens, such as `shape.radius`
 */
export function sheetModule(
  name: string,
  selector: string,
  tokens: readonly Token[],
  wanted: readonly string[],
): string {
  const some = tokens.filter(({ group, key }) => wanted.includes(group) || wanted.includes(`${group}.${key}`));
  const colours = some.filter(({ type }) => type === 'color');
  const rule = (list: readonly Token[], value: (token: Token) => string): string =>
    `${selector} {\n${list.map((token) => `  --${token.key}: ${value(token)};\n`).join('')}}\n`;
  const here = (token: Token): string | undefined => (some.includes(token) ? `var(--${token.key})` : undefined);
  const more = colours.filter(({ values }) => values.light !== values['light-contrast']);
  return module(name, [
    rule(some, oldValue),
    `@supports ${CAPABLE} {\n${rule(colours, valueOf)}`,
    ...(more.length > 0
      ? [`@media (prefers-contrast: more) {\n${rule(more, (token) => contrastValue(token, tokens, here))}}\n`]
      : []),
    '}\n',
  ]);
}

/**
 * The same for the question, whose rules stand in a layer, since it stands in the page itself: what a browser of today takes,
 * and what comes later for those of before 2024, which take text and ground from the page, and for more contrast.
 */
export function formModules(tokens: readonly Token[]): Readonly<Record<'now' | 'later', string>> {
  const some = tokens.filter(({ group }) => group === 'colour' || group === 'form');
  // Nothing is wrong before a person has begun.
  const error = some.filter(({ key }) => key === 'error');
  const first = some.filter((token) => !error.includes(token));
  const rule = (list: readonly Token[], value: (token: Token) => string): string =>
    `[data-civita-feedback] {\n${list.map((token) => `  --_${token.key}: ${value(token)};\n`).join('')}}\n`;
  const more = some.filter(({ values }) => values.light !== values['light-contrast']);
  const here = (token: Token): string => `var(--_${token.key})`;
  return {
    now: module('formTokens', [
      '@layer civita {\n',
      rule(first, (token) => {
        const other = first.find(({ group, key }) => token.same === `${group}.${key}`);
        return other ? publicOr(token, here(other)) : valueOf(token);
      }),
      '}\n',
    ]),
    later: module('formLaterTokens', [
      '@layer civita {\n',
      rule(error, valueOf),
      `@supports not ${CAPABLE} {\n`,
      rule(
        some.filter(({ key }) => !['ink', 'muted', 'paper', 'wash'].includes(key)),
        oldValue,
      ),
      '}\n@media (prefers-contrast: more) {\n',
      rule(more, (token) => contrastValue(token, tokens, here)),
      '}\n}\n',
    ]),
  };
}

function module(name: string, css: readonly string[]): string {
  return [
    `// Written by tools/tokens.ts from packages/elements/tokens.`,
    `import type { CSSResult } from 'lit';`,
    `import { css } from 'lit';`,
    ``,
    `export const ${name}: CSSResult = css\``,
    `${css.join('')}\`;`,
    ``,
  ].join('\n');
}

/** Every token that a page may set, with our value, for people who make a theme of their own. */
export function pageSheet(tokens: readonly Token[]): string {
  const rows = tokens.flatMap((token) =>
    token.property === undefined ? [] : [`  /* ${token.description} */\n  ${token.property}: ${plain(token)};`],
  );
  return `/*
 * Civita's look, to be copied and changed. Set only what you change: a property that is not set follows Bootstrap Italia where
 * the page has it, and the reader's wish for more contrast.
 */
:root {
${rows.join('\n')}
}
`;
}

function valueOf(token: Token): string {
  const { values, follows } = token;
  const { light, dark } = values;
  const own = follows.length > 0 ? bounded(chain(follows, light)) : light;
  return publicOr(token, light === dark ? own : `light-dark(${own}, ${dark})`);
}

/** For a browser that cannot bound a page's colour: ours. Fonts and corners follow the page everywhere. */
function oldValue(token: Token): string {
  if (token.type === 'color') return publicOr(token, token.values.light);
  const own = token.type === 'number' ? `${token.values.light}em` : token.values.light;
  return publicOr(token, chain(token.follows, own));
}

/** In terms of the token that has the wanted value, so that what a page set of that one counts. */
function contrastValue(
  { values }: Token,
  tokens: readonly Token[],
  here: (token: Token) => string | undefined,
): string {
  const { 'light-contrast': light, 'dark-contrast': dark } = values;
  const same = tokens.find((token) => token.values.light === light && token.values.dark === dark);
  const own = `light-dark(${light}, ${dark})`;
  return same ? (here(same) ?? publicOr(same, own)) : own;
}

function publicOr({ property }: Token, value: string): string {
  return property === undefined ? value : `var(${property}, ${value})`;
}

function chain(follows: readonly string[], last: string): string {
  return follows.reduceRight((inner, property) => `var(${property}, ${inner})`, last);
}

function bounded(colour: string): string {
  return `color(from ${colour} xyz ${['x', 'y', 'z'].map((axis) => `calc(${axis} * ${BOUND})`).join(' ')})`;
}

function plain({ type, values }: Token): string {
  if (type === 'number') return `${values.light}em`;
  return values.light === values.dark ? values.light : `light-dark(${values.light}, ${values.dark})`;
}
