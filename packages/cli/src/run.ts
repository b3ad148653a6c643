import { nearest } from './nearest.ts';
import type { Called, OptionName } from './options.ts';
import { readArguments } from './options.ts';
import type { ExitCode, Terminal } from './terminal.ts';
import { CliError, EXIT } from './terminal.ts';
import type { CliWords } from './words/index.ts';

type Run = (called: Called, terminal: Terminal) => Promise<ExitCode>;

/** What a command takes besides `--language`, `--json` and `--help`. */
interface Command {
  readonly options: readonly OptionName[];
  /** How many arguments without a name, at most. */
  readonly most: number;
  readonly run: Run;
}

const ADDRESSES = ['base', 'script', 'source', 'service'] as const;

/** Each brings its code when it is called: a check needs no templates. */
const commands: Readonly<Record<string, Command>> = {
  backup: {
    options: ['out', 'city'],
    most: 0,
    run: async (...args) => (await import('./commands/backup.ts')).backupCommand(...args),
  },
  check: {
    options: ['earlier', 'today'],
    most: 1,
    run: async (...args) => (await import('./commands/check.ts')).checkCommand(...args),
  },
  diff: {
    options: [],
    most: 2,
    run: async (...args) => (await import('./commands/diff.ts')).diffCommand(...args),
  },
  export: {
    options: ['format', 'out'],
    most: 1,
    run: async (...args) => (await import('./commands/export.ts')).exportCommand(...args),
  },
  import: {
    options: ['out', 'as-of', 'body', 'title', 'encoding', 'description'],
    most: Infinity,
    run: async (...args) => (await import('./commands/import.ts')).importCommand(...args),
  },
  migrate: {
    options: ['city'],
    most: 0,
    run: async (...args) => (await import('./commands/migrate.ts')).migrateCommand(...args),
  },
  prerender: {
    options: ['out', 'stylesheet', 'parents', ...ADDRESSES],
    most: 1,
    run: async (...args) => (await import('./commands/prerender.ts')).prerenderCommand(...args),
  },
  retention: {
    options: ['city'],
    most: 0,
    run: async (...args) => (await import('./commands/retention.ts')).retentionCommand(...args),
  },
  serve: {
    options: ['city'],
    most: Infinity,
    run: async (...args) => (await import('./commands/serve.ts')).serveCommand(...args),
  },
  snippet: {
    options: ['report', 'form', 'cms', ...ADDRESSES],
    most: 1,
    run: async (...args) => (await import('./commands/snippet.ts')).snippetCommand(...args),
  },
  token: {
    options: ['role', 'label', 'days', 'city'],
    most: 2,
    run: async (...args) => (await import('./commands/token.ts')).tokenCommand(...args),
  },
};

/** Refuses what a command would pass over: the person who typed it meant something by it. */
function refuseIdle(name: string, { options, most }: Command, { positionals, values, words }: Called): void {
  const idle = Object.keys(values).find((option) => !options.some((known) => known === option));
  if (idle !== undefined) throw new CliError(words.idleOption(idle, name));
  const [beyond] = positionals.slice(most);
  if (beyond !== undefined) throw new CliError(words.idleArgument(beyond, name));
}

/** Runs a command and gives its exit code; what goes wrong is told in words, with `--json` also as JSON. */
export async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  try {
    const called = readArguments(args);
    const [name, ...positionals] = called.positionals;
    const command = name !== undefined && Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (name === undefined || (called.help && command)) {
      (called.help ? terminal.out : terminal.err)(command ? helpOn(name ?? '', called.words) : called.words.help);
      return called.help ? EXIT.done : EXIT.failed;
    }
    if (!command) throw new CliError(called.words.unknownCommand(name, nearest(name, Object.keys(commands))));
    refuseIdle(name, command, { ...called, positionals });
    return await command.run({ ...called, positionals }, terminal);
  } catch (error) {
    if (!(error instanceof CliError)) throw error;
    if (args.includes('--json'))
      terminal.out(JSON.stringify({ ok: false, error: error.message, details: error.details, ...error.place }));
    terminal.err([error.message, ...error.details].join('\n'));
    return error.exitCode;
  }
}

/** What the help says of one command, and of all. */
function helpOn(name: string, { help }: CliWords): string {
  const parts = help.split('\n\n');
  const own = new RegExp(`^ {2}civita ${name}\\b`, 'm');
  return parts.filter((part, index) => index === parts.length - 1 || own.test(part)).join('\n\n');
}
