#!/usr/bin/env node
// Plain JavaScript that any Node reads: it tells an old one what is missing, and starts the sources on a new one.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const [major = 0] = process.versions.node.split('.').map(Number);
if (major < 24) {
  console.error(
    `civita richiede Node 24 o successivo, e questo è Node ${process.versions.node}: usa "npx civita", che porta il suo.\n` +
      `civita needs Node 24 or later, and this is Node ${process.versions.node}: use "npx civita", which brings its own.`,
  );
  process.exit(2);
}
const main = fileURLToPath(new URL('../src/main.ts', import.meta.url));
const { status, error } = spawnSync(process.execPath, ['--conditions=@civita/source', main, ...process.argv.slice(2)], {
  stdio: 'inherit',
});
if (error) console.error(error.message);
process.exit(status ?? 2);
