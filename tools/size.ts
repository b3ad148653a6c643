import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { OutputChunk } from 'rollup';
import { rollup } from 'rollup';
import { chunkName, forBrowsers, grouped, quiet } from '../rollup.config.mjs';
import { root } from './cache.ts';
import { generate } from './generate.ts';

/** A thing that a page loads, and how many bytes of brotli it may weigh. */
export interface Ceiling {
  readonly name: string;
  /** The module that is bundled, below `packages/`. */
  readonly entry: string;
  /** Modules that it loads later and that are weighed with it; `all` for whatever it may load. */
  readonly later?: readonly string[] | 'all';
  /** Leaves out what the entry alone weighs: only what comes later counts. */
  readonly onlyLater?: true;
  /** Bytes of brotli 11, each file by itself. A raise states its reason here. */
  readonly brotli: number;
}

const feedback = 'elements/src/define/page-feedback.ts';

/** 1 KB is 1,000 bytes. */
export const ceilings: readonly Ceiling[] = [
  // Raised from 1,500: eleven elements have a mark of their own, 180; it asks for all files of an element and for the report at
  // once, 210, which on a slow phone saves a card four answers in a row (docs/benchmarks.md).
  // From 1,950: the figures have a mark too.
  // From 2,000: a reader on a link that becomes part of an element stays on it, 45; ready text stands in a block, 5; names of
  // files 20.
  // From 2,090: nothing moves when a link becomes a card, since its room is kept; each element in a task of its own; marks that an
  // editor or a link tracker encoded, and content that is being written.
  { name: 'loader', entry: 'elements/src/loader.ts', brotli: 2300 },
  // Raised from 8,000: Lit and its context are 5,800 of it, the official words of three regimes in two languages 900.
  // From 8,500: each text keeps its own direction, an element a width in floats, Lit's context the browser's own `Event`.
  // From 8,700: every element knows that languages come later and when the page's changes, 850; the badge speaks 24 of them and
  // sees how large its emblem is, 750.
  // From 10,500, as the others by up to 100: a text that is in no language is said not to be stated; the language of any part of
  // the page is followed; English dates are those of the Union.
  { name: 'funding badge', entry: 'elements/src/define/funding-badge.ts', brotli: 10_570 },
  // Raised from 9,500: progress, the way of money with its drawing, the whole text, themes and the age of the data.
  // From 12,400: languages as above; what each status means, in two languages, 400. From 13,900: how progress is worked out, in
  // words, and the way of money in small. From 14,050: what every card has is one template, facts stand without a container query,
  // dates are kept in words; list and report likewise, the list also keeps the facets of data that is counted alike. From 14,160:
  // old colours also where a browser makes none from others.
  { name: 'objective card', entry: 'elements/src/define/objective-card.ts', brotli: 14_190 },
  // Searching, counting and sorting are 4,500; names of funds and dimensions in two languages 1,300. Raised
  // from 19,500: those names are a file that projects share. From 20,070: of a newer report, and of the rows, only what became
  // another is looked at again, which makes an update of 10,000 entries twice as quick, and another order four times.
  { name: 'objective list', entry: 'elements/src/define/objective-list.ts', brotli: 20_250 },
  // It shows an objective's card: that is 13,000 of it.
  { name: 'report', entry: 'elements/src/define/report.ts', brotli: 18_690 },
  // From 11,000, as the five below: fills and shapes in forced colours, print, and numbers in the language of the words, 250.
  // From 11,250: "since", among the words of a report.
  { name: 'money line', entry: 'elements/src/define/money-line.ts', brotli: 11_300 },
  // From 9,950: its table.
  { name: 'progress', entry: 'elements/src/define/progress.ts', brotli: 10_540 },
  // From 16,500: who pays, by the names of the funds in two languages; since when and why it stands as it does; tenders' codes.
  { name: 'project card', entry: 'elements/src/define/project-card.ts', brotli: 17_430 },
  { name: 'milestones', entry: 'elements/src/define/milestones.ts', brotli: 11_620 },
  { name: 'indicator', entry: 'elements/src/define/indicator.ts', brotli: 11_200 },
  // Comparing two editions is half of it. Raised from 14,000: languages as above; it reads the earlier edition itself, 1,500.
  // From 17,000: formulas in words.
  { name: 'changes', entry: 'elements/src/define/changes.ts', brotli: 17_210 },
  { name: 'term', entry: 'elements/src/define/term.ts', brotli: 6960 },
  // Raised from 12,000: the question of digital services and `utile` in four more languages 170, the field for programs 120,
  // whether it was answered before 110, the tokens 80, another look 80, the way to one's own answer 60. Other languages went,
  // and so did the look of the box.
  // From 12,700, of which 12,699 were taken: a number that is not finite is refused.
  { name: 'page feedback, first load', entry: feedback, brotli: 12_740 },
  {
    name: 'page feedback, first touch',
    entry: feedback,
    later: ['elements/src/components/page-feedback/attendant.ts'],
    onlyLater: true,
    // Raised from 14,000: ky is 8,000 of it; what keeps answers on the device and sends them again 3,900; what finds personal
    // data in a text 2,600; the bounds of what is read 900.
    // From 21,000: more is found in a text and the outbox is safer, 1,100; answers that are stored or were given before, 900; the
    // box's look, which the first load had, 400. From 23,700: more contrast for who asks for it. From 23,900: one machine decides every
    // state, also of an answer that is changed or withdrawn, 930.
    brotli: 24_900,
  },
  {
    name: 'page feedback, all it may load',
    entry: feedback,
    later: [
      'elements/src/components/page-feedback/attendant.ts',
      'elements/src/components/page-feedback/own-answer.ts',
      'elements/src/components/page-feedback/open.ts',
    ],
    onlyLater: true,
    // From 29,300: the question of `utile` in five languages, which the first load had.
    brotli: 29_550,
  },
  // From 10,900: it hears of the page's language.
  { name: 'feedback summary', entry: 'elements/src/define/feedback-summary.ts', brotli: 10_990 },
  {
    name: 'card with live data, in all',
    entry: 'elements/src/loader.ts',
    later: ['elements/src/define/objective-card.ts', 'elements/src/context/provide.ts', 'sdk/src/transport/report.ts'],
    // Raised from 22,000: ky 2 weighs 7,600 of it and the schema of the whole model 2,700; Lit, the card and the rest 14,000.
    // From 24,500: the loader defines a source that stands in the page before the elements inside it.
    // From 24,600: the loader reads blocks and keeps to one version, 320; directions, 60; the schema's new keys the rest.
    // From 25,300: the card shows progress and the way of money, 3,300; deriving both from the report, 3,200.
    // From 32,000: bounds while reading, keys that are refused, tags and patience with the server are 800; the schema's short
    // form won 250 of them back.
    // From 32,400: words for waiting and for failure, other languages that come later and turned directions are 1,900; what the
    // elements share stands in one file, so that a card takes four requests instead of twenty, 2,100.
    // From 36,500: the loader, as above, 380; the source tells it when the report is there or does not come, 150; the card, 190.
    brotli: 37_230,
  },
];

