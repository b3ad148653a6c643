import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { readSettings, settingsTable } from '@civita/service';
import { root } from '../../tools/cache.ts';

describe('The table of settings', () => {
  it('stands in the README as in the code', async () => {
    const readme = await readFile(join(root, 'README.md'), 'utf8');
    const [, section = ''] = /\n## Settings\n(.*?)\n## /s.exec(readme) ?? [];
    const rows = [...section.matchAll(/^\| `(\w+)` +\| (.*?) +\| (.*?) +\|$/gm)].map(([, name, values, absent]) => ({
      name,
      values,
      absent,
    }));
    assert.deepEqual(
      rows,
      settingsTable.map(({ name, values, absent }) => ({ name, values, absent })),
    );
  });

  it('says in docs/service.md whose each setting is', async () => {
    const page = await readFile(join(root, 'docs/service.md'), 'utf8');
    for (const [whose, of] of [
      ['of the process', 'service'],
      ['of each city', 'each'],
      ['of one city alone', 'city'],
    ] as const) {
      const row = new RegExp(`^\\| ${whose} +\\|.*$`, 'm').exec(page)?.[0] ?? '';
      const names = [...row.matchAll(/`([A-Z][A-Z_]+)`/g)].map(([, name]) => name);
      const expected = settingsTable.filter((setting) => setting.of === of && setting.name !== 'CIVITA_CITY');
      assert.deepEqual(names.sort(), expected.map(({ name }) => name).sort());
    }
  });

  it('has every variable that is read, and no other', () => {
    const read = new Set<string>();
    const env = new Proxy<Record<string, string>>({}, { get: (_, name) => void read.add(String(name)) });
    readSettings(env);
    assert.deepEqual([...read].sort(), settingsTable.map(({ name }) => name).sort());
  });

  for (const { name, absent } of settingsTable) {
    const value = /^`([^`]+)`/.exec(absent)?.[1];
    if (value === undefined) continue;
    it(`tells what ${name} is when it is absent`, () => {
      assert.deepEqual(readSettings({ [name]: value }), readSettings({}));
    });
  }
});
