import type { StorybookConfig } from '@storybook/web-components-vite';
import { fileURLToPath } from 'node:url';
import remarkGfm from 'remark-gfm';
import { mergeConfig } from 'vite';

const theme = (folder: string): string =>
  fileURLToPath(new URL(`dist/${folder}`, import.meta.resolve('bootstrap-italia/package.json')));

const config: StorybookConfig = {
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: [
    {
      name: '@storybook/addon-docs',
      options: { mdxPluginOptions: { mdxCompileOptions: { remarkPlugins: [remarkGfm] } } },
    },
    '@storybook/addon-a11y',
  ],
  framework: '@storybook/web-components-vite',
  staticDirs: [
    { from: theme('css'), to: '/bootstrap-italia/css' },
    { from: theme('fonts'), to: '/bootstrap-italia/fonts' },
  ],
  core: { disableTelemetry: true, enableCrashReports: false, disableWhatsNewNotifications: true },
  viteFinal: (vite) =>
    mergeConfig(vite, {
      resolve: { conditions: ['@civita/source', 'browser', 'production'] },
      esbuild: { target: 'es2022', tsconfigRaw: { compilerOptions: { useDefineForClassFields: false } } },
      build: { chunkSizeWarningLimit: 4000 },
    }),
};

export default config;
