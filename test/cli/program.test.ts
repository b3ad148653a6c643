import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
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

describe('The program civita', () => {
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
