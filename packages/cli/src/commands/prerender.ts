import type { Report } from '@civita/sdk';
import type { Called } from '../options.ts';
import { addressIn } from '../options.ts';
import { pagesOf } from '../pages.ts';
import type { ReportFile } from '../report-file.ts';
import { readReportFile } from '../report-file.ts';
import type { ExitCode, Terminal } from '../terminal.ts';
import { CliError, EXIT } from '../terminal.ts';
import { writeFolder } from '../write-folder.ts';

/** `civita prerender report.json --out folder`: a complete page and a fragment for every objective and project. */
export async function prerenderCommand(called: Called, terminal: Terminal): Promise<ExitCode> {
  const { positionals, values, words, json, language } = called;
  const [file] = positionals;
  if (file === undefined) throw new CliError(words.needs('report.json'));
  if (values.out === undefined) throw new CliError(words.needs('--out'));
  const addresses = {
    base: addressIn(called, 'base'),
    script: addressIn(called, 'script'),
    service: addressIn(called, 'service'),
  };
  const held = await readReportFile(file, words);
  refuseTwins(held, called);
  const files = pagesOf(held, {
    language,
    ...addresses,
    source: values.source,
    stylesheet: values.stylesheet,
    parents: (values.parents ?? '').split(/\s+/).filter(Boolean),
  });
  const progress = terminal.progress?.(words.writing, files.size);
  try {
    await writeFolder(values.out, files, words, () => progress?.advance(1));
  } finally {
    progress?.stop();
  }
  terminal.out(
    json
      ? JSON.stringify({ ok: true, folder: values.out, files: [...files.keys()] }, null, 2)
      : words.written(files.size, values.out),
  );
  return EXIT.done;
}

/** Two entries of one id would become one page. */
function refuseTwins({ file, report }: ReportFile, { words }: Called): void {
  const twins = (['objectives', 'projects'] as const).flatMap((kind) => twinsOf(report, kind));
  if (twins.length === 0) return;
  throw new CliError(
    words.noReport(file),
    EXIT.reportWrong,
    twins.map(({ pointer, id }) => `  ${words.duplicate(`${file}#${pointer}`, id)}`),
  );
}

function twinsOf(report: Report, kind: 'objectives' | 'projects'): readonly { pointer: string; id: string }[] {
  const first = new Set<string>();
  return report[kind].flatMap(({ id }, index) => {
    const known = first.has(id);
    first.add(id);
    return known ? [{ pointer: `/${kind}/${index}/id`, id }] : [];
  });
}
