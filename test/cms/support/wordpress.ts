import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { root } from '../../../tools/cache.ts';
import { freePort } from '../../support/free-port.ts';

const run = promisify(execFile);

/** The packages of Debian that make a WordPress. */
const PACKAGES = ['wordpress', 'mariadb-server', 'php-cli', 'php-mysql', 'php-xml'];
const INSTALLED = '/usr/share/wordpress';

/** Who writes in it. */
export type Role = 'admin' | 'redattore' | 'autore';

/** A WordPress of the tests' own, in a temporary folder, with the plugin in it. */
export interface WordPress {
  readonly origin: string;
  /** Stores a text as a person with this role, and gives the page's address. */
  publish(role: Role, post: { readonly content?: string; readonly meta?: { readonly campo: string } }): Promise<string>;
  /** Runs PHP inside it. */
  php(code: string): Promise<string>;
  stop(): Promise<void>;
}

/** Installs what is missing on Debian as root; else says why there is no WordPress. */
export async function whyNoWordPress(): Promise<string | undefined> {
  const here = (): boolean => existsSync(INSTALLED) && existsSync('/usr/sbin/mariadbd') && existsSync('/usr/bin/php');
  if (here()) return undefined;
  if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) return `needs Debian's ${PACKAGES.join(', ')}`;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-qq'], { env });
  await run('apt-get', ['install', '-qq', '-y', '--no-install-recommends', ...PACKAGES], { env, maxBuffer: 2 ** 26 });
  return here() ? undefined : `Debian's ${PACKAGES.join(', ')} did not bring a WordPress`;
}

export async function startWordPress(): Promise<WordPress> {
  const folder = await mkdtemp(join(tmpdir(), 'civita-wordpress-'));
  const site = join(folder, 'site');
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const database = await startDatabase(folder);
  await cp(INSTALLED, site, { recursive: true, dereference: true });
  await rm(join(site, 'wp-config.php'), { force: true });
  await writeFile(join(site, 'wp-config.php'), configuration(folder, origin));
  await cp(join(root, 'test/cms/theme'), join(site, 'wp-content/themes/prova'), { recursive: true });
  await symlink(join(root, 'packages/wordpress/civita'), join(site, 'wp-content/plugins/civita'));
  const php = async (args: readonly string[]): Promise<string> =>
    (await run('php', [...args], { env: { ...process.env, CIVITA_WORDPRESS: site, HTTP_HOST: `127.0.0.1:${port}` } }))
      .stdout;
  const installed = await php([join(root, 'test/cms/support/install.php')]);
  const passwords = JSON.parse(installed.slice(installed.lastIndexOf('{'))) as Record<Role, string>;
  const server = spawn('php', ['-S', `127.0.0.1:${port}`, '-t', site], {
    // A group of its own: its workers outlive it.
    detached: true,
    env: { ...process.env, PHP_CLI_SERVER_WORKERS: '3' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  // Its first line says that it listens.
  await once(server.stderr, 'data');
  server.stderr.resume();
  return {
    origin,
    async publish(role, post) {
      const response = await fetch(`${origin}/?rest_route=/wp/v2/posts`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          authorization: `Basic ${Buffer.from(`${role}:${passwords[role]}`).toString('base64')}`,
        },
        body: JSON.stringify({ title: 'Pagina', status: 'publish', ...post }),
      });
      const stored = (await response.json()) as { readonly link?: string; readonly message?: string };
      if (!stored.link) throw new Error(`${role} could not publish: ${stored.message ?? response.status}`);
      return stored.link;
    },
    php: (code) => php(['-r', `require getenv('CIVITA_WORDPRESS') . '/wp-load.php'; ${code}`]),
    async stop() {
      if (server.pid) process.kill(-server.pid, 'SIGTERM');
      await ended(database);
      await rm(folder, { recursive: true });
    },
  };
}

async function startDatabase(folder: string): Promise<ChildProcess> {
  const data = join(folder, 'data');
  const user = '--user=root';
  await run('mariadb-install-db', [
    '--no-defaults',
    user,
    `--datadir=${data}`,
    '--auth-root-authentication-method=normal',
  ]);
  const socket = `--socket=${join(folder, 'db.sock')}`;
  const options = ['--no-defaults', user, `--datadir=${data}`, socket, '--skip-networking', '--skip-log-bin'];
  const database = spawn('mariadbd', options, { stdio: ['ignore', 'ignore', 'pipe'] });
  for await (const text of database.stderr) if (String(text).includes('ready for connections')) break;
  await run('mariadb', ['--no-defaults', '-uroot', socket, '-e', 'create database civita']);
  return database;
}

function configuration(folder: string, origin: string): string {
  const constants = {
    DB_NAME: 'civita',
    DB_USER: 'root',
    DB_PASSWORD: '',
    DB_HOST: `localhost:${join(folder, 'db.sock')}`,
    WP_HOME: origin,
    WP_SITEURL: origin,
    // Application passwords over plain http.
    WP_ENVIRONMENT_TYPE: 'local',
    WPLANG: 'it_IT',
    WP_HTTP_BLOCK_EXTERNAL: true,
    DISABLE_WP_CRON: true,
    AUTOMATIC_UPDATER_DISABLED: true,
  };
  const lines = Object.entries(constants).map(([name, value]) => `define( '${name}', ${JSON.stringify(value)} );`);
  return `<?php\n${lines.join('\n')}\n$table_prefix = 'wp_';\ndefined( 'ABSPATH' ) || define( 'ABSPATH', __DIR__ . '/' );\nrequire_once ABSPATH . 'wp-settings.php';\n`;
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGTERM');
  await once(child, 'exit');
}
