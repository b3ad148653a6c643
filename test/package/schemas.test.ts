import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { schemas } from '@civita/sdk/wire';
import { publishSchemas } from '../../tools/build.ts';
import { root } from '../../tools/cache.ts';
import { generate } from '../../tools/generate.ts';

const run = promisify(execFile);
let project: string;

before(async () => {
  await generate();
  project = await mkdtemp(join(tmpdir(), 'civita-schemas-'));
  const installed = join(project, 'node_modules/@civita/sdk');
  await mkdir(installed, { recursive: true });
  await cp(join(root, 'packages/sdk/package.json'), join(installed, 'package.json'));
  await publishSchemas(join(installed, 'dist/schema'));
});

after(() => rm(project, { recursive: true }));

describe('the JSON Schema files of the package', () => {
  for (const name of Object.keys(schemas))
    it(`can be imported where it is installed: @civita/sdk/schema/${name}-v1.json`, async () => {
      const code = `import schema from '@civita/sdk/schema/${name}-v1.json' with { type: 'json' };
        console.log(JSON.stringify([schema.$schema, Object.keys(schema)]));`;
      const { stdout } = await run(process.execPath, ['--input-type=module', '-e', code], { cwd: project });
      const [dialect, keys] = JSON.parse(stdout) as [string, string[]];
      assert.equal(dialect, 'https://json-schema.org/draft/2020-12/schema');
      assert.ok(keys.includes('properties') || keys.includes('anyOf'), keys.join(' '));
    });
});
