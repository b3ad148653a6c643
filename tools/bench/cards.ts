import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'puppeteer-core';
import puppeteer from 'puppeteer-core';
import { chromiumOptions } from '../chromium.ts';
import { installPinned } from '../pinned.ts';
import type { Way } from './cards/bundle.ts';
import { bundle, ways } from './cards/bundle.ts';
import type { Sample, Tree } from './cards/visit.ts';
import { treeOf, visit } from './cards/visit.ts';
import { peers } from './peers.ts';
import { worked } from './trace.ts';
import type { Table } from './results.ts';
import { median, shuffled } from './rounds.ts';

/** How many cards the accessibility tree is looked at with. */
const IN_TREE = 100;
/** At this many a library takes ten seconds and more, so three rounds have to do. */
const MANY = 10_000;

/** First render, update and memory of cards, by count: each against hand-written DOM of the same round. */
export async function measureCards(sizes: readonly number[], count: number): Promise<readonly Table[]> {
  const reason = await installPinned(peers);
  if (reason) console.error(reason);
  const here = ways.filter(({ isPeer }) => !isPeer || !reason);
  const served = await serve(here);
  const browser = await puppeteer.launch({ ...(await chromiumOptions()), protocolTimeout: 900_000 });
  try {
    const trees = new Map<Way, Tree>();
    for (const way of here) trees.set(way, await treeOf(browser, served.addressOf(way), IN_TREE));
    const found = new Map<number, readonly Round[]>();
    for (const size of sizes)
      found.set(size, await rounds(browser, here, served.addressOf, size, size < MANY ? count : Math.min(count, 3)));
    const notes = [...(reason ? [reason] : []), ...missing(here, found)];
    return [
      table('First render: main-thread processor time', here, found, ({ first }) => first, notes),
      shares(here, found),
      rest(here, found),
      table('Update of 1 %: main-thread processor time', here, found, ({ update }) => update, idle(here, found)),
      still(here, found, trees),
    ];
  } finally {
    await browser.close();
    served.close();
  }
}

type Round = ReadonlyMap<Way, Sample>;

async function rounds(
  browser: Browser,
  here: readonly Way[],
  addressOf: (way: Way) => string,
  size: number,
  count: number,
): Promise<readonly Round[]> {
  const all: Round[] = [];
  for (let round = 0; round < count; round += 1) {
    const samples = new Map<Way, Sample>();
    for (const way of shuffled(here, round)) {
      samples.set(way, await visit(browser, addressOf(way), size));
      process.stderr.write('.');
    }
    all.push(samples);
  }
  process.stderr.write(` ${size}\n`);
  return all;
}

function sampleOf(round: Round, way: Way): Sample {
  const sample = round.get(way);
  if (!sample) throw new Error(`${way.name} was left out of a round.`);
  return sample;
}

/** Ratios are taken inside a round, in which every way ran once: what the machine does besides is in both. */
function table(
  title: string,
  here: readonly Way[],
  found: ReadonlyMap<number, readonly Round[]>,
  figure: (sample: Sample) => number,
  notes: readonly string[] = [],
): Table {
  const sizes = [...found.keys()];
  const [floor] = here;
  const of = (way: Way, size: number): { ms: number; ratio: number } => {
    const all = (found.get(size) ?? []).map((round) => {
      const ms = figure(sampleOf(round, way));
      return { ms, ratio: ms / figure(sampleOf(round, floor ?? way)) };
    });
    return { ms: median(all.map(({ ms }) => ms)), ratio: median(all.map(({ ratio }) => ratio)) };
  };
  return {
    title,
    head: ['', ...sizes.map((size) => `${size} cards, ms`), ...sizes.map((size) => `× at ${size}`)],
    rows: here.map((way) => [
      way.name,
      ...sizes.map((size) => of(way, size).ms.toFixed(1)),
      ...sizes.map((size) => of(way, size).ratio.toFixed(2)),
    ]),
    notes,
  };
}

/** No update can take less than the frames in which it is shown. */
function idle(here: readonly Way[], found: ReadonlyMap<number, readonly Round[]>): readonly string[] {
  const [floor] = here;
  const said = [...found].flatMap(([size, all]) =>
    floor ? [`${median(all.map((round) => sampleOf(round, floor).idle)).toFixed(1)} ms at ${size}`] : [],
  );
  return [`Two frames of ${floor?.name ?? ''} in which nothing changes take ${said.join(', ')}.`];
}

