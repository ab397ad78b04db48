import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findPackageJSON } from 'node:module';
import * as server from '../preset.js';
import { interfaceFile } from './theme-folder.js';
import { ThemeServer, type ServerChannel } from './theme-server.js';

export { core, experimental_devServer } from '../preset.js';
export type { StudioPresetOptions } from '../preset.js';

/** What Storybook passes to the hooks of a preset, and what they need of it. */
interface Context extends server.StudioPresetOptions {
  readonly configType?: 'DEVELOPMENT' | 'PRODUCTION';
}

/** A folder that Storybook serves, and copies to a built Storybook. */
interface StaticDir {
  readonly from: string;
  readonly to: string;
}

/** Ready built: the page of the editor with the compiler's worker, and the style sheet of the blocks. */
const built = fileURLToPath(new URL('./static', import.meta.url));

/** One for each token folder, whichever hook asks first. */
const themes = new Map<string, ThemeServer>();

const tokensOf = ({ tokens = 'tokens' }: Context): string => resolve(tokens);

/** A folder for generated files of this project. */
function cacheFolder(tokens: string): string {
  const project = createHash('sha256').update(tokens).digest('base64url').slice(0, 16);
  const manifest = findPackageJSON('..', join(process.cwd(), 'x'));
  const home = manifest === undefined ? process.cwd() : resolve(manifest, '..');
  const folder = join(home, 'node_modules/.cache/wusum-studio', project);
  mkdirSync(folder, { recursive: true });
  return folder;
}

function themeOf(options: Context): { theme: ThemeServer; folder: string } {
  const tokens = tokensOf(options);
  const folder = cacheFolder(tokens);
  const known = themes.get(tokens);
  if (known) return { theme: known, folder };
  const project = options.configType === 'DEVELOPMENT' ? folder.split(/[/\\]/u).at(-1) : undefined;
  const theme = new ThemeServer({
    tokens,
    resolver: options.resolver,
    folder,
    cwd: process.cwd(),
    fonts: options.fonts === undefined ? undefined : resolve(options.fonts),
    project,
    styles: (options.styles ?? []).map((path) => resolve(path)),
    neutral: fileURLToPath(new URL('./interface.css', import.meta.url)),
    report: (text) => console.error(`@wusum/studio: ${text}`),
  });
  themes.set(tokens, theme);
  return { theme, folder };
}

/** Storybook's hook: the compiled theme, the sources for the editor, and the editor itself. */
export async function staticDirs(existing: readonly unknown[] | undefined, options: Context): Promise<unknown[]> {
  const { theme, folder } = themeOf(options);
  await theme.write();
  const added: StaticDir[] = [
    { from: built, to: '/' },
    { from: folder, to: '/' },
  ];
  return [...(existing ?? []), ...added];
}

/** Storybook's hook: reports edits of the token folder to the open pages. It listens to no event of the channel. */
export async function experimental_serverChannel<Channel extends ServerChannel>(
  channel: Channel,
  options: Context,
): Promise<Channel> {
  if (options.configType === 'DEVELOPMENT') await themeOf(options).theme.watch(channel);
  return channel;
}

const links = (files: readonly string[]): string =>
  files.map((file) => `<link rel="stylesheet" href="./${file}" />`).join('\n');

/** Storybook's hook: the nonce of the development server, and the theme. */
export const managerHead = (head: string | undefined, options: Context): string =>
  `${server.managerHead(head, options)}\n${links(['theme/theme.css'])}`;

/** Storybook's hook: the theme and the styles of the blocks, before the first paint. */
export const previewHead = (head: string | undefined): string =>
  `${links(['wusum-studio.css', `theme/${interfaceFile}`, 'theme/theme.css', 'theme/ramps.css', 'theme/fonts.css'])}\n${head ?? ''}`;

interface ViteConfig {
  readonly optimizeDeps?: { readonly exclude?: readonly string[]; readonly include?: readonly string[] };
}

/**
 * Storybook's hook for Vite: preview and blocks share their state, so neither is bundled on its own. What they import is
 * named, because Vite would find it late and load the page again.
 */
export function viteFinal<Config extends ViteConfig>(config: Config): Config {
  const { optimizeDeps } = config;
  return {
    ...config,
    optimizeDeps: {
      ...optimizeDeps,
      exclude: [...(optimizeDeps?.exclude ?? []), '@wusum/studio'],
      include: [...(optimizeDeps?.include ?? []), ...imported.map((name) => `@wusum/studio > ${name}`)],
    },
  };
}

/** What preview and blocks import. */
const imported = ['@wusum/react'];
