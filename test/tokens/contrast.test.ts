import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { LOOKS, readTokens } from '../../tools/tokens.ts';
import { contrast } from '../support/contrast.ts';

const tokens = await readTokens();

/** The value of `group.key` in a look. */
function valueOf(name: string, look: (typeof LOOKS)[number]): string {
  const token = tokens.find(({ group, key }) => `${group}.${key}` === name);
  assert.ok(token, `There is no token ${name}.`);
  return token.values[look];
}

const inGroup = (name: string): readonly string[] =>
  tokens.filter(({ group }) => group === name).map(({ group, key }) => `${group}.${key}`);

/** Text, and on which ground it stands. */
const texts: readonly (readonly [string, string])[] = [
  ...['colour.ink', 'colour.muted', 'colour.accent', 'form.accent-strong', 'form.error', 'money.hole', 'badge.official']
    .concat(inGroup('status'))
    .map((text) => [text, 'colour.paper'] as const),
  ['colour.ink', 'form.wash'],
  ['form.error', 'form.wash'],
  ['form.on-accent', 'colour.accent'],
  ['form.on-accent', 'form.accent-strong'],
];

/** Lines and shapes that mean something. */
const lines: readonly (readonly [string, string])[] = [
  ['form.control', 'colour.paper'],
  ['form.control', 'form.wash'],
  ['colour.accent', 'form.wash'],
];

describe('the tokens', () => {
  for (const look of LOOKS) {
    it(`have 7:1 for every text in the look ${look}`, () => {
      const low = texts.filter(([text, ground]) => contrast(valueOf(text, look), valueOf(ground, look)) < 7);
      assert.deepEqual(low, []);
    });

    it(`have 3:1 for every line that means something in the look ${look}`, () => {
      const low = lines.filter(([line, ground]) => contrast(valueOf(line, look), valueOf(ground, look)) < 3);
      assert.deepEqual(low, []);
    });
  }

  it('give a reader who asks for more contrast more of it', () => {
    for (const paper of ['light', 'dark'] as const) {
      for (const name of ['colour.muted', 'colour.hairline', 'colour.accent', 'form.control']) {
        const on = (look: (typeof LOOKS)[number]): number =>
          contrast(valueOf(name, look), valueOf('colour.paper', look));
        assert.ok(on(`${paper}-contrast`) > on(paper), `${name} on ${paper} paper`);
      }
    }
  });

  it('are the only place with a colour: no style sheet has one of its own', async () => {
    const { glob, readFile } = await import('node:fs/promises');
    const found: string[] = [];
    for await (const file of glob('packages/elements/src/**/*.styles.ts', { exclude: (name) => name === 'generated' }))
      for (const [colour] of (await readFile(file, 'utf8')).matchAll(/#[\da-f]{3,8}\b|\b(?:rgb|hsl|oklch)a?\(/gi))
        found.push(`${file}: ${colour}`);
    assert.deepEqual(found, []);
  });

  it('are the only sizes: type, space and corners of the style sheets are steps of them', async () => {
    const { glob, readFile } = await import('node:fs/promises');
    const type = inGroup('type').map((name) => valueOf(name, 'light'));
    const found: string[] = [];
    for await (const file of glob('packages/elements/src/**/*.styles.ts', {
      exclude: (name) => name === 'generated',
    })) {
      const css = await readFile(file, 'utf8');
      for (const [rule, size = ''] of css.matchAll(/font-size:[^;]*?([\d.]+)em/g))
        if (!type.includes(size)) found.push(`${file}: ${rule}`);
      for (const [rule, values = ''] of css.matchAll(/(?:padding|margin|gap)[a-z-]*:([^;]*);/g))
        for (const [, size] of values.matchAll(/([\d.]+)em/g))
          if (Number(size) % (Number(valueOf('space.step', 'light')) / 4) !== 0) found.push(`${file}: ${rule}`);
    }
    assert.deepEqual(found, []);
  });
});
