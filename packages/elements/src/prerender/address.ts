import { safeHref } from '@civita/sdk';

/** What has a page of its own. */
export type PageKind = 'objectives' | 'projects';

/**
 * Where an entity's page stands in the folder of pages, with `/` between its parts. Ids are any text without white space, so
 * everything but small letters, digits and the hyphen is written as `_` with its code: no id leaves the folder, and no two
 * ids meet on a file system that does not tell capitals apart.
 */
export function pagePath(kind: PageKind, id: string): string {
  const name = id.replace(/[^a-z0-9-]/gu, (character) => `_${(character.codePointAt(0) ?? 0).toString(16)}_`);
  return `${kind}/${name}.html`;
}

/** The address of an entity's page: its own on the city's site where the report names one, else in the folder of pages. */
export function pageAddress(
  kind: PageKind,
  { id, url }: { readonly id: string; readonly url?: string },
  linkBase: string | undefined,
): string | undefined {
  const own = url === undefined ? undefined : safeHref(url);
  if (own !== undefined || linkBase === undefined || !URL.canParse(linkBase)) return own;
  return new URL(pagePath(kind, id), linkBase.endsWith('/') ? linkBase : `${linkBase}/`).href;
}
