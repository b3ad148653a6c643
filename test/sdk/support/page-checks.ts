import { build } from 'esbuild';
import { join } from 'node:path';
import { createContext, Script } from 'node:vm';
import { root } from '../../../tools/cache.ts';
import { generate } from '../../../tools/generate.ts';

/** What a check in a page says. */
export interface Outcome {
  readonly ok: boolean;
  readonly issues?: readonly { readonly pointer: string; readonly problem: string }[];
}

const names = ['checkReport', 'checkFeedback', 'checkStoredAnswer', 'checkAggregate', 'checkQuestionnaire'] as const;

/**
 * What browsers get, in a realm that refuses `eval`, has no modules, and whose built-in prototypes a page has extended with
 * names that our own data uses. Values go in and come out as JSON.
 */
export async function checksInPage(): Promise<Readonly<Record<(typeof names)[number], (json: string) => Outcome>>> {
  await generate();
  const { outputFiles } = await build({
    stdin: {
      contents: ['report', 'feedback', 'questionnaire'].map((name) => `export * from '#check/${name}';`).join(''),
      resolveDir: join(root, 'packages/sdk'),
    },
    conditions: ['@civita/source', 'browser'],
    bundle: true,
    write: false,
    format: 'esm',
  });
  const page = 'Object.prototype.note = 1; Object.prototype.each = () => {}; Array.prototype.contains = () => {};';
  const context = createContext({}, { codeGeneration: { strings: false, wasm: false } });
  const validators = outputFiles[0]?.text.replace(/export \{[^}]*\};?/, '') ?? '';
  const asText = 'const asText = (check) => (json) => JSON.stringify(check(JSON.parse(json)));';
  const given = names.map((name) => `${name}: asText(${name})`).join(', ');
  const inside = new Script(`${page} ${validators} ${asText} ({ ${given} })`).runInContext(context) as Record<
    (typeof names)[number],
    (json: string) => string
  >;
  const outside = (name: (typeof names)[number]) => (json: string) => JSON.parse(inside[name](json)) as Outcome;
  return Object.fromEntries(names.map((name) => [name, outside(name)])) as Awaited<ReturnType<typeof checksInPage>>;
}
