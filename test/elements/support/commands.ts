/** What tests ask of a browser's driver and not every driver can do; `emulateMedia` stands for `media` too. */
type Command = 'setViewport' | 'emulateMedia';

const engine = ['Firefox', 'Chrome'].find((name) => navigator.userAgent.includes(name)) ?? 'WebKit';

const lacking: Readonly<Record<string, readonly Command[]>> = {
  Firefox: ['emulateMedia'],
  WebKit: ['setViewport', 'emulateMedia'],
};

/**
 * Mocha's `it` for a test that needs a command of the browser's driver: where the driver has none the test is skipped,
 * and the log says why.
 *
 * @example
 * itWith('setViewport')('fits a screen of 320 px', async () => { … });
 */
export function itWith(command: Command): Mocha.TestFunction | Mocha.PendingTestFunction {
  if (can(command)) return it;
  console.log(`A test is skipped: the driver of ${engine} has no ${command}.`);
  return it.skip;
}

/** Whether the browser's driver has a command. */
export function can(command: Command): boolean {
  return lacking[engine]?.includes(command) !== true;
}
