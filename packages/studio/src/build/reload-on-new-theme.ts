import { watch } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { Plugin } from 'vite';

/** Long enough for the swap of two folders to be over. */
const settled = 250;

/**
 * Reloads the page of a development server when the theme folder has been swapped for a new one. The theme is no module of
 * the bundle, so Vite itself does not see it change.
 *
 * @param theme absolute path of the theme folder
 */
export function reloadOnNewTheme(theme: string): Plugin {
  return {
    name: 'wusum:reload-on-new-theme',
    apply: 'serve',
    configureServer(server) {
      let waiting: NodeJS.Timeout | undefined;
      const watcher = watch(dirname(theme), (_event, name) => {
        if (name !== basename(theme)) return;
        clearTimeout(waiting);
        waiting = setTimeout(() => server.ws.send({ type: 'full-reload' }), settled);
      });
      server.httpServer?.on('close', () => watcher.close());
    },
  };
}
