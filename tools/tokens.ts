import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import StyleDictionary from 'style-dictionary';
import { root } from './cache.ts';
import { hashOf, isStamped } from './stale.ts';
import { formModules, pageSheet, sheetModule } from './token-css.ts';

const source = 'packages/elements/tokens';
const folder = join(root, 'packages/elements/src/tokens/generated');
const stamp = 'inputs.sha256';

/** What everything that is shown to be read has. */
const common = ['colour', 'type.font', 'shape.radius'];

/** What a reader's device asks for: paper, and whether there should be more contrast. */
export const LOOKS = ['light', 'dark', 'light-contrast', 'dark-contrast'] as const;
export type Look = (typeof LOOKS)[number];

/** A design token with its value in each look. */
export interface Token {
  /** The group that it belongs to, such as `status`. */
  readonly group: string;
  readonly key: string;
  /** DTCG type, such as `color`. */
  readonly type: string;
  /** The custom property by which a page sets it; `undefined` for what no page may set. */
  readonly property: string | undefined;
  readonly description: string;
  /** Custom properties of design systems that it follows where they are on the page, the first one first. */
  readonly follows: readonly string[];
  readonly values: Readonly<Record<Look, string>>;
  /** The token that it is the same as, such as `colour.paper`. */
  readonly same: string | undefined;
}

/**
 * The tokens of `packages/elements/tokens`, written in the format of the Design Tokens Community Group
 * (https://www.designtokens.org/tr/2025.10/format/) and read by Style Dictionary.
 */
export async function readTokens(): Promise<readonly Token[]> {
  const [light = [], ...others] = await Promise.all(LOOKS.map(async (look) => tokensOf(look)));
  return light.map((token) => {
    const [group = '', key = ''] = token.path;
    const named = token.path.join('.');
    const value = (tokens: typeof light): string =>
      textOf(tokens.find(({ path }) => path.join('.') === named)?.$value ?? token.$value);
    const [dark = light, lightContrast = light, darkContrast = light] = others;
    return {
      group,
      key,
      type: String(token.$type),
      property: propertyOf(group, key),
      same: /^\{(.+)\}$/.exec(String(token.original.$value))?.[1],
      description: token.$description ?? '',
      follows:
        (token['$extensions'] as { civita?: { follows?: readonly string[] } } | undefined)?.civita?.follows ?? [],
      values: {
        light: textOf(token.$value),
        dark: value(dark),
        'light-contrast': value(lightContrast),
        'dark-contrast': value(darkContrast),
      },
    };
  });
}

/** Writes what the styles, Storybook and pages take from the tokens, unless it is up to date. */
export async function writeTokens(): Promise<void> {
  const hash = await hashOf([`${source}/*`, 'tools/{tokens,token-css}.ts', 'package-lock.json']);
  if (await isStamped(join(folder, stamp), hash)) return;
  const tokens = await readTokens();
  await mkdir(folder, { recursive: true });
  const form = formModules(tokens);
  const files: Readonly<Record<string, string>> = {
    'colour.styles.ts': sheetModule('colourTokens', '.civita', tokens, common),
    'plain.styles.ts': sheetModule('plainTokens', '.civita-funding-badge', tokens, common),
    'field.styles.ts': sheetModule('fieldTokens', '.civita', tokens, ['form.control', 'form.wash']),
    'status.styles.ts': sheetModule('statusTokens', '.civita', tokens, ['status']),
    'money.styles.ts': sheetModule('moneyTokens', '.civita', tokens, ['money']),
    'badge.styles.ts': sheetModule('badgeTokens', '.civita-funding-badge', tokens, ['badge']),
    'form.styles.ts': form.now,
    'form-later.styles.ts': form.later,
    'tokens.css': pageSheet(tokens),
    'tokens.json': `${JSON.stringify(tokens, null, 2)}\n`,
    [stamp]: hash,
  };
  for (const [file, text] of Object.entries(files)) await writeFile(join(folder, file), text);
}

async function tokensOf(look: Look): Promise<Awaited<ReturnType<StyleDictionary['getPlatformTokens']>>['allTokens']> {
  const [paper = '', more] = look.split('-');
  const dictionary = new StyleDictionary({
    include: [paper, 'shape'].map((name) => join(root, source, `${name}.tokens.json`)),
    source: more ? [join(root, source, 'contrast.tokens.json')] : [],
    platforms: { css: { transforms: ['color/css', 'fontFamily/css'] } },
    log: { warnings: 'disabled' },
  });
  return (await dictionary.getPlatformTokens('css')).allTokens;
}

/** The emblem's words keep their colours on every page. */
function propertyOf(group: string, key: string): string | undefined {
  if (group === 'badge') return undefined;
  if (group === 'status') return `--civita-status-${key}`;
  return ['colour', 'form', 'money'].includes(group) || /^(font|radius)$/.test(key) ? `--civita-${key}` : undefined;
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  const { value: number, unit } = value as { readonly value: number; readonly unit: string };
  return `${number}${unit}`;
}
