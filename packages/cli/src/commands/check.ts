import type { Finding } from '@civita/sdk';
import { check, isPartialDate } from '@civita/sdk';
import { unknownKeys } from '@civita/sdk/wire';
import type { Called } from '../options.ts';
import { jsonIn, readReportFile, readText, reportIn } from '../report-file.ts';
import type { ExitCode, Terminal } from '../terminal.ts';
import { CliError, EXIT } from '../terminal.ts';

/** Something that is wrong or doubtful, in the language of the reader. */
interface Told {
  readonly severity: 'error' | 'warning';
  readonly rule: string;
  readonly pointer: string;
  readonly message: string;
  readonly cure: string;
}

/** `civita check report.json`: what is wrong, first with the report's shape, then with what it says. */
export async function checkCommand(called: Called, { out, today }: Terminal): Promise<ExitCode> {
  const { positionals, values, words, json } = called;
  const [file] = positionals;
  if (file === undefined) throw new CliError(words.needs('report.json'));
  const { today: day = today } = values;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || !isPartialDate(day)) throw new CliError(words.noDate('today', day));
  const earlier = values.earlier === undefined ? undefined : await readReportFile(values.earlier, words);
  const told = findingsIn(await readText(file, words), called, {
    today: day,
    ...(earlier ? { earlier: earlier.report } : {}),
  });
  const errors = told.filter(({ severity }) => severity === 'error').length;
  if (json)
    out(JSON.stringify({ ok: errors === 0, file, errors, warnings: told.length - errors, findings: told }, null, 2));
  else {
    for (const { severity, rule, pointer, message, cure } of told)
      out(
        `${words.severity[severity]}  ${file}#${pointer}  [${rule}]\n        ${message}\n        ${words.cure}${cure}`,
      );
    out(words.counts(errors, told.length - errors));
  }
  return errors === 0 ? EXIT.done : EXIT.reportWrong;
}

function findingsIn(text: string, { words, language }: Called, options: Parameters<typeof check>[1]): readonly Told[] {
  const { value, fault } = jsonIn(text, words);
  if (fault) return [{ severity: 'error', rule: 'schema', pointer: '', message: fault, cure: words.noJsonCure }];
  const read = reportIn(text);
  if (!read.ok)
    return read.issues.map(({ pointer, problem }) => ({
      severity: 'error',
      rule: 'schema',
      pointer,
      message: problem,
      cure: words.schemaCure,
    }));
  const unknown = unknownKeys(value).map((pointer): Told => ({
    severity: 'warning',
    rule: 'unknown-key',
    pointer,
    message: words.unknownKey,
    cure: words.unknownKeyCure,
  }));
  const inWords = ({ severity, rule, pointer, message, cure }: Finding): Told => ({
    severity,
    rule,
    pointer,
    message: message[language],
    cure: cure[language],
  });
  return [...check(read.value, options).map(inWords), ...unknown];
}
