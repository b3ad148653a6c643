import { parseArgs } from 'node:util';
import { nearest } from './nearest.ts';
import { CliError } from './terminal.ts';
import type { CliWords } from './words/index.ts';
import { cliWords, LANGUAGES } from './words/index.ts';

const text = { type: 'string' } as const;
const flag = { type: 'boolean' } as const;

/** What a command was called with. */
export interface Called {
  readonly positionals: readonly string[];
  readonly values: Readonly<Partial<Record<OptionName, string>>>;
  readonly json: boolean;
  readonly help: boolean;
  readonly language: (typeof LANGUAGES)[number];
  readonly words: CliWords;
}

/** An option that takes a value. */
export type OptionName =
  | 'as-of'
  | 'base'
  | 'body'
  | 'city'
  | 'cms'
  | 'days'
  | 'description'
  | 'earlier'
  | 'encoding'
  | 'form'
  | 'format'
  | 'label'
  | 'out'
  | 'parents'
  | 'report'
  | 'role'
  | 'script'
  | 'service'
  | 'source'
  | 'stylesheet'
  | 'title'
  | 'today';

const OPTIONS = {
  ...{ base: text, cms: text, earlier: text, form: text, out: text, parents: text, report: text, script: text },
  ...{ service: text, source: text, stylesheet: text, today: text, language: text },
  ...{ city: text, days: text, label: text, role: text },
  ...{ 'as-of': text, body: text, encoding: text, format: text, title: text, description: text },
  ...{ json: flag, help: { ...flag, short: 'h' } },
} as const;

/**
 * Reads the arguments of any command.
 *
 * @throws CliError for an option that does not exist, lacks its value or has one that it cannot have.
 */
export function readArguments(args: readonly string[]): Called {
  const { positionals, values } = parsed(args);
  const { json = false, help = false, language: spoken = 'it', ...rest } = values;
  const language = LANGUAGES.find((known) => known === spoken);
  if (!language) throw new CliError(cliWords('it').notOneOf('language', spoken, LANGUAGES));
  return { positionals, values: rest, json, help, language, words: cliWords(language) };
}

/** The words of the language that arguments name, also where something is wrong with the others. */
export function wordsFor(args: readonly string[]): CliWords {
  return cliWords(/--language[= ]en\b/.test(args.join(' ')) ? 'en' : 'it');
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true, strict: true });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const option = /'-?-?([^'\s<]+)/.exec(message)?.[1] ?? '';
    const words = wordsFor(args);
    if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION')
      throw new CliError(words.unknownOption(option, nearest(option, Object.keys(OPTIONS))));
    if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') throw new CliError(words.wrongUse(option, message));
    throw error;
  }
}

/**
 * An option that must be an absolute http(s) address, when it is stated.
 *
 * @throws CliError when it is none.
 */
export function addressIn({ values, words }: Called, name: OptionName): string | undefined {
  const value = values[name];
  if (value === undefined || (/^https?:\/\//i.test(value) && URL.canParse(value))) return value;
  throw new CliError(words.noAddress(name, value));
}
