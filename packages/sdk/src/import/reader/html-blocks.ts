import type { Block, Inline } from '../../domain/rich-text.ts';
import { safeHref } from '../../domain/rich-text.ts';
import { decoded } from './entities.ts';

/** A narrative from HTML, with the tags that a report has no place for; their text is kept. */
export interface FromHtml {
  readonly blocks: readonly Block[];
  readonly unknown: readonly string[];
}

/** Tags that part blocks. What CMS editors nest in them is flattened. */
const PARTS = /^(?:div|p|section|article|blockquote|table|tr|ul|ol|h[1-6])$/;
const QUIET = /^(?:span|font|td|th|tbody|thead|a|b|strong|i|em|li|br)$/;

/** What a walk through the tags has found so far. */
interface Walk {
  readonly blocks: Block[];
  readonly items: Inline[][];
  inlines: Inline[];
  list: 'ul' | 'ol' | undefined;
  heading: 1 | 2 | 3 | undefined;
  weight: 'strong' | 'emphasis' | undefined;
  href: string | undefined;
}

/**
 * Blocks from the HTML that participation platforms keep: paragraphs, headings, lists, weight, links. Nothing of it can run: texts
 * are texts, an address that is not safe goes, and so do scripts and styles with what they hold.
 */
export function blocksOf(html: string): FromHtml {
  const unknown = new Set<string>();
  const walk: Walk = {
    blocks: [],
    items: [],
    inlines: [],
    list: undefined,
    heading: undefined,
    weight: undefined,
    href: undefined,
  };
  const bare = html.replace(/<!--[\s\S]*?(?:-->|$)|<(script|style)\b[\s\S]*?(?:<\/\1\s*>|$)/gi, (_, tag?: string) => {
    if (tag) unknown.add(tag.toLowerCase());
    return '';
  });
  // A line break is one where somebody typed it into a plain text; in HTML it is a space.
  const isPlain = !/<\/?[a-z]/i.test(bare);
  for (const [, closing, name = '', attributes = '', text = ''] of bare.matchAll(
    /<(\/?)([a-z][a-z0-9]*)\b((?:"[^"]*"|'[^']*'|[^>"'])*)>|([^<]+|<)/gi,
  )) {
    const tag = name.toLowerCase();
    if (tag === '') addText(walk, decoded(isPlain ? text : text.replace(/\s+/g, ' ')));
    else if (!PARTS.test(tag) && !QUIET.test(tag)) unknown.add(tag);
    else step(walk, tag, closing === '/', attributes);
  }
  endBlock(walk);
  endList(walk);
  return { blocks: walk.blocks, unknown: [...unknown] };
}

function step(walk: Walk, tag: string, closing: boolean, attributes: string): void {
  if (tag === 'br') addText(walk, '\n');
  else if (tag === 'b' || tag === 'strong') walk.weight = closing ? undefined : 'strong';
  else if (tag === 'i' || tag === 'em') walk.weight = closing ? undefined : 'emphasis';
  else if (tag === 'a')
    walk.href = closing ? undefined : safeHref(decoded(/\bhref\s*=\s*["']?([^"'\s>]+)/i.exec(attributes)?.[1] ?? ''));
  else if (tag === 'li' || PARTS.test(tag)) {
    endBlock(walk);
    if (tag !== 'li' && (walk.list !== undefined || tag === 'ul' || tag === 'ol')) {
      if (tag === 'ul' || tag === 'ol') {
        endList(walk);
        walk.list = closing ? undefined : tag;
      }
    }
    walk.heading = !closing && /^h[1-6]$/.test(tag) ? (Math.min(3, Number(tag[1])) as 1 | 2 | 3) : undefined;
  }
}

function addText(walk: Walk, text: string): void {
  const plain = text.replace(/[^\S\n]+/g, ' ');
  if (plain === '') return;
  const line = plain.trim().slice(0, 4000);
  if (line === '') push(walk, plain.includes('\n') ? '\n' : ' ');
  else if (walk.href !== undefined) walk.inlines.push({ type: 'link', text: line, href: walk.href });
  else if (walk.weight) walk.inlines.push({ type: walk.weight, text: line });
  else push(walk, plain.slice(0, 20_000));
}

/** Adds plain text to the plain text before it, where both have room in one. */
function push({ inlines }: Walk, text: string): void {
  const last = inlines.at(-1);
  if (typeof last === 'string' && last.length + text.length <= 20_000) inlines[inlines.length - 1] = last + text;
  else inlines.push(text);
}

function endBlock(walk: Walk): void {
  const children = trimmed(walk.inlines);
  walk.inlines = [];
  if (!children.some(hasWords)) return;
  if (walk.list) walk.items.push(children);
  else
    walk.blocks.push(
      walk.heading ? { type: 'heading', level: walk.heading, children } : { type: 'paragraph', children },
    );
}

function endList(walk: Walk): void {
  if (walk.items.length === 0) return;
  walk.blocks.push({ type: 'list', ...(walk.list === 'ol' ? { ordered: true } : {}), items: walk.items.splice(0) });
}

/** Without white space at both ends. */
function trimmed(inlines: readonly Inline[]): Inline[] {
  const from = inlines.findIndex(hasWords);
  const behind = [...inlines].reverse().findIndex(hasWords);
  return inlines.slice(Math.max(0, from), inlines.length - Math.max(0, behind)).map((inline, index, all) => {
    if (typeof inline !== 'string') return inline;
    const start = index === 0 ? inline.trimStart() : inline;
    return index === all.length - 1 ? start.trimEnd() : start;
  });
}

function hasWords(inline: Inline): boolean {
  return typeof inline !== 'string' || inline.trim() !== '';
}
