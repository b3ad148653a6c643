import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import ts from 'typescript';
import { root } from '../../../tools/cache.ts';
import { generate } from '../../../tools/generate.ts';

const sdk = join(root, 'packages/sdk');
const { exports } = JSON.parse(readFileSync(join(sdk, 'package.json'), 'utf8')) as {
  exports: Record<string, Record<string, string>>;
};
const entries = Object.values(exports)
  .map((conditions) => conditions['@civita/source'] ?? '')
  .filter((path) => path.endsWith('.ts'))
  .map((path) => join(sdk, path));

describe('the SDK’s reference', () => {
  it('has a doc comment for everything that a package entry exports', async () => {
    await generate();
    const config = ts.readConfigFile(join(sdk, 'tsconfig.json'), ts.sys.readFile).config as object;
    const { options } = ts.parseJsonConfigFileContent(config, ts.sys, sdk);
    const program = ts.createProgram(entries, { ...options, noEmit: true });
    const checker = program.getTypeChecker();
    let seen = 0;
    const bare: string[] = [];
    for (const entry of entries) {
      const file = program.getSourceFile(entry);
      const module = file && checker.getSymbolAtLocation(file);
      assert.ok(module, entry);
      for (const found of checker.getExportsOfModule(module)) {
        const symbol = found.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(found) : found;
        seen += 1;
        if (symbol.getDocumentationComment(checker).length === 0)
          bare.push(`${entry.slice(sdk.length)}: ${found.name}`);
      }
    }
    assert.deepEqual(bare, []);
    assert.ok(seen > 100, 'the entries export what they export');
  });
});
