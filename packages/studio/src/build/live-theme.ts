import { readFileSync, statSync, watch } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { patchEvent, writtenEvent, type ThemePatch } from '../theme-patch.js';

/** Milliseconds until the swap of two theme folders is certainly over. */
const swapDelay = 250;
/** Milliseconds to wait for the status file, where there is one, before a swap reloads the pages. */
const statusDelay = 5000;

/** Status file of a theme folder, written by the compiler's watch script: `scripts/theme/theme-status.mjs`. */
interface ThemeStatus {
  readonly serial: number;
  /** Inode of the folder that the pages show, patches included. */
  readonly folder: string;
  /** All CSS that the folder's style sheet lacks. */
  readonly patches: string;
  /** The newest part of `patches`. */
  readonly last: string;
  /** Whether pages have to load the folder again. */
  readonly reload: boolean;
}

/**
 * Vite plugin: keeps the pages of a development server up to date with a theme folder. It sends patches of the theme's
 * variables, reports when the folder contains them, and reloads the pages when the folder was replaced by one that they
 * do not show yet. The theme is not a module of the bundle, so Vite itself does not notice its changes.
 *
 * @param theme absolute path of the theme folder
 */
export function liveTheme(theme: string): Plugin {
  return { name: 'wusum:live-theme', apply: 'serve', configureServer: (server) => watchTheme(theme, server) };
}

function watchTheme(theme: string, server: ViteDevServer): void {
  const statusFile = `.${basename(theme)}-status.json`;
  const read = (): ThemeStatus | undefined => readStatus(join(dirname(theme), statusFile));
  let reloadTimer: NodeJS.Timeout | undefined;
  let sentSerial = 0;
  const reload = (): void => server.ws.send({ type: 'full-reload' });
  const send = ({ serial, reload: mustReload, last }: ThemeStatus): void => {
    if (serial === sentSerial) return;
    sentSerial = serial;
    if (mustReload) reload();
    else if (last !== '') server.ws.send(patchEvent, { serial, css: last } satisfies ThemePatch);
    else server.ws.send(writtenEvent, {});
  };
  const watcher = watch(dirname(theme), (_event, name) => {
    const status = read();
    if (name === statusFile && status) send(status);
    if (name !== basename(theme)) return;
    clearTimeout(reloadTimer);
    reloadTimer = setTimeout(() => read()?.folder !== inodeOf(theme) && reload(), status ? statusDelay : swapDelay);
  });
  // A page that has just loaded the folder's style sheet lacks the patches since then.
  server.ws.on(patchEvent, (_data, client) => {
    const status = read();
    if (status && status.patches !== '' && status.folder === inodeOf(theme))
      client.send(patchEvent, { serial: status.serial, css: status.patches } satisfies ThemePatch);
  });
  server.httpServer?.on('close', () => watcher.close());
}

function readStatus(file: string): ThemeStatus | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as ThemeStatus;
  } catch {
    // The watch script is not running.
    return undefined;
  }
}

function inodeOf(folder: string): string | undefined {
  return statSync(folder, { bigint: true, throwIfNoEntry: false })?.ino.toString();
}
