#!/usr/bin/env node
// Plain JavaScript that any Node reads: it tells an old one what is missing, and starts the command on a new one.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { constants } from 'node:os';
import { fileURLToPath } from 'node:url';

const isClone = existsSync(new URL('../tsconfig.json', import.meta.url));
const [major = 0] = process.versions.node.split('.').map(Number);
if (major < 24) {
  const { node } = process.versions;
  const cure = isClone
    ? { it: 'usa "npx civita", che porta il suo', en: 'use "npx civita", which brings its own' }
    : { it: 'aggiorna Node', en: 'update Node' };
  console.error(
    `civita richiede Node 24 o successivo, e questo è Node ${node}: ${cure.it}.\n` +
      `civita needs Node 24 or later, and this is Node ${node}: ${cure.en}.`,
  );
  process.exit(2);
}
// A clone runs its sources; what npm installs has been built, since Node strips no types below node_modules.
if (isClone) {
  const main = fileURLToPath(new URL('../src/main.ts', import.meta.url));
  const args = ['--conditions=@civita/source', main, ...process.argv.slice(2)];
  const child = spawn(process.execPath, args, { stdio: 'inherit' });
  child.once('error', ({ message }) => console.error(message));
  child.once('close', (code, signal) => process.exit(code ?? 128 + (constants.signals[signal] ?? 0)));
  // A terminal sends SIGINT to both; who stops this process alone means the command.
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  process.on('SIGINT', () => undefined);
} else await import('../dist/main.js');
