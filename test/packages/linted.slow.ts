import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { tarballs } from './support/packed.ts';

/** What follows from being ES modules only: TypeScript's oldest resolution, and `require` in its own words. */
const ESM_ONLY = ['node10', 'node16-cjs'];

for (const [name, path] of tarballs())
  describe(`The tarball of ${name}`, () => {
    it('has nothing that publint, strictly, would say something about', async () => {
      const { buffer, byteOffset, byteLength } = await readFile(path);
      const tarball = buffer.slice(byteOffset, byteOffset + byteLength);
      const { messages, pkg } = await publint({ strict: true, pack: { tarball } });
      assert.deepEqual(
        messages.map((message) => formatMessage(message, pkg as Record<string, unknown>, { color: false })),
        [],
      );
    });

    it('holds code, types, styles, data and its licence, and nothing that only a build needs', async () => {
      const files = createPackageFromTarballData(new Uint8Array(await readFile(path))).listFiles();
      const unknown = /^(?!.*\/(LICENSE|README\.md|LICENCES\.txt|[^/.][^/]*\.(js|ts|css|json|map))$)/;
      assert.deepEqual(
        files.filter((file) => unknown.test(file)),
        [],
      );
    });

    it('has types that mean what its code is', async () => {
      const result = await checkPackage(createPackageFromTarballData(new Uint8Array(await readFile(path))));
      assert.ok(result.types, 'it has types');
      const problems = result.problems.filter(
        (problem) => !('resolutionKind' in problem && ESM_ONLY.includes(problem.resolutionKind)),
      );
      assert.deepEqual(problems, []);
    });
  });
