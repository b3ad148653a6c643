/**
 * A narrative as a tree of blocks, by language. It is never an HTML string, so nothing in it can run: every leaf is shown
 * as text.
 */
export type RichText = Readonly<Record<string, readonly Block[]>>;

/** A paragraph, a heading (level 1 is the narrative's own first level) or a list. */
export type Block =
  | { readonly type: 'paragraph'; readonly children: readonly Inline[] }
  | { readonly type: 'heading'; readonly level: 1 | 2 | 3; readonly children: readonly Inline[] }
  | { readonly type: 'list'; readonly ordered?: boolean; readonly items: readonly (readonly Inline[])[] };

/** Text, text with weight, or a link. */
export type Inline =
  | string
  | { readonly type: 'strong' | 'emphasis'; readonly text: string }
  | { readonly type: 'link'; readonly text: string; readonly href: string };

const SAFE_SCHEMES: readonly string[] = ['https:', 'http:', 'mailto:', 'tel:'];

/**
 * The address if a reader may follow it, else `undefined`: only https, http, mailto and tel, absolute, without a user name
 * or password in it.
 */
export function safeHref(href: string): string | undefined {
  try {
    const url = new URL(href);
    return SAFE_SCHEMES.includes(url.protocol) && !url.username && !url.password ? url.href : undefined;
  } catch {
    return undefined;
  }
}

/** The plain words of a narrative, blocks parted by a blank line. */
export function plainText(blocks: readonly Block[]): string {
  return blocks
    .map((block) => (block.type === 'list' ? block.items.map(words).join('\n') : words(block.children)))
    .join('\n\n');
}

function words(children: readonly Inline[]): string {
  return children.map((child) => (typeof child === 'string' ? child : child.text)).join('');
}
