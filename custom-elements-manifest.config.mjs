/** Keeps only what a user of the elements may rely on: no private fields, no internal state. */
function publicOnly() {
  const isPublic = ({ name, privacy }) => !/^[_#]/.test(name) && privacy !== 'private' && privacy !== 'protected';
  return {
    name: 'public-only',
    packageLinkPhase({ customElementsManifest }) {
      for (const declaration of customElementsManifest.modules.flatMap((module) => module.declarations ?? [])) {
        if (declaration.members) declaration.members = declaration.members.filter(isPublic);
        if (declaration.attributes) declaration.attributes = declaration.attributes.filter(isPublic);
      }
    },
  };
}

export default {
  globs: ['packages/elements/src/components/*/*.ts'],
  exclude: ['**/*.styles.ts', '**/*.events.ts'],
  outdir: 'packages/elements',
  litelement: true,
  plugins: [publicOnly()],
};
