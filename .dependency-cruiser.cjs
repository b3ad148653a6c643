/**
 * The layers, from DESIGN's picture: each may import itself and what it names, among the packages of this repository.
 * A path ends at a folder or a file; the first layer that a file fits is its own.
 */
const sdk = {
  domain: [],
  format: ['domain'],
  query: ['domain'],
  export: ['domain'],
  wire: ['domain'],
  'feedback/rules': ['domain'],
  import: ['domain', 'wire'],
  transport: ['domain', 'format', 'wire', 'feedback/rules'],
  store: ['domain', 'format', 'wire', 'feedback/rules', 'transport'],
  'feedback/outbox': ['domain', 'format', 'wire', 'feedback/rules', 'transport'],
  'feedback/index.ts': ['domain', 'feedback/rules', 'transport', 'feedback/outbox'],
  'client.ts': ['domain', 'format', 'wire', 'feedback', 'transport', 'store'],
  testing: ['domain', 'format', 'wire', 'feedback', 'transport', 'store', 'client.ts'],
  'index.ts': ['domain', 'format', 'wire', 'feedback', 'transport', 'store', 'client.ts'],
};

const leaves = ['views', 'i18n', 'tokens', 'internal'];
const shared = [...leaves, 'context', 'controllers'];
const elements = {
  ...Object.fromEntries(leaves.map((leaf) => [leaf, leaves])),
  context: shared,
  controllers: shared,
  components: shared,
  define: [...shared, 'components'],
  'all.ts': ['define'],
  'loader.ts': [...shared, 'define'],
  prerender: leaves,
  validate: leaves,
  'validate.ts': [...leaves, 'validate'],
  'prerender.ts': [...leaves, 'prerender'],
  'index.ts': [...shared, 'components'],
};

/** What a package may take from the others: their entries, by name. */
const entries = {
  sdk: [],
  elements: ['sdk/src/(index|query/index|export/index|feedback/index|feedback/outbox/index|testing/index)[.]ts'],
  service: ['sdk/src/(index|wire/index|feedback/index|export/index)[.]ts', 'elements/src/prerender[.]ts'],
  cli: ['(sdk|elements|service)/src/'],
  portal: ['(sdk|elements|service)/src/'],
};

const inside = (root, path) => `^packages/${root}/src/${path.replace('.', '[.]')}(/|$)`;

const layerRules = (root, layers) =>
  Object.entries(layers).map(([layer, may]) => ({
    name: `${root}-${layer}`,
    comment: `${root}/src/${layer} may import ${[layer, ...may].join(', ')}`,
    severity: 'error',
    from: { path: inside(root, layer) },
    to: { path: `^packages/${root}/src/`, pathNot: [layer, ...may].map((path) => inside(root, path)) },
  }));

const entryRules = Object.entries(entries).map(([root, may]) => ({
  name: `${root}-edge`,
  comment: `${root} takes from other packages: ${may.join(', ') || 'nothing'}`,
  severity: 'error',
  from: { path: `^packages/${root}/src/` },
  to: { path: '^packages/', pathNot: [`^packages/${root}/`, ...may.map((path) => `^packages/${path}`)] },
}));

const onlyIn = (library, path) => ({
  name: `${library.replace(/\W/g, '')}-has-its-place`,
  comment: `${library} is imported only in ${path}`,
  severity: 'error',
  from: { path: '^packages/', pathNot: path },
  to: { path: `(^|/)node_modules/${library}/` },
});

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...layerRules('sdk', sdk),
    ...layerRules('elements', elements),
    ...entryRules,
    onlyIn('csv-parse', '^packages/sdk/src/import/'),
    {
      name: 'node-has-its-place',
      comment: 'only the readers of packages/sdk/src/import need Node',
      severity: 'error',
      from: { path: '^packages/(sdk|elements)/src/', pathNot: '^packages/sdk/src/import/' },
      to: { dependencyTypes: ['core'] },
    },
    onlyIn('ky', '^packages/sdk/src/transport/'),
    onlyIn('zod', '^packages/sdk/src/wire/'),
    onlyIn(
      '(lit|lit-html|lit-element|@lit|@lit-labs)',
      '^packages/(elements|portal)/src/|^packages/service/src/pages/',
    ),
    {
      name: 'components-stand-alone',
      comment: 'components do not import each other: share a view',
      severity: 'error',
      from: { path: '^packages/elements/src/components/([^/]+)/' },
      to: { path: '^packages/elements/src/components/', pathNot: '^packages/elements/src/components/$1/' },
    },
    { name: 'no-cycle', severity: 'error', from: {}, to: { circular: true } },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'nothing-but-domain-in-domain',
      comment: 'the domain imports no library',
      severity: 'error',
      from: { path: '^packages/sdk/src/domain/' },
      to: { pathNot: '^packages/sdk/src/domain/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|cdn|generated)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['@civita/source', 'types', 'import', 'node', 'default'],
    },
  },
};
