import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import type { ProjectReflection } from 'typedoc';
import { Application, LogLevel, OptionDefaults } from 'typedoc';
import { root } from './cache.ts';
import { generate } from './generate.ts';
import { entriesOf } from './package-entries.ts';

/** The packages whose entries are the public interface, in the order of the reference. */
export const packages = ['sdk', 'elements', 'service'] as const;

/** Members of shapes that are written in place, and the comment on `styles` that elements inherit from Lit. */
const expected = /\.__type|link to "css"/;

/** A package's public symbols as its doc comments tell them, and what is missing or leads nowhere. */
export interface Reference {
  readonly problems: readonly string[];
  /** How many symbols were looked at. */
  readonly symbols: number;
}

/**
 * Reads the doc comments of a package's entries. Each export and each property or method of one must have a comment; a link must
 * lead somewhere. What stands in a shape that is written in place is told by the comment of what holds it.
 */
export async function referenceOf(name: (typeof packages)[number]): Promise<Reference> {
  await generate();
  const { app, project } = await readPackage(name);
  const problems: string[] = [];
  app.logger.log = (text, level) => {
    if (level >= LogLevel.Warn && !expected.test(text)) problems.push(stripVTControlCharacters(text));
  };
  app.validate(project);
  return { problems, symbols: Object.keys(project.reflections).length };
}

/** Reads a package's entries; the application that did it can write what it read. */
export async function readPackage(
  name: (typeof packages)[number],
): Promise<{ app: Application; project: ProjectReflection }> {
  const app = await Application.bootstrap({
    name: `@civita/${name}`,
    entryPoints: entriesOf(name).map(({ source }) => source),
    tsconfig: join(root, 'packages', name, 'tsconfig.json'),
    // `tsc -b` is the one that looks for errors of type.
    skipErrorChecking: true,
    excludeExternals: true,
    excludePrivate: true,
    excludeProtected: true,
    excludeInternal: true,
    disableGit: true,
    sourceLinkTemplate: '{path}',
    readme: 'none',
    blockTags: [
      ...OptionDefaults.blockTags,
      '@tag',
      '@slot',
      '@csspart',
      '@cssproperty',
      '@cssstate',
      '@fires',
      '@attr',
    ],
    logLevel: 'Warn',
    validation: { notExported: false, invalidLink: true, rewrittenLink: true, notDocumented: true },
    requiredToBeDocumented: [
      'Variable',
      'Function',
      'Class',
      'Interface',
      'Property',
      'Method',
      'Accessor',
      'TypeAlias',
    ],
  });
  const project = await app.convert();
  if (!project) throw new Error(`The sources of @civita/${name} could not be read.`);
  return { app, project };
}
