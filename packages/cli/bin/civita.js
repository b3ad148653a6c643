#!/usr/bin/env node
// Plain JavaScript that any Node reads: it tells an old one what is missing, and starts the command on a new one.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const [major = 0] = process.versions.node.split('.').map(Number);
if (major < 24) {
  console.error(
    `civita richiede Node 24 o successivo, e questo è Node ${process.versions.node}: usa "npx civita", che porta il suo.\n` +
      `civita needs Node 24 or later, and this is Node ${process.versions.node}: use "npx civita", which brings its own.`,
  );
  process.exit(2);
}
// A clone runs its sources; what npm installs has been built, since Node strips no types below node_modules.
if (existsSync(new URL('../tsconfig.json', import.meta.url))) {
  const main = fileURLToPath(new URL('../src/main.ts', import.meta.url));
  const args = ['--conditions=@civita/source', main, ...process.argv.slice(2)];
  const { status, error } = spawnSync(process.execPath, args, { stdio: 'inherit' });
  if (error) console.error(error.message);
  process.exit(status ?? 2);
}
await import('../dist/main.js');
