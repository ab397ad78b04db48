import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { constants, setPriority } from 'node:os';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { defineMain } from '@storybook/react-vite/node';
import { wusum } from '../packages/react/build/vite-plugin.js';
import { brandEditor } from '../packages/studio/src/build/brand-editor.js';
import { groupStories } from '../packages/studio/src/build/group-stories.js';
import { liveTheme, type StartThemeWatch } from '../packages/studio/src/build/live-theme.js';
import { livePlatforms } from '../packages/studio/src/build/live-platforms.js';
import { listPlatforms, servePlatforms } from '../packages/studio/src/build/serve-platforms.js';
import { writeSearchIndex } from '../packages/studio/src/search/write-index.js';

const fromRoot = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** The folder of the compiled theme. `WUSUM_THEME_DIR` shows another one with the same Storybook. */
const theme = process.env.WUSUM_THEME_DIR ?? fromRoot('packages/theme/dist/theme');
if (!existsSync(theme))
  console.warn(`No compiled theme in ${theme}: pages will have no colours or words until it is there.`);

/** The tokens of the theme, for the editor. `WUSUM_TOKENS_DIR` names those of another theme. */
const tokens =
  process.env.WUSUM_TOKENS_DIR ?? (process.env.WUSUM_THEME_DIR === undefined ? fromRoot('tokens') : undefined);

/** Output of `wusum build`, for the pages of platforms. `WUSUM_PLATFORMS_DIR` names that of another theme. */
const platforms =
  process.env.WUSUM_PLATFORMS_DIR ??
  (process.env.WUSUM_THEME_DIR === undefined ? fromRoot('.cache/platforms') : undefined);

const platformList = fromRoot('.cache/platform-files');

/** Builds the files of platforms again, with less priority than the server. */
const platformBuilds = livePlatforms(fromRoot('.cache'), async () => {
  const command = [fromRoot('packages/cli/dist/bin.js'), 'build', '--quiet'];
  const building = promisify(execFile)(process.execPath, command, { cwd: fromRoot('packages/examples/community') });
  setPriority(building.child.pid ?? 0, constants.priority.PRIORITY_BELOW_NORMAL);
  await building;
  listPlatforms(platforms, platformList);
});

/** `npm start` keeps the theme and the contract built while tokens are edited. Tests and another theme do not need this. */
const watchTokens: StartThemeWatch | undefined =
  process.env.VITEST !== undefined || process.env.WUSUM_THEME_DIR !== undefined
    ? undefined
    : async (listener) => {
        const { watchTheme } = await import('../packages/cli/src/watch/index.js');
        const contract = { out: 'packages/contract/dist', types: 'packages/contract/src/types.ts' };
        const written = (isShown: boolean): void => {
          listener.onWritten(isShown);
          // Another folder is the output of another project.
          if (process.env.WUSUM_PLATFORMS_DIR === undefined) platformBuilds.rebuild();
        };
        return watchTheme(
          { cwd: fromRoot(''), contract },
          { onPatch: (css) => listener.onPatch(css), onWritten: written },
        );
      };

/** Whether the studio may save: not in tests of stories. */
const canSave = process.env.VITEST === undefined && tokens !== undefined;

/** Style sheets of the components, where a token appears. */
const styles = [fromRoot('packages/react/dist/static/styles.css'), fromRoot('packages/react/dist/reset.css')];

const studio = {
  name: fromRoot('packages/studio/src/preset.ts'),
  options: {
    tokens,
    fonts: fromRoot('packages/theme/package.json'),
    brands: () => import('../packages/cli/src/brands/index.js'),
    styles,
  },
};

/**
 * Source first: the workspace's packages are read from src/, so that an edit shows at once. The plugin `wusum` compiles
 * them as the published static entry.
 */
const conditions = ['wusum-source', 'module', 'browser', 'development|production'];

/** Facts of components for tools that write code: without paths of this machine. The hook is not in the types yet. */
const withoutPaths = {
  experimental_manifests: (manifests: object): object =>
    JSON.parse(JSON.stringify(manifests).replaceAll(JSON.stringify(fromRoot('')).slice(1, -1), '')) as object,
};

export default defineMain({
  framework: '@storybook/react-vite',
  stories: [
    '../packages/studio/src/**/*.stories.tsx',
    '../packages/studio/src/**/*.mdx',
    '../packages/react/src/**/*.stories.tsx',
    '../packages/tribe/src/**/*.stories.tsx',
    '../packages/examples/*/src/**/*.stories.tsx',
  ],
  addons: [
    '@storybook/addon-docs',
    '@storybook/addon-a11y',
    '@storybook/addon-vitest',
    '@storybook/addon-mcp',
    ...(canSave ? [studio] : []),
  ],
  experimental_indexers: groupStories,
  staticDirs: [
    ...(existsSync(theme) ? [{ from: theme, to: '/theme' }] : []),
    ...servePlatforms(platforms, platformList),
    { from: await writeSearchIndex(fromRoot('')), to: '/docs-search' },
  ],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, allowedHosts: [] },
  features: {
    sidebarOnboardingChecklist: false,
    backgrounds: false,
    measure: false,
    outline: false,
    changeDetection: false,
  },
  ...withoutPaths,
  viteFinal: (config) => ({
    ...config,
    base: './',
    resolve: { ...config.resolve, conditions },
    plugins: [
      ...(config.plugins ?? []),
      wusum('static'),
      liveTheme(theme, watchTokens),
      platformBuilds,
      brandEditor(tokens, styles),
    ],
    worker: { format: 'es' },
    build: { ...config.build, chunkSizeWarningLimit: 2000 },
  }),
});
