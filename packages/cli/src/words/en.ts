import { dataEn } from './data.ts';
import type { CliWords } from './it.ts';

const count = (n: number, one: string): string => `${n} ${one}${n === 1 ? '' : 's'}`;

/** English. */
export const en: CliWords = {
  ...dataEn,
  help: `Usage: civita <command> …

  civita check report.json [--earlier before.json] [--today 2026-11-22]
      Tells what is wrong in a report, where, and what to do.

  civita import <source> <file…> --out report.json [--as-of 2023-02-21] [--body "City of …"]
        [--title …] [--encoding windows-1252]
      Reads other people's data into a report and tells what it did not understand. civita import list lists the sources.
  civita import beneficiaries <file…> --description list.json --out report.json
      The same, for a list of beneficiaries that you describe.

  civita diff before.json after.json
      Tells what changed from one report to the other.

  civita export report.json --format csv|jsonld|decidim [--out file]
      Writes a report for other programs.

  civita prerender report.json --out folder [--base https://…] [--script https://…/civita.js]
        [--service https://…] [--stylesheet https://…] [--parents "https://…"]
      Writes a complete page and the fragment to paste for every objective and project.

  civita snippet <objective id> [--report report.json] [--form link|block|element|prerendered]
        [--cms name] [--base https://…] [--script …] [--source …] [--service …]
      Prints what to paste and the line for the webmaster. --cms list lists the CMSs.

  civita serve [report.json …] [--city name]
      Starts the feedback service of a city or of many; its settings are environment variables (README).

  civita token create --role reader|editor|admin --label "Press office" [--days 365] [--city name]
  civita token list [--city name]
  civita token revoke <id> [--city name]
      Makes, lists and revokes the access codes of a city's staff.

  civita migrate
  civita retention
  civita backup --out copy.sqlite
      Brings the database up to date; deletes texts whose term is over; copies it. For all cities.

  For all: --language it|en, --json, --help. The name "-" is what comes in by the pipe; with import also --out -.
  Exit code: 0 done, 1 the report has errors, 2 called wrongly or a file cannot be read or written,
  130 or 143 stopped by Ctrl-C or SIGTERM: what was there is as it was.`,
  serving: (url) => `Civita is ready: ${url}`,
  tokenMade: ({ city, id, role, label, until, token }) =>
    `Code ${id} for "${label}", role ${role}, city ${city}, valid until ${until}:\n\n${token}\n\nKeep it now: it cannot be shown again. It opens the pages /v1/staff of the service, or /c/${city}/v1/staff.`,
  noTokens: 'There is no code.',
  noToken: (id) => `No valid code is called "${id}": civita token list lists them.`,
  tokenRevoked: (id) => `The code ${id} is no longer valid.`,
  tokenState: { revoked: 'revoked', over: 'expired', valid: (until) => `valid until ${until}` },
  noDays: (value, most) => `--days cannot be "${value}": write a whole number from 1 to ${most}.`,
  migrated: 'The database is up to date.',
  forgotten: (texts) => `${count(texts, 'text')} deleted. The counts stay.`,
  backedUp: (file) =>
    `Copy written to ${file}. Keep the secret too (CIVITA_SECRET, or the file "secret" in CIVITA_DATA): without it receipts are not valid.`,
  unknownOption: (name, near) =>
    `There is no option --${name}.${near === undefined ? ' civita --help lists them.' : ` Did you mean --${near}?`}`,
  wrongUse: (option, reason) => `Option --${option} lacks its value, or has one that it does not take (${reason}).`,
  writing: 'Writing',
  reasons: {
    EACCES: 'you may not, ask whoever runs the computer',
    EDQUOT: 'the disk is full, make room or write elsewhere',
    EEXIST: 'a part of its path is a file and no folder',
    EFBIG: 'the file would be larger than this computer allows',
    EISDIR: 'it is a folder, and a file is wanted',
    ENAMETOOLONG: 'its name is too long',
    ENOENT: 'it does not exist, look at its name and folder',
    ENOSPC: 'the disk is full, make room or write elsewhere',
    ENOTDIR: 'a part of its path is a file and no folder',
    EPERM: 'the system does not allow it, write elsewhere',
    EROFS: 'the disk can only be read, write elsewhere',
  },
  notUtf8: 'its bytes are not UTF-8, save it again in that encoding',
  noJson: (line, column) =>
    line === undefined
      ? 'it is no JSON: it breaks off, or is empty.'
      : `it is no JSON, from line ${line}, character ${column ?? '1'}.`,
  noJsonCure: 'Correct that place, or download the whole file again.',
  noFile: (place) => `${place} is no file and cannot be replaced: choose another name, or "-" for the terminal.`,
  sameFile: (place) => `${place} is the file that is being read: write elsewhere, so that it is not lost.`,
  onePipe: 'One file comes in by the pipe: "-" may stand once.',
  idleOption: (option, command) =>
    `--${option} is nothing to civita ${command}: civita ${command} --help tells what it takes.`,
  idleArgument: (argument, command) => `"${argument}" is one too many: civita ${command} --help tells what it takes.`,
  unknownCommand: (name, near) =>
    `There is no command "${name}"${near === undefined ? '' : ` (did you mean ${near}?)`}: use check, import, diff, export, prerender, snippet, serve, token, migrate, retention or backup.`,
  needs: (what) => `${what} is missing.`,
  notOneOf: (option, value, known) => `--${option} cannot be "${value}": choose among ${known.join(', ')}.`,
  noAddress: (option, value) => `--${option} wants a whole address that begins with https://, not "${value}".`,
  cannotRead: (file, reason) => `${file} cannot be read: ${reason}.`,
  noReport: (file) => `${file} is no report v1:`,
  duplicate: (place, id) => `${place}: the id "${id}" is there more than once. Give each entry an id of its own.`,
  noObjective: (file, id, known) => `${file} has no objective "${id}". It has: ${known}.`,
  noLink: (id) => `Objective "${id}" has no page: state its "url" in the report, or add --base.`,
  foreignFolder: (folder) =>
    `${folder} is not empty and was not written by civita prerender: choose another folder, so that nothing is lost.`,
  cannotWrite: (folder, reason) => `${folder} cannot be written: ${reason}. What was there is as it was.`,
  written: (files, folder) => `${count(files, 'file')} written to ${folder}`,
  toPaste: 'To paste into the page:',
  forWebmaster: 'For the webmaster, once, in the head of every page:',
  severity: { error: 'error', warning: 'warning' },
  cure: 'What to do: ',
  schemaCure: 'Correct the value in that place: the schema of report v1 has the shape that is expected.',
  unknownKey: 'report v1 does not know this key: nobody will see what it holds.',
  unknownKeyCure: 'Correct the name, or remove the key.',
  counts: (errors, warnings) => `${count(errors, 'error')}, ${count(warnings, 'warning')}.`,
};
