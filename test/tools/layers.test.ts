import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { promisify } from 'node:util';
import { root } from '../../tools/cache.ts';

const wrong: Readonly<Record<string, string>> = {
  'sdk/src/domain/money.ts': '../store/resource.ts',
  'sdk/src/wire/report.ts': '../client.ts',
  'sdk/src/store/fetching.ts': 'ky',
  'sdk/src/query/find.ts': '../format/formats.ts',
  'sdk/src/export/csv.ts': '../wire/report.ts',
  'sdk/src/client.ts': 'zod/mini',
  'sdk/src/index.ts': '../../elements/src/index.ts',
  'sdk/src/format/lit.ts': 'lit',
  'elements/src/views/line.ts': '../components/card/card.ts',
  'elements/src/components/card/card.ts': '../badge/badge.ts',
  'elements/src/components/badge/badge.ts': '../../define/badge.ts',
  'elements/src/controllers/resource.ts': '../../../sdk/src/wire/report.ts',
  'elements/src/prerender.ts': './components/badge/badge.ts',
  'service/src/server.ts': '../../elements/src/index.ts',
};
const right: Readonly<Record<string, string>> = {
  'sdk/src/store/resource.ts': '../transport/http.ts',
  'sdk/src/query/group.ts': '../domain/money.ts',
  'sdk/src/export/json-ld.ts': '../domain/money.ts',
  'sdk/src/transport/http.ts': 'ky',
  'sdk/src/wire/feedback.ts': 'zod/mini',
  'elements/src/define/badge.ts': '../internal/define.ts',
  'elements/src/internal/define.ts': 'lit',
  'elements/src/index.ts': './components/card/card.ts',
  'elements/src/all.ts': './define/badge.ts',
  'service/src/pages/form.ts': '../../../elements/src/prerender.ts',
};

let folder: string;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'civita-layers-'));
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'));
  await writeFile(join(folder, 'tsconfig.base.json'), '{}');
  for (const [file, imported] of Object.entries({ ...wrong, ...right })) {
    const path = join(folder, 'packages', file);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, `export * from '${imported}';\n`);
  }
});
after(() => rm(folder, { recursive: true }));

test('An import against the arrows of the layers is refused, an import along them is not', async () => {
  const config = join(root, '.dependency-cruiser.cjs');
  const depcruise = join(root, 'node_modules', '.bin', 'depcruise');
  const { stdout } = await promisify(execFile)(depcruise, ['--config', config, '--output-type', 'json', 'packages'], {
    cwd: folder,
    maxBuffer: 2 ** 26,
  }).catch((error: unknown) => error as { stdout: string });
  const { summary } = JSON.parse(stdout) as { summary: { violations: { from: string; rule: { name: string } }[] } };
  const refused = summary.violations.filter(({ rule }) => rule.name !== 'no-cycle').map(({ from }) => from);
  assert.deepEqual(
    [...new Set(refused)].sort(),
    Object.keys(wrong)
      .map((file) => `packages/${file}`)
      .sort(),
  );
});
