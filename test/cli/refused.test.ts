import assert from 'node:assert/strict';
import { execFile, execFileSync } from 'node:child_process';
import { chmodSync, existsSync } from 'node:fs';
import { chmod, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { root } from '../../tools/cache.ts';
import { reportFile } from '../prerender/support/report.ts';

const program = join(root, 'packages', 'cli', 'bin', 'civita.js');
const CSV = 'COD_LOCALE_PROGETTO;OC_TITOLO_PROGETTO\n';

interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** What a person would do as another user: one who may not do all, when these tests run as root. */
const isRoot = process.getuid?.() === 0;
const NOBODY = isRoot ? { uid: 65_534, gid: 65_534 } : {};

const run = (
  command: string,
  args: readonly string[],
  options: { readonly uid?: number; readonly gid?: number } = {},
): Promise<Ended> =>
  new Promise((resolve) => {
    execFile(command, [...args], { cwd: tmpdir(), ...options }, (error, out, err) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : error ? -1 : 0, out, err });
    });
  });

const civita = (...args: readonly string[]): Promise<Ended> => run(process.execPath, [program, ...args]);

/** The reason why this system cannot play the part of a full disk. */
function noSmallDisk(): string | false {
  const small = 'd=$(mktemp -d) && mount -t tmpfs -o size=64k none "$d"';
  try {
    execFileSync('unshare', [isRoot ? '-m' : '-rm', 'bash', '-c', small], { stdio: 'ignore' });
    return false;
  } catch {
    return 'this system lets nobody mount a small disk of their own (unshare, tmpfs)';
  }
}

/** The reason why nobody is there who may read the program and no more. */
function noOther(): string | false {
  if (process.getuid === undefined) return 'this system has no users';
  if (!isRoot) return false;
  try {
    execFileSync(process.execPath, [program, '--help'], { stdio: 'ignore', ...NOBODY });
    return false;
  } catch {
    return 'the user nobody may not read this folder';
  }
}

describe('A command that the system refuses something', () => {
  let folder: string;
  let table: string;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'civita-refused-'));
    table = join(folder, 'tabella.csv');
    const rows = Array.from({ length: 2000 }, (_, index) => `${index};${'Asilo '.repeat(30)}`);
    await writeFile(table, CSV + rows.join('\n'));
  });
  after(async () => {
    await chmod(folder, 0o755);
    await rm(folder, { recursive: true });
  });

  it('says what it may not read or write, to whom to turn, and leaves nothing', { skip: noOther() }, async () => {
    const secret = join(folder, 'segreto.json');
    const locked = join(folder, 'chiusa');
    await writeFile(secret, await readFile(reportFile));
    await chmod(secret, 0);
    execFileSync('mkdir', [locked]);
    chmodSync(locked, 0o555);
    chmodSync(folder, 0o755);
    const as = (...args: readonly string[]): Promise<Ended> => run(process.execPath, [program, ...args], NOBODY);
    for (const args of [
      ['check', secret],
      ['diff', reportFile, secret],
      ['import', 'opencoesione', secret, '--out', '-'],
      ['snippet', 'ob-1', '--report', secret],
      ['serve', secret],
    ]) {
      const { code, out, err } = await as(...args);
      assert.deepEqual([code, out], [2, ''], args.join(' '));
      assert.match(err, /segreto\.json non si può leggere: non ne hai il permesso, chiedilo .*\(EACCES\)\.\n$/);
    }
    for (const args of [
      ['import', 'opencoesione', table, '--out', join(locked, 'report.json')],
      ['export', reportFile, '--format', 'csv', '--out', join(locked, 'tabella.csv')],
      ['prerender', reportFile, '--out', join(locked, 'pagine')],
    ]) {
      const { code, err } = await as(...args, '--language', 'en');
      assert.equal(code, 2, args.join(' '));
      assert.match(
        err,
        /chiusa\/.* cannot be written: you may not, ask .*\(EACCES\)\. What was there is as it was\.\n$/,
      );
    }
    assert.deepEqual(await readdir(locked), []);
  });

  it('for want of room says so, and leaves the earlier report as it was', { skip: noSmallDisk() }, async () => {
    const script = `set -e; cd "$(mktemp -d)"; mount -t tmpfs -o size=64k none .; cd "$PWD"; echo prima > report.json
      set +e; "${process.execPath}" "${program}" "$@"; echo "[$?]"; ls -A; cat report.json`;
    const small = (...args: readonly string[]): Promise<Ended> =>
      run('unshare', [isRoot ? '-m' : '-rm', 'bash', '-c', script, 'bash', ...args]);
    const imported = await small('import', 'opencoesione', table, '--out', 'report.json');
    assert.match(imported.err, /^report\.json non si può scrivere: il disco è pieno, libera spazio .*\(ENOSPC\)\./);
    assert.equal(imported.out, '[2]\nreport.json\nprima\n');
  });

  it('such as a full disk behind its output ends with 2 and one sentence', { skip: noFull() }, async () => {
    for (const line of [`check "${reportFile}"`, `import opencoesione "${table}" --out -`]) {
      const { code, err } = await run('bash', ['-c', `"${process.execPath}" "${program}" ${line} > /dev/full`]);
      assert.equal(code, 2, line);
      assert.match(err, /^stdout non si può scrivere: il disco è pieno, .*\(ENOSPC\)\..*$/m);
      assert.ok(!err.includes('    at '), err);
    }
  });

  it('never puts its output where it reads, in place of a device, or of a link', async () => {
    const own = join(folder, 'proprio.csv');
    const link = join(folder, 'collegamento.csv');
    await writeFile(own, `${CSV}1;Uno\n`);
    await symlink(own, link);
    for (const out of [own, link]) {
      const { code, err } = await civita('import', 'opencoesione', own, '--out', out);
      assert.deepEqual([code, /è il file che viene letto: scrivi altrove/.test(err)], [2, true]);
    }
    assert.equal(await readFile(own, 'utf8'), `${CSV}1;Uno\n`);
    const report = join(folder, 'r.json');
    assert.equal((await civita('import', 'opencoesione', own, '--out', report)).code, 0);
    const text = await readFile(report, 'utf8');
    assert.equal((await civita('export', report, '--format', 'csv', '--out', report)).code, 2);
    assert.equal(await readFile(report, 'utf8'), text);
    const other = join(folder, 'altro.json');
    const to = join(folder, 'porta-altrove.json');
    await writeFile(other, 'prima');
    await symlink(other, to);
    assert.equal((await civita('import', 'opencoesione', own, '--out', to)).code, 0);
    assert.equal(await readFile(other, 'utf8'), text);
    assert.match((await civita('export', report, '--format', 'csv', '--out', '/dev/null')).err, /non è un file .*"-"/);
    assert.ok((await stat('/dev/null')).isCharacterDevice());
  });
});

