import type { TestRunnerPlugin } from '@web/test-runner';
import type { Page } from 'puppeteer-core';

/**
 * Server command `media`: the stock `emulateMedia` silently ignores forced colours and contrast under `chromeLauncher`.
 *
 * @example
 * await executeServerCommand('media', [{ name: 'forced-colors', value: 'active' }]);
 */
export function mediaCommand(): TestRunnerPlugin {
  return {
    name: 'media',
    async executeCommand({ command, session, payload }) {
      if (command !== 'media') return undefined;
      const launcher = session.browser as unknown as { getPage(sessionId: string): Page };
      await launcher.getPage(session.id).emulateMediaFeatures(payload as { name: string; value: string }[]);
      return true;
    },
  };
}
