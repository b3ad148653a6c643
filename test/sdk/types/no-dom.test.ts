import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import ts from 'typescript';
import { root } from '../../../tools/cache.ts';
import { generate } from '../../../tools/generate.ts';

const config = ts.readConfigFile(join(root, 'packages/sdk/tsconfig.json'), ts.sys.readFile).config as {
  compilerOptions: { lib: readonly string[] };
};
const { options } = ts.parseJsonConfigFileContent(config, ts.sys, join(root, 'packages/sdk'));
const sources = globSync('packages/sdk/src/**/*.ts', { cwd: root }).map((file) => join(root, file));

describe('the SDK’s types', () => {
  it('are compiled without the DOM', () => {
    assert.deepEqual(config.compilerOptions.lib, ['es2022', 'webworker']);
  });

  it('need no DOM type and reach none, unlike a file that names one', async () => {
    await generate();
    const files = [...sources, join(root, 'test/sdk/types/fixtures/needs-dom.ts')];
    const program = ts.createProgram(files, {
      ...options,
      rootDir: root,
      noEmit: true,
      composite: false,
      incremental: false,
      types: [],
    });
    const problems = ts.getPreEmitDiagnostics(program);
    assert.deepEqual(
      problems.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n')),
      ["Cannot find name 'HTMLElement'."],
    );
  });
});
