/**
 * A code that others gave: CUP, CIG, CCI, PNRR, OC (OpenCoesione), ISTAT, NUTS, IPA, TAX, URI or a scheme of one's own.
 * Always text, never a key: one CUP stands on several rows of the national records, and a project may have several.
 */
export interface Identifier {
  /** Who gives such codes: CUP, CIG, CCI, PNRR, OC, ISTAT, NUTS, IPA, TAX, URI, or another name. */
  readonly scheme: string;
  /** The code as text: leading zeros are part of it. */
  readonly value: string;
  /** What was found out about it: `valid` by its register, `malformed` by its rule, `unknown` when nobody looked. */
  readonly status?: 'valid' | 'malformed' | 'unknown';
}

/** The first identifier of a scheme, if there is one. */
export function identifierOf(identifiers: readonly Identifier[] | undefined, scheme: string): string | undefined {
  return identifiers?.find((identifier) => identifier.scheme === scheme)?.value;
}
