import type { ChildProcess, SpawnOptions } from 'node:child_process';
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import type { WebKit } from '../../tools/engines.ts';
import { freePort } from './free-port.ts';

/** Starts WebKitGTK's driver on a free port, on a display of its own; both end with this process. */
export async function startWebKitDriver({ driver, xvfb }: WebKit): Promise<number> {
  const display = await startDisplay(xvfb);
  const port = await freePort();
  const child = spawnWithUs([driver, '--host=127.0.0.1', `--port=${String(port)}`], {
    env: { ...process.env, DISPLAY: display, WEBKIT_DISABLE_COMPOSITING_MODE: '1' },
    stdio: 'ignore',
  });
  while (!(await answers(port))) {
    if (child.exitCode !== null) throw new Error(`${driver} ended with code ${String(child.exitCode)}.`);
    await setTimeout(50);
  }
  return port;
}

/** What a WebDriver client asks of the driver. */
export function webkitCapabilities({ browser }: WebKit) {
  return {
    'wdio:enforceWebDriverClassic': true,
    'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
  };
}

/** Xvfb picks a free display itself, and writes its number when it is ready. */
async function startDisplay(xvfb: string): Promise<string> {
  const child = spawnWithUs([xvfb, '-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  // The number and the end of its line may come one after the other.
  for await (const line of createInterface(child.stdio[3] as Readable)) return `:${line}`;
  throw new Error(`${xvfb} did not start.`);
}

async function answers(port: number): Promise<boolean> {
  return fetch(`http://127.0.0.1:${String(port)}/status`).then(
    ({ ok }) => ok,
    () => false,
  );
}

/** Starts what Linux ends when this process ends, however that comes; the browser ends with its display. */
function spawnWithUs(command: readonly string[], options: SpawnOptions): ChildProcess {
  const child = spawn('setpriv', ['--pdeathsig', 'TERM', '--', ...command], options);
  child.unref();
  return child;
}
