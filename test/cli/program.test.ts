import assert from 'node:assert/strict';
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, watch, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { root } from '../../tools/cache.ts';
import { reportFile } from '../prerender/support/report.ts';

const program = join(root, 'packages', 'cli', 'bin', 'civita.js');

/** Runs the program as a shell would, from a folder that is not the repository's. */
const start = (
  args: readonly string[],
  before: readonly string[] = [],
): Promise<{ code: number; out: string; err: string }> =>
  new Promise((resolve) => {
    execFile(process.execPath, [...before, program, ...args], { cwd: tmpdir() }, (error, out, err) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err });
    });
  });

/** Runs it in a shell, as part of a line of several programs; the exit code is that of the first that fails. */
const inShell = (line: string): Promise<{ code: number; out: string; err: string }> =>
  new Promise((resolve) => {
    const script = `civita() { "${process.execPath}" "${program}" "$@"; }; ${line}`;
    execFile('bash', ['-o', 'pipefail', '-c', script], { cwd: tmpdir() }, (error, out, err) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err });
    });
  });

describe('The program civita', () => {
  it('reads from a pipe and writes to one, and does not mind that it closes', async () => {
    const checked = await inShell(`cat "${reportFile}" | civita check -`);
    assert.equal(checked.code, 0);
    assert.match(checked.out, /0 errori/);
    const cut = await inShell(`civita export "${reportFile}" --format jsonld | head -c 1`);
    assert.deepEqual([cut.code, cut.out, cut.err], [0, '{', '']);
    const csv = 'COD_LOCALE_PROGETTO;OC_TITOLO_PROGETTO\\n1;Uno\\n';
    const piped = await inShell(`printf '${csv}' | civita import opencoesione - --out -`);
    assert.equal(piped.code, 0);
    assert.equal((JSON.parse(piped.out) as { projects: unknown[] }).projects.length, 1);
    assert.match(piped.err, /1 progetto da 1 riga/);
  });

  it('that Ctrl-C stops leaves the earlier report as it was, and nothing beside it', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'civita-stop-'));
    const out = join(folder, 'report.json');
    await writeFile(out, 'prima');
    const main = join(root, 'packages', 'cli', 'src', 'main.ts');
    const child = spawn(process.execPath, ['--conditions=@civita/source', main, 'import', 'pnrr', '-', '--out', out]);
    const appeared = watch(folder)[Symbol.asyncIterator]();
    child.stdin.write('[{"CUP": ');
    await appeared.next();
    await appeared.return?.();
    child.kill('SIGINT');
    const [code] = (await once(child, 'close')) as [number | null];
    assert.equal(code, 130);
    assert.deepEqual(await readdir(folder), ['report.json']);
    assert.equal(await readFile(out, 'utf8'), 'prima');
    await rm(folder, { recursive: true });
  });

  it('tells which option may have been meant', async () => {
    assert.match((await start(['check', '--jsn', 'x'])).err, /^L’opzione --jsn non esiste\. Forse volevi --json\.$/m);
    assert.match((await start(['chek', '--language', 'en'])).err, /no command "chek" \(did you mean check\?\)/);
    assert.match(
      (await start(['check', '--zzzzz', '--language', 'en'])).err,
      /no option --zzzzz\. civita --help lists/,
    );
    const lacking = await start(['import', 'pnrr', 'a.json', '--out']);
    assert.deepEqual([lacking.code, /All’opzione --out manca il valore/.test(lacking.err)], [2, true]);
  });

  it('runs from the sources, in any folder, and passes the exit code on', async () => {
    const { code, out } = await start(['check', reportFile]);
    assert.equal(code, 0);
    assert.match(out, /0 errori/);
    assert.equal((await start(['check', 'non-esiste.json'])).code, 2);
  });

  it('tells how it is used: on request, and when it is called with nothing', async () => {
    const asked = await start(['--help', '--language', 'en']);
    assert.equal(asked.code, 0);
    assert.match(asked.out, /^Usage: civita/);
    const empty = await start([]);
    assert.equal(empty.code, 2);
    assert.match(empty.err, /^Uso: civita/);
    assert.match((await start(['vola'])).err, /Il comando "vola" non esiste/);
  });

  it('tells an older Node what is missing', async () => {
    const old = 'data:text/javascript,Object.defineProperty(process.versions, "node", { value: "20.19.0" })';
    const { code, err } = await start(['check', reportFile], ['--import', old]);
    assert.equal(code, 2);
    assert.match(err, /richiede Node 24 o successivo, e questo è Node 20\.19\.0/);
  });
});
