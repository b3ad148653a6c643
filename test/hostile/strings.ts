import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { root } from '../../tools/cache.ts';

/** Ways in which a text of a report may try to become code, an address or another text; each calls `ran` if it runs. */
const ours: readonly string[] = [
  '<script>ran()</script>',
  '</style></title></textarea></template><script>ran()</script>',
  '"><img src=x onerror=ran()>',
  "'><svg/onload=ran()>",
  '<img src="/stolen?1">',
  '<iframe srcdoc="<script>parent.ran()</script>"></iframe>',
  '<a href="javascript:ran()">qui</a>',
  'javascript:ran()',
  'JaVaScRiPt:ran()',
  'data:text/html,<script>ran()</script>',
  '<style>@import "/stolen?2"; * { background: url(/stolen?3) }</style>',
  '<link rel=stylesheet href=/stolen?4>',
  '<base href=//altrove.example/>',
  '<meta http-equiv=refresh content="0;url=/stolen?5">',
  '<form action=/stolen?6><button>Invia</button></form>',
  '<template shadowrootmode=open><script>ran()</script></template>',
  '<math><mtext></form><form><mglyph><style></math><img src onerror=ran()>',
  '<!--><img src=x onerror=ran()>-->',
  '<![CDATA[<img src=x onerror=ran()>]]>',
  '&lt;img src=x onerror=ran()&gt;',
  '${ran()}',
  '#{ran()}',
  '{{constructor.constructor("ran()")()}}',
  '<!--?lit$1234$--><?lit$1234$>',
  'lit$123456789$" onclick="ran()',
  '__proto__',
  'constructor',
  'toString',
  '" onfocus=ran() autofocus tabindex=0 x="',
  "' style='position:fixed;inset:0' x='",
  'url(/stolen?7)',
  '\\u003cscript\\u003eran()\\u003c/script\\u003e',
  '＜script＞ran()＜/script＞',
  '%3Cscript%3Eran()%3C/script%3E',
  '\u202egpj.exe',
  'da \u202e999.999 €\u202c a 1 €',
  '\u2067\u2066\u2068a\u2069b',
  'א 12 ב 34 € ג',
  '\u200f\u200e\u061c',
  'Z̸̢̛̰a̷̡l̶g̵o̶'.repeat(20),
  '👨‍👩‍👧‍👦🏴󠁧󠁢󠁷󠁬󠁳󠁿',
  '\ufeff\u200b\u00ad',
  'x'.repeat(2000),
];

const pieces: readonly string[] = [
  '<',
  '>',
  '"',
  "'",
  '`',
  '=',
  '/',
  '&',
  ' ',
  'ran()',
  'on',
  'error',
  'svg',
  'img',
  'src',
  'script',
  'javascript:',
  '-->',
  '<!--',
  '\n',
  '\u2028',
  '\u202e',
  '${',
  '}',
];

const generated = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 25 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }),
  fc
    .tuple(fc.constantFrom(...ours), fc.string({ unit: 'grapheme', maxLength: 20 }))
    .map(([bad, good]) => good + bad + good),
);

/** The Big List of Naughty Strings, where its package is installed. */
function naughty(): readonly string[] {
  const path = join(root, 'node_modules/big-list-of-naughty-strings/blns.json');
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as string[]) : [];
}

/** Our own strings, then those of the list, then as many generated ones as it takes; the same for the same seed. */
export function hostileStrings(count: number, seed: number): readonly string[] {
  const known = [...ours, ...naughty()].filter((text) => text.trim() !== '').slice(0, count);
  return [...known, ...fc.sample(generated, { seed, numRuns: Math.max(0, count - known.length) })];
}
