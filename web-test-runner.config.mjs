import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { fileURLToPath } from 'node:url';
import { tallyReporter } from './test/support/browser-reporter.ts';
import { engineAsked, launcherOf } from './test/support/engines.ts';
import { mediaCommand } from './test/support/media-command.ts';
import { prerenderCommand } from './test/support/prerender-command.ts';

const engine = engineAsked();

export default {
  hostname: '127.0.0.1',
  rootDir: fileURLToPath(new URL('.', import.meta.url)),
  files: ['test/elements/**/*.test.ts', 'test/sdk/browser/**/*.test.ts'],
  nodeResolve: { exportConditions: ['@civita/source', 'browser', 'production', 'default'] },
  plugins: [
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('tsconfig.base.json', import.meta.url)),
    }),
    a11ySnapshotPlugin(),
    mediaCommand(),
    prerenderCommand(),
  ],
  browsers: [await launcherOf(engine)],
  // Elsewhere only the page in front gets keys and animation frames.
  concurrency: engine === 'chromium' ? 2 : 1,
  testFramework: { config: { timeout: 60_000 } },
  reporters: [defaultReporter({ reportTestProgress: false }), tallyReporter()],
};
