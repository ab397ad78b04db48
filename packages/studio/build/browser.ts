import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type InlineConfig, type Rolldown } from 'vite';
import { wusum } from '../../react/build/vite-plugin.js';
import { pruneDeclarations } from './declarations.js';
import { editorPage, editorPageFile } from '../src/build/editor-page.js';

const root = join(import.meta.dirname, '..');
const source = (path: string): string => join(root, 'src', path);

/** The sources of the workspace: the components of the editor are compiled as those of the static entry. */
const shared: InlineConfig = {
  configFile: false,
  root,
  logLevel: 'error',
  plugins: [wusum('static')],
  resolve: { conditions: ['wusum-source', 'module', 'browser', 'production'] },
  define: { 'process.env.NODE_ENV': '"production"', 'import.meta.hot': 'undefined' },
  worker: { format: 'es' },
};

/** Packages that the user's Storybook has, and those that preview and blocks share with the application. */
const isShared = (id: string): boolean =>
  /^(?:react|react-dom|storybook|@storybook\/[^/]+|@wusum\/(?:react|voice|mark|contract))(?:\/|$)/u.test(id);

/** Preview, manager and blocks: modules that Storybook bundles, and the style sheet of the blocks. */
async function buildModules(out: string): Promise<string> {
  const entry = { index: 'addon/index.ts', preview: 'addon/preview.ts', blocks: 'addon/blocks.ts' };
  const entries = Object.fromEntries(Object.entries(entry).map(([name, path]) => [name, source(path)]));
  const output = await run({
    ...shared,
    build: {
      outDir: out,
      emptyOutDir: false,
      minify: false,
      cssCodeSplit: false,
      lib: { entry: entries, formats: ['es'] },
      rolldownOptions: { external: isShared, output: { chunkFileNames: 'chunks/[name]-[hash].js' } },
    },
  });
  const sheet = output.find(({ fileName }) => fileName.endsWith('.css'));
  rmSync(join(out, sheet!.fileName));
  return String((sheet as Rolldown.OutputAsset).source);
}

/** The manager alone: Storybook bundles it apart from the preview, with a React of its own that has no JSX runtime. */
const buildManager = (out: string): Promise<unknown> =>
  run({
    ...shared,
    plugins: [],
    oxc: { jsx: { runtime: 'classic' } },
    build: {
      outDir: out,
      emptyOutDir: false,
      minify: false,
      lib: { entry: { manager: source('addon/manager.ts') }, formats: ['es'] },
      rolldownOptions: { external: isShared },
    },
  });

/** The page of the editor and its worker, ready to be served: no Storybook compiles the compiler. */
async function buildEditor(out: string): Promise<void> {
  const output = await run({
    ...shared,
    base: './',
    build: {
      outDir: out,
      emptyOutDir: false,
      assetsDir: 'wusum-editor',
      chunkSizeWarningLimit: 2000,
      rolldownOptions: { input: { editor: source('editor/app/main.ts') } },
    },
  });
  const main = output.find((each) => each.type === 'chunk' && each.isEntry);
  writeFileSync(join(out, editorPageFile), editorPage(`./${main!.fileName}`, ['./theme/interface.css']));
}

async function run(config: InlineConfig): Promise<Rolldown.RolldownOutput['output'][number][]> {
  const result = (await build(config)) as Rolldown.RolldownOutput | Rolldown.RolldownOutput[];
  return [result].flat().flatMap(({ output }) => output as Rolldown.RolldownOutput['output'][number][]);
}

/** Everything that runs in a browser, into `dist`. */
async function buildBrowser(): Promise<void> {
  const dist = join(root, 'dist');
  const files = join(dist, 'static');
  mkdirSync(files, { recursive: true });
  pruneDeclarations(join(dist, 'types'), [
    'addon/index',
    'addon/preview',
    'addon/manager',
    'addon/preset',
    'addon/blocks',
  ]);
  const sheet = await buildModules(dist);
  await buildManager(dist);
  await buildEditor(files);
  const react = join(root, '../react/dist/static/styles.css');
  writeFileSync(join(files, 'wusum-studio.css'), `${readFileSync(react, 'utf8')}\n${sheet}`);
  const theme = join(root, '../theme/dist/theme');
  const { defaultBrand } = JSON.parse(readFileSync(join(theme, 'data/manifest.json'), 'utf8')) as {
    readonly defaultBrand: string;
  };
  // The look of any token folder: it names no brand.
  const neutral = readFileSync(join(theme, `brands/${defaultBrand}.css`), 'utf8');
  writeFileSync(join(dist, 'interface.css'), neutral.replaceAll(`[data-brand="${defaultBrand}"]`, '[data-brand]'));
}

await buildBrowser();
