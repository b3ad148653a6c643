import type { Project, Report } from '@civita/sdk';
import { reportJson } from '@civita/sdk/export';
import { createReadStream, createWriteStream } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { open, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { beside } from './beside.ts';
import type { CliWords } from './words/index.ts';

/** Projects of a report that somebody may still look at in an editor; a longer one is written as it comes, a project a line. */
const MOST_INDENTED = 1000;

/** Takes some projects of a report, and is done when they need no memory any more. */
export type TakeProjects = (projects: readonly Project[]) => Promise<void>;

/**
 * Writes a report whose projects come in pieces, and the rest of it last. It is put in its place when it is whole.
 *
 * @throws CliError when it cannot be written; what was there is then as it was.
 */
export async function writeReport(
  file: string,
  words: CliWords,
  read: (take: TakeProjects) => Promise<Report>,
): Promise<void> {
  await beside(file, words, async (folder, target) => {
    const fresh = join(folder, 'new');
    const lines = join(folder, 'projects');
    const handle = await open(lines, 'w');
    let few: Project[] = [];
    let count = 0;
    const spill = async (): Promise<void> => {
      await appendLines(handle, few, count - few.length === 0);
      few = [];
    };
    let report: Report;
    try {
      report = await read(async (projects) => {
        count += projects.length;
        few.push(...projects);
        if (few.length > MOST_INDENTED) await spill();
      });
      if (count > MOST_INDENTED) await spill();
    } finally {
      await handle.close();
    }
    if (count > MOST_INDENTED) await pipeline(around(report, lines), createWriteStream(fresh, { flush: true }));
    else await writeFile(fresh, reportJson({ ...report, projects: few }), { flush: true });
    await rename(fresh, target);
  });
}

async function appendLines(handle: FileHandle, projects: readonly Project[], areFirst: boolean): Promise<void> {
  if (projects.length === 0) return;
  const lines = projects.map((project) => JSON.stringify(project)).join(',\n');
  await handle.appendFile(areFirst ? lines : `,\n${lines}`);
}

/** A report's JSON with the lines of a file for its projects, in the order of its keys. */
async function* around(report: Report, lines: string): AsyncGenerator<string | Uint8Array> {
  let before = '{';
  for (const [key, value] of Object.entries({ ...report, projects: [] })) {
    yield `${before}"${key}":`;
    before = ',\n';
    if (key !== 'projects') yield JSON.stringify(value);
    else {
      yield '[\n';
      yield* createReadStream(lines) as AsyncIterable<Uint8Array>;
      yield '\n]';
    }
  }
  yield '}\n';
}