/** What a {@link Ceiling} weighs now, in bytes. */
export interface Weight {
  readonly minified: number;
  readonly gzip: number;
  readonly brotli: number;
}

/** Bundles an entry as the page scripts are bundled, and weighs the files that it loads. */
export async function weigh({ entry, later = [], onlyLater }: Ceiling): Promise<Weight> {
  const bundle = await rollup({ input: pathOf(entry), plugins: forBrowsers(), onwarn: quiet });
  const { output } = await bundle.generate({
    format: 'es',
    ...(entry.endsWith('loader.ts') ? grouped : { chunkFileNames: chunkName }),
  });
  await bundle.close();
  const chunks = output.filter((file) => file.type === 'chunk');
  const first = closure(chunks, [entry]);
  const all = later === 'all' ? chunks : closure(chunks, [entry, ...later]);
  const weighed = onlyLater ? all.filter((chunk) => !first.includes(chunk)) : all;
  return weighed.reduce((sum, { code }) => add(sum, weightOf(code)), { minified: 0, gzip: 0, brotli: 0 });
}

/** The chunks of these modules with all that they import statically. */
function closure(chunks: readonly OutputChunk[], modules: readonly string[]): readonly OutputChunk[] {
  const found = new Set<OutputChunk>();
  const visit = (chunk: OutputChunk): void => {
    if (found.has(chunk)) return;
    found.add(chunk);
    for (const other of chunks) if (chunk.imports.includes(other.fileName)) visit(other);
  };
  for (const module of modules) {
    const chunk = chunks.find(({ moduleIds }) => moduleIds.includes(pathOf(module)));
    if (!chunk) throw new Error(`${module} is in no chunk: correct the list in tools/size.ts.`);
    visit(chunk);
  }
  return [...found];
}

function pathOf(module: string): string {
  return join(root, 'packages', module);
}

function weightOf(code: string): Weight {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  return {
    minified: Buffer.byteLength(code),
    gzip: gzipSync(code, { level: 9 }).length,
    brotli: brotliCompressSync(code, { params }).length,
  };
}

function add(a: Weight, b: Weight): Weight {
  return { minified: a.minified + b.minified, gzip: a.gzip + b.gzip, brotli: a.brotli + b.brotli };
}

if (import.meta.main) {
  await generate();
  const row = (cells: readonly (string | number)[]): void =>
    console.log(
      cells.map((cell, index) => (index === 0 ? String(cell).padEnd(30) : String(cell).padStart(9))).join(''),
    );
  row(['bytes', 'min', 'gzip', 'brotli', 'ceiling']);
  for (const ceiling of ceilings) {
    const { minified, gzip, brotli } = await weigh(ceiling);
    row([ceiling.name, minified, gzip, brotli, ceiling.brotli]);
    if (brotli > ceiling.brotli) {
      console.error(`${ceiling.name} weighs ${brotli - ceiling.brotli} bytes more than its ceiling.`);
      process.exitCode = 1;
    }
  }
}
