import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build, type InlineConfig } from 'vite';
import { keyOf } from '../../../../scripts/run/inputs.mjs';
import { cacheFolder } from '../../../../scripts/run/paths.mjs';
import { wusum } from '../../build/vite-plugin.js';

const folder = import.meta.dirname;
const builds = join(cacheFolder, 'stories');

/** Everything that the page is made of. */
const inputs = [
  'packages/react/src',
  'packages/tribe/src',
  'packages/mark/src',
  'packages/react/build',
  'packages/react/test/page',
  'packages/mirror/src',
  'packages/story-kit/src',
  ...['theme.css', 'ramps.css', 'fonts.css', 'fonts', 'brands'].map((name) => `packages/theme/dist/theme/${name}`),
  'packages/contract/dist',
  'pnpm-lock.yaml',
];

const alias = [{ find: /^.*\.storybook\/preview\.js$/, replacement: join(folder, 'preview.ts') }];

/** React's own warnings are among the errors that the smoke test reports. */
const shared: InlineConfig = {
  root: folder,
  configFile: false,
  logLevel: 'error',
  mode: 'development',
  define: { 'process.env.NODE_ENV': '"development"' },
};

/**
 * A page with every story of @wusum/react and of @wusum/tribe, without Storybook around it. The output folder is named after its inputs, so
 * several suites share one build.
 *
 * @returns the folder of the built page
 */
export async function buildPage(): Promise<string> {
  const name = keyOf(inputs).slice(0, 16);
  const finished = join(builds, name);
  if (existsSync(finished)) return finished;
  mkdirSync(builds, { recursive: true });
  const output = mkdtempSync(join(builds, '.building-'));
  await build({
    ...shared,
    base: './',
    resolve: { alias, conditions: ['wusum-source', 'module', 'browser', 'development'] },
    plugins: [wusum('static')],
    build: {
      outDir: output,
      emptyOutDir: true,
      minify: false,
      chunkSizeWarningLimit: 10_000,
      target: 'esnext',
      rolldownOptions: { input: ['index.html', 'sheet.html'].map((name) => join(folder, name)) },
    },
  });
  await build({
    ...shared,
    resolve: { alias },
    ssr: {
      noExternal: true,
      resolve: { conditions: ['wusum-source', 'node', 'module', 'import', 'development'] },
    },
    plugins: [wusum('static')],
    build: { ssr: join(folder, 'server.tsx'), outDir: join(output, 'server'), minify: false, target: 'esnext' },
  });
  try {
    renameSync(output, finished);
  } catch (error) {
    // Another suite has built the same page meanwhile.
    if (!existsSync(finished)) throw error;
    rmSync(output, { recursive: true, force: true });
  }
  removeOthers(name);
  return finished;
}

function removeOthers(current: string): void {
  for (const name of readdirSync(builds))
    if (name !== current && !name.startsWith('.building-'))
      rmSync(join(builds, name), { recursive: true, force: true });
}
