import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { glob, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { root } from '../../tools/cache.ts';

const pages = await Array.fromAsync(glob(['*.md', 'docs/**/*.md', 'packages/*/*.md'], { cwd: root, exclude: skipped }));

function skipped(name: string): boolean {
  return /(^|\/)(node_modules|dist|CHANGELOG\.md)$/.test(name);
}

/** A heading's anchor, as GitHub and the reference make it. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[`*_]/g, '')
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .trim()
    .replace(/\s/g, '-');
}

async function anchorsIn(file: string): Promise<readonly string[]> {
  const text = (await readFile(file, 'utf8')).replace(/```[\s\S]*?```/g, '');
  return [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => anchorOf(heading));
}

test('every link of the documentation leads to what is there', async () => {
  assert.ok(pages.length > 20, 'there are pages');
  const broken = await Promise.all(pages.map(brokenIn));
  assert.deepEqual(broken.flat(), []);
});

async function brokenIn(page: string): Promise<readonly string[]> {
  const text = (await readFile(join(root, page), 'utf8')).replace(/```[\s\S]*?```|`[^`]*`/g, '');
  const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link);
  const broken: string[] = [];
  for (const link of links.filter((each) => !/^(https?|mailto):/.test(each))) {
    const [path = '', anchor] = link.split('#');
    const file = path === '' ? join(root, page) : join(root, dirname(page), path);
    const isThere = existsSync(file) && (!anchor || !file.endsWith('.md') || (await anchorsIn(file)).includes(anchor));
    if (!isThere) broken.push(`${page}: ${link}`);
  }
  return broken;
}
