import type { Called } from './options.ts';
import { nearest } from './nearest.ts';
import { readArguments } from './options.ts';
import type { ExitCode, Terminal } from './terminal.ts';
import { CliError, EXIT } from './terminal.ts';

type Command = (called: Called, terminal: Terminal) => Promise<ExitCode>;

/** Each brings its code when it is called: a check needs no templates. */
const commands: Readonly<Record<string, Command>> = {
  backup: async (...args) => (await import('./commands/backup.ts')).backupCommand(...args),
  check: async (...args) => (await import('./commands/check.ts')).checkCommand(...args),
  diff: async (...args) => (await import('./commands/diff.ts')).diffCommand(...args),
  export: async (...args) => (await import('./commands/export.ts')).exportCommand(...args),
  import: async (...args) => (await import('./commands/import.ts')).importCommand(...args),
  migrate: async (...args) => (await import('./commands/migrate.ts')).migrateCommand(...args),
  prerender: async (...args) => (await import('./commands/prerender.ts')).prerenderCommand(...args),
  retention: async (...args) => (await import('./commands/retention.ts')).retentionCommand(...args),
  serve: async (...args) => (await import('./commands/serve.ts')).serveCommand(...args),
  snippet: async (...args) => (await import('./commands/snippet.ts')).snippetCommand(...args),
  token: async (...args) => (await import('./commands/token.ts')).tokenCommand(...args),
};

/** Runs a command and gives its exit code; what goes wrong is told in words, with `--json` also as JSON. */
export async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  try {
    const called = readArguments(args);
    const [name, ...positionals] = called.positionals;
    if (called.help || name === undefined) {
      (called.help ? terminal.out : terminal.err)(called.words.help);
      return called.help ? EXIT.done : EXIT.failed;
    }
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (!command) throw new CliError(called.words.unknownCommand(name, nearest(name, Object.keys(commands))));
    return await command({ ...called, positionals }, terminal);
  } catch (error) {
    if (!(error instanceof CliError)) throw error;
    if (args.includes('--json'))
      terminal.out(JSON.stringify({ ok: false, error: error.message, details: error.details, ...error.place }));
    terminal.err([error.message, ...error.details].join('\n'));
    return error.exitCode;
  }
}
