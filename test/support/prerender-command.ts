import type { TestRunnerPlugin } from '@web/test-runner';
import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

/**
 * Server command `prerender`: the HTML and the style sheet that Node makes for a feedback form, for tests in a browser.
 *
 * @example
 * const { html, css } = await executeServerCommand('prerender', { questionnaire, subject, language: 'it', action, id, level: 2 });
 */
export function prerenderCommand(): TestRunnerPlugin {
  return {
    name: 'prerender',
    async executeCommand({ command, payload }) {
      if (command !== 'prerender') return undefined;
      const script = fileURLToPath(new URL('prerender.ts', import.meta.url));
      const child = spawn(process.execPath, ['--conditions=@civita/source', script], {
        stdio: ['pipe', 'pipe', 'inherit'],
      });
      child.stdin.end(JSON.stringify(payload));
      return JSON.parse(await text(child.stdout)) as { html: string; css: string };
    },
  };
}
