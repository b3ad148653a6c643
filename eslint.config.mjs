import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** What may not stand in source that runs on a city's pages, and why. */
const onPages = [
  [
    'MemberExpression[property.name=/^(inner|outer)HTML$/]',
    'Markup from text runs scripts: build nodes or use a template.',
  ],
  ['CallExpression[callee.property.name="insertAdjacentHTML"]', 'Markup from text runs scripts: build nodes.'],
  ['CallExpression[callee.object.name="document"][callee.property.name=/^write(ln)?$/]', 'It wipes the page.'],
  ['ImportSpecifier[imported.name=/^unsafe/]', 'Markup from text runs scripts: render rich text as blocks.'],
  ['MemberExpression[object.name="Array"][property.name="from"]', 'Old page libraries replace Array.from: spread.'],
  ['ForInStatement', 'Pages extend Object.prototype: walk Object.keys with for…of.'],
  ['MemberExpression[object.name="document"][property.name="cookie"]', 'Civita sets no cookies.'],
  ['Identifier[name="cookieStore"]', 'Civita sets no cookies.'],
  ['ImportDeclaration[source.value=/^zod(?!\\u002fmini$)/]', "Only `import * as z from 'zod/mini'` stays small."],
  ['ImportDeclaration[source.value=/^zod/] ImportSpecifier', "Only `import * as z from 'zod/mini'` stays small."],
  ['TaggedTemplateExpression[tag.name="css"] TemplateElement[value.raw=/\\d\\s*rem\\b/]', 'Pages resize rem: use em.'],
  [
    'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\sstyle\\s*=/]',
    'Strict policies refuse style attributes: use the sheet.',
  ],
  ['Decorator', 'Write `static override properties` and `declare`.'],
].map(([selector, message]) => ({ selector, message }));

const registers = {
  selector: 'CallExpression[callee.object.name="customElements"][callee.property.name="define"]',
  message: 'Class modules never register: call `define` in src/define.',
};

export default defineConfig(
  globalIgnores(['**/dist/', '**/cdn/', '**/generated/', '**/.data/', 'storybook-static/', 'docs-site/', 'coverage/']),
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      eqeqeq: 'error',
      'no-eval': 'error',
      'no-restricted-syntax': ['error', onPages.find(({ selector }) => selector === 'Decorator')],
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    // The SDK's objects are plain data and closures: their methods have no `this` to lose.
    files: ['packages/{sdk,service,portal}/src/**/*.ts', 'test/**/*.ts'],
    rules: { '@typescript-eslint/unbound-method': 'off' },
  },
  {
    files: ['packages/{sdk,elements}/src/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...onPages] },
  },
  {
    files: ['packages/elements/src/**/*.ts'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/recommended'], litA11y.configs.recommended],
    settings: { wc: { elementBaseClasses: ['LitElement', 'HTMLElement'] } },
    rules: {
      'no-restricted-globals': ['error', 'fetch', 'XMLHttpRequest', 'localStorage', 'sessionStorage'],
      'wc/require-listener-teardown': 'error',
    },
  },
  {
    files: ['packages/elements/src/**/*.ts'],
    ignores: ['packages/elements/src/{define,internal}/**'],
    rules: { 'no-restricted-syntax': ['error', ...onPages, registers] },
  },
  {
    files: ['test/**/*.ts', 'stories/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ regex: 'packages/\\w+/src', message: 'Tests import package names.' }] },
      ],
      // chai speaks in properties; a test may say what it knows to be there; node:test keeps its own promises;
      // @open-wc types `equal` as a promise for the sake of its DOM comparisons.
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            { from: 'package', package: 'node:test', name: ['describe', 'it', 'suite', 'test', 'skip', 'todo'] },
            { from: 'package', package: '@open-wc/semantic-dom-diff', name: 'Equal' },
          ],
        },
      ],
    },
  },
);
