import type { Report } from '@civita/sdk';
import { decidimCsv, projectsCsv, reportJsonLd } from '@civita/sdk/export';
import type { Called } from '../options.ts';
import { refuseOut } from '../out-place.ts';
import { readReportFile } from '../report-file.ts';
import type { ExitCode, Terminal } from '../terminal.ts';
import { CliError, EXIT } from '../terminal.ts';
import { writeWhole } from '../write-file.ts';

type Write = (report: Report, language: string) => string;

/** CSV for programs: commas, decimal points, no byte order mark. */
const FORMATS: Readonly<Record<string, Write>> = {
  csv: (report, language) => projectsCsv(report, { language }),
  decidim: (report) => decidimCsv(report),
  jsonld: (report) => `${JSON.stringify(reportJsonLd(report), null, 2)}\n`,
};

/** `civita export report.json --format csv`: a report for other programs, to the terminal or into a file. */
export async function exportCommand(called: Called, terminal: Terminal): Promise<ExitCode> {
  const { positionals, values, words, json, language } = called;
  const [file] = positionals;
  if (file === undefined) throw new CliError(words.needs('report.json'));
  const { format, out } = values;
  if (format === undefined) throw new CliError(words.needs('--format'));
  const write = Object.hasOwn(FORMATS, format) ? FORMATS[format] : undefined;
  if (!write) throw new CliError(words.notOneOf('format', format, Object.keys(FORMATS)));
  if (out !== undefined) await refuseOut(out, [file], words);
  const { report } = await readReportFile(file, words);
  const text = write(report, language);
  if (out === undefined) terminal.out(text.trimEnd());
  else {
    await writeWhole(out, text, words);
    terminal.out(json ? JSON.stringify({ ok: true, file: out, format }) : words.exported(out));
  }
  return EXIT.done;
}