/** What is made after the first render is in nobody's way, as long as its tasks are short. */
function rest(here: readonly Way[], found: ReadonlyMap<number, readonly Round[]>): Table {
  const sizes = [...found.keys()];
  const of = (way: Way, size: number, figure: (sample: Sample) => number): string =>
    median((found.get(size) ?? []).map((round) => figure(sampleOf(round, way)))).toFixed(1);
  return {
    title: 'Rows that come by themselves after the first render: main-thread processor time',
    head: ['', ...sizes.map((size) => `${size} rows, ms`), ...sizes.map((size) => `longest task at ${size}`)],
    rows: here
      .filter(({ isList }) => isList)
      .map((way) => [
        way.name,
        ...sizes.map((size) => of(way, size, ({ later }) => later)),
        ...sizes.map((size) => of(way, size, ({ longest }) => longest)),
      ]),
  };
}

/** Script is what is left, collecting garbage included. */
function shares(here: readonly Way[], found: ReadonlyMap<number, readonly Round[]>): Table {
  const [size, all = []] = [...found].filter(([size]) => size <= 1000).at(-1) ?? [];
  const of = (way: Way, figure: (sample: Sample) => number): string =>
    median(all.map((round) => figure(sampleOf(round, way)))).toFixed(0);
  return {
    title: `Where the first render of ${size ?? 0} goes: milliseconds of processor time`,
    head: ['', 'script and rest', 'style', 'layout', 'paint'],
    rows: here.map((way) => [
      way.name,
      of(way, ({ first, drawing }) => first - worked(drawing)),
      ...[0, 1, 2].map((kind) => of(way, ({ drawing }) => drawing[kind] ?? 0)),
    ]),
  };
}

function still(
  here: readonly Way[],
  found: ReadonlyMap<number, readonly Round[]>,
  trees: ReadonlyMap<Way, Tree>,
): Table {
  const size = [...found.keys()].filter((size) => size <= 1000).at(-1) ?? [...found.keys()][0] ?? 0;
  const of = (way: Way, figure: (sample: Sample) => number): number =>
    median((found.get(size) ?? []).map((round) => figure(sampleOf(round, way))));
  return {
    title: `At ${size} cards: nodes, memory, layout shift; at ${IN_TREE}: the accessibility tree`,
    head: ['', 'DOM nodes a card', 'JS heap a card, kB', 'CLS', `headings of ${IN_TREE}`, `named bars of ${IN_TREE}`],
    rows: here.map((way) => [
      way.name,
      of(way, ({ nodes }) => nodes).toFixed(1),
      (of(way, ({ heap }) => heap) / 1000).toFixed(2),
      of(way, ({ shift }) => shift).toFixed(3),
      String(trees.get(way)?.headings ?? ''),
      String(trees.get(way)?.bars ?? ''),
    ]),
  };
}

/** A way that shows less than the others would win for the wrong reason. */
function missing(here: readonly Way[], found: ReadonlyMap<number, readonly Round[]>): readonly string[] {
  return here.flatMap((way) => {
    const [round] = [...found.values()].flat();
    const { missing = [] } = round?.get(way) ?? {};
    return missing.length === 0
      ? []
      : [`${way.name} does not show: ${missing.map((text) => `“${text.slice(0, 40)}”`).join(', ')}.`];
  });
}

async function serve(here: readonly Way[]): Promise<{ addressOf: (way: Way) => string; close: () => void }> {
  const files = new Map<string, readonly [type: string, body: string]>();
  for (const way of here) {
    const { script, style } = await bundle(way);
    const html = `<!doctype html><html lang="it"><meta charset="utf-8"><title>${way.name}</title><link rel="stylesheet" href="/${way.file}.css"><body><main id="root"></main><script type="module" src="/${way.file}.js"></script>`;
    files.set(`/${way.file}`, ['text/html', html]);
    files.set(`/${way.file}.js`, ['text/javascript', script]);
    files.set(`/${way.file}.css`, ['text/css', style]);
  }
  const server = createServer((request, response) => {
    const [type, body] = files.get(request.url ?? '') ?? ['text/plain', undefined];
    response.writeHead(body === undefined ? 404 : 200, { 'content-type': `${type}; charset=utf-8` }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    addressOf: ({ file }) => `http://127.0.0.1:${port}/${file}`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