function noFull(): string | false {
  return existsSync('/dev/full') ? false : 'this system has no /dev/full';
}

describe('A call that says too much or too little', () => {
  const told = async (args: readonly string[], what: RegExp): Promise<void> => {
    const { code, out, err } = await civita(...args);
    assert.deepEqual([code, out], [2, ''], args.join(' '));
    assert.match(err, what);
  };

  it('is refused: what a command would pass over, somebody meant', async () => {
    await told(['check', reportFile, 'altro.json'], /"altro\.json" è di troppo: civita check --help/);
    await told(['check', reportFile, '--out', 'x'], /--out non serve a civita check: civita check --help/);
    await told(['diff', reportFile, reportFile, 'c', '--language', 'en'], /"c" is one too many: civita diff --help/);
    await told(['diff', '-', '-'], /"-" può stare una volta/);
    await told(['import', 'pnrr', '-', '-', '--out', 'x.json'], /"-" può stare una volta/);
    await told(['check', reportFile, '--today', 'domani'], /--today non può essere "domani"/);
    await told(['check', reportFile, '--today', '2026-02-30'], /--today non può essere "2026-02-30"/);
    await told(['chekc', reportFile], /"chekc" non esiste \(forse volevi check\)/);
  });

  it('is told how each command is used', async () => {
    for (const [name, taken] of [
      ['check', '--earlier'],
      ['import', '--description'],
      ['diff', 'dopo.json'],
      ['export', '--format'],
      ['prerender', '--stylesheet'],
      ['snippet', '--cms list'],
      ['serve', '--city'],
      ['token', 'revoke <id>'],
      ['migrate', 'civita migrate'],
      ['retention', 'civita retention'],
      ['backup', '--out copia.sqlite'],
    ] as const) {
      const { code, out } = await civita(name, '--help');
      assert.deepEqual([code, out.includes(taken), out.includes('Codice di uscita')], [0, true, true], name);
      assert.equal(out.includes('civita snippet'), name === 'snippet');
    }
  });
});

describe('A report that is not as it was written', () => {
  it('says where it stops being JSON, and which encoding it has not; a byte order mark is nothing', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'civita-json-'));
    const put = async (content: string | Uint8Array): Promise<string> => {
      const file = join(folder, 'r.json');
      await writeFile(file, content);
      return file;
    };
    const text = await readFile(reportFile, 'utf8');
    assert.equal((await civita('check', await put(`\uFEFF${text}`))).code, 0);
    const broken = await civita('check', await put('{\n  "a": 1,\n  b\n}'));
    assert.deepEqual([broken.code, /non è JSON, dalla riga 3, carattere 3\./.test(broken.out)], [1, true]);
    const cut = await civita('diff', reportFile, await put(text.slice(0, 200)), '--language', 'en');
    assert.deepEqual([cut.code, /r\.json: it is no JSON/.test(cut.err)], [1, true]);
    const wide = await civita('check', await put(Buffer.from(text, 'utf16le')));
    const latin = await civita('check', await put(Buffer.from('{"a": "città"}', 'latin1')));
    assert.deepEqual([wide.code, latin.code], [2, 2]);
    assert.match(latin.err, /r\.json non si può leggere: i suoi byte non sono UTF-8, salvalo di nuovo/);
    await rm(folder, { recursive: true });
  });
});
