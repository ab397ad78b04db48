import { statSync, watch } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { patchEvent, writtenEvent, type ThemePatch } from '../theme-patch.js';

/** Milliseconds until the swap of two theme folders is certainly over. */
const swapDelay = 250;
/** Milliseconds within which a build that this process runs reports that it has swapped the folders. */
const reportDelay = 5000;

/** What a watch reports about the theme that it builds. */
export interface ThemeListener {
  /** CSS to append after the theme's style sheet and the earlier patches. */
  onPatch(css: string): void;
  /** The folder was replaced. `isShown`: pages that have applied all patches need not reload. */
  onWritten(isShown: boolean): void;
}

/** Starts to build the theme while its tokens are edited: `watchTheme` of `wusum/watch`. */
export type StartThemeWatch = (listener: ThemeListener) => Promise<{ close(): Promise<void> }>;

/**
 * Vite plugin: keeps the pages of a development server up to date with a theme folder. It sends patches of the theme's
 * variables, reports when the folder contains them, and reloads the pages when the folder was replaced by one that they
 * do not show yet. The theme is not a module of the bundle, so Vite itself does not notice its changes.
 *
 * @param theme absolute path of the theme folder
 * @param startWatch without it, only a replaced folder is noticed
 */
export function liveTheme(theme: string, startWatch?: StartThemeWatch): Plugin {
  return {
    name: 'wusum:live-theme',
    apply: 'serve',
    configureServer: (server) => {
      const pages = new Pages(theme, server, startWatch ? reportDelay : swapDelay);
      const watching = startWatch?.(pages);
      // Without a watch, pages still show the theme.
      watching?.catch((error: unknown) => server.config.logger.error(`The tokens are not watched: ${String(error)}`));
      server.httpServer?.on('close', () => {
        pages.close();
        void watching?.then((running) => running.close());
      });
    },
  };
}

/** The pages of a server, and what they show of a theme. */
class Pages implements ThemeListener {
  /** CSS that the folder's style sheet does not contain yet. */
  #patches = '';
  #serial = Date.now();
  /** Inode of the folder that the pages show, patches included. */
  #folder: string | undefined;
  #timer: NodeJS.Timeout | undefined;
  readonly close: () => void;

  constructor(
    private readonly theme: string,
    private readonly server: ViteDevServer,
    delay: number,
  ) {
    this.#folder = inodeOf(theme);
    // The folder is part of an output that is replaced as a whole.
    const watchers = [theme, dirname(theme)].map((folder) =>
      watch(dirname(folder), (_event, name) => {
        if (name !== basename(folder)) return;
        clearTimeout(this.#timer);
        this.#timer = setTimeout(() => this.#reloadReplaced(), delay);
      }),
    );
    this.close = () => {
      clearTimeout(this.#timer);
      for (const watcher of watchers) watcher.close();
    };
    // A page that has just loaded the folder's style sheet lacks the patches since then.
    server.ws.on(patchEvent, (_data, client) => {
      if (this.#patches !== '') client.send(patchEvent, this.#patch(this.#patches));
    });
  }

  onPatch(css: string): void {
    this.#patches += css;
    this.#serial += 1;
    this.server.ws.send(patchEvent, this.#patch(css));
  }

  onWritten(isShown: boolean): void {
    this.#patches = '';
    this.#folder = inodeOf(this.theme);
    if (isShown) this.server.ws.send(writtenEvent, {});
    else this.#reload();
  }

  #patch(css: string): ThemePatch {
    return { serial: this.#serial, css };
  }

  /** Reloads the pages if another process has replaced the folder. */
  #reloadReplaced(): void {
    const folder = inodeOf(this.theme);
    if (folder === undefined || folder === this.#folder) return;
    this.#folder = folder;
    this.#patches = '';
    this.#reload();
  }

  #reload(): void {
    this.server.ws.send({ type: 'full-reload' });
  }
}

function inodeOf(folder: string): string | undefined {
  return statSync(folder, { bigint: true, throwIfNoEntry: false })?.ino.toString();
}
