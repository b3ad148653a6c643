import { csv } from '@civita/sdk/export';
import type { Cell } from '@civita/sdk/export';
import type { Database } from '../database/schema.ts';
import type { AnswerFilter } from './filter.ts';
import { listAnswers } from './list.ts';
import type { ShownAnswer } from './shown.ts';
import { shown } from './shown.ts';

/** Which answers are exported, and how. */
export interface Exported {
  readonly filter: AnswerFilter;
  /** Texts as they were written; else what looks like personal data is covered. */
  readonly unmasked: boolean;
  /** Begins a CSV with U+FEFF, by which old spreadsheets know UTF-8. */
  readonly bom?: boolean;
  readonly delimiter?: ',' | ';';
}

/** Answers read at once: memory does not grow with the export. */
const PAGE = 500;

const COLUMNS: Readonly<Record<string, (answer: ShownAnswer) => Cell>> = {
  id: ({ id }) => id,
  received: ({ received }) => received,
  profile: ({ profile }) => profile,
  type: ({ subject }) => subject.type,
  subject: ({ subject }) => subject.id,
  path: ({ subject }) => subject.path,
  version: ({ subject }) => subject.version,
  section: ({ subject }) => subject.section,
  rate: ({ rate }) => rate,
  useful: ({ useful }) => useful,
  reasons: ({ reasons }) => reasons.join(' '),
  text: ({ text }) => text,
  personalData: ({ personalData }) => personalData.join(' '),
  lang: ({ lang }) => lang,
  status: ({ status }) => status,
  signals: ({ signals }) => signals.join(' '),
  tags: ({ tags }) => tags.join(', '),
  note: ({ note }) => note,
};

/** The answers as pieces of CSV, the newest first. A text that a spreadsheet would run opens as a text. */
export async function* csvOf(db: Database, city: string, asked: Exported): AsyncGenerator<string> {
  const { bom = false, delimiter = ',' } = asked;
  yield csv([Object.keys(COLUMNS)], { bom, delimiter });
  for await (const answers of pages(db, city, asked))
    if (answers.length > 0)
      yield csv(
        answers.map((answer) => Object.values(COLUMNS).map((cell) => cell(answer))),
        { delimiter },
      );
}

/** The answers as pieces of one JSON array, the newest first. */
export async function* jsonOf(db: Database, city: string, asked: Exported): AsyncGenerator<string> {
  let before = '[';
  for await (const answers of pages(db, city, asked))
    for (const answer of answers) {
      yield `${before}\n${JSON.stringify(answer)}`;
      before = ',';
    }
  yield before === '[' ? '[]\n' : '\n]\n';
}

async function* pages(
  db: Database,
  city: string,
  { filter, unmasked }: Exported,
): AsyncGenerator<readonly ShownAnswer[]> {
  let after: string | undefined;
  do {
    const page = await listAnswers(db, city, filter, { limit: PAGE, after });
    yield page.rows.map((row) => shown(row, { unmasked }));
    after = page.next;
  } while (after !== undefined);
}
