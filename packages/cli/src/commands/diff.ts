import type { Change, Money } from '@civita/sdk';
import { changesBetween, formatDate, formatMoney, formatPercent } from '@civita/sdk';
import type { Called } from '../options.ts';
import { readReportFile } from '../report-file.ts';
import type { ExitCode, Terminal } from '../terminal.ts';
import { CliError, EXIT } from '../terminal.ts';

/** Longest text that is shown of each side. */
const SHOWN = 60;

/** `civita diff before.json after.json`: what a later report says differently. */
export async function diffCommand(called: Called, { out }: Terminal): Promise<ExitCode> {
  const { positionals, words, json } = called;
  const [before, after] = positionals;
  if (before === undefined || after === undefined) throw new CliError(words.needs('report.json'));
  if (before === '-' && after === '-') throw new CliError(words.onePipe);
  const earlier = await readReportFile(before, words);
  const later = await readReportFile(after, words);
  const changes = changesBetween(earlier.report, later.report);
  if (json) out(JSON.stringify({ ok: true, earlier: before, later: after, changes }, null, 2));
  else {
    for (const change of changes) out(inWords(change, called));
    out(changes.length === 0 ? words.noChanges : words.changes(changes.length));
  }
  return EXIT.done;
}

function inWords(change: Change, called: Called): string {
  const { words } = called;
  const head = `${words.entity[change.entity]} ${change.later ?? change.earlier ?? ''}`;
  if (change.kind === 'appeared' || change.kind === 'vanished') return `${head}: ${words[change.kind]}`;
  const what = 'what' in change ? change.what : change.kind;
  const [before, after] = sides(change, called).map((side) => side ?? words.notStated);
  return `${head}, ${words.changedPart[what] ?? what.replace('-', ' ')}: ${before ?? ''} → ${after ?? ''}`;
}

/** What was and what is, as a reader of the language reads it. */
function sides(change: Change, { words, language }: Called): readonly (string | undefined)[] {
  const both = <T>(
    before: T | undefined,
    after: T | undefined,
    shown: (value: T) => string,
  ): readonly (string | undefined)[] =>
    [before, after].map((value) => (value === undefined ? undefined : shown(value)));
  switch (change.kind) {
    case 'status':
      return both(change.before, change.after, ({ code }) => words.status[code] ?? code.replace('-', ' '));
    case 'money':
      return both(change.before, change.after, (value: Money) => formatMoney(value, language));
    case 'progress':
      return both(change.before, change.after, ({ ratio }) => formatPercent(ratio, language));
    case 'date':
      return both(change.before, change.after, (date: string) => formatDate(date, language));
    case 'text':
      return both(change.before, change.after, (text: string) =>
        text.length > SHOWN ? `"${text.slice(0, SHOWN)}…"` : `"${text}"`,
      );
    default:
      return [];
  }
}
