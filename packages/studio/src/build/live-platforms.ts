import type { Plugin, ViteDevServer } from 'vite';
import { platformsEvent, type PlatformsState } from '../platform-builds.js';

/** A plugin that builds the files of platforms again. */
export interface LivePlatforms extends Plugin {
  /** Call after the tokens have changed. */
  readonly rebuild: () => void;
}

/**
 * Vite plugin: keeps the files of platforms up to date with the tokens, and reports builds to the pages of a development
 * server. One build runs at a time; what changes meanwhile is in the next one.
 *
 * @param folder of the files, and of nothing that the server watches: an HTML file that changes would reload all pages
 * @param build writes the files, and rejects if it cannot
 */
export function livePlatforms(folder: string, build: () => Promise<void>): LivePlatforms {
  let server: ViteDevServer | undefined;
  let state: PlatformsState = 'built';
  let isRunning = false;
  let isStale = false;

  const show = (next: PlatformsState): void => {
    state = next;
    server?.ws.send(platformsEvent, state);
  };
  const run = async (): Promise<void> => {
    isRunning = true;
    show('building');
    let result: PlatformsState = 'built';
    do {
      isStale = false;
      result = await build().then(
        () => 'built' as const,
        (error: unknown) => {
          server?.config.logger.error(`The files of platforms were not built: ${String(error)}`);
          return 'failed' as const;
        },
      );
    } while (isStale);
    isRunning = false;
    show(result);
  };

  return {
    name: 'wusum:live-platforms',
    apply: 'serve',
    config: () => ({ server: { watch: { ignored: [`${folder}/**`] } } }),
    configureServer: (started) => {
      server = started;
      // A page that has just loaded does not know of a build that runs.
      started.ws.on(platformsEvent, (_data, client) => state !== 'built' && client.send(platformsEvent, state));
    },
    rebuild: () => {
      isStale = true;
      if (!isRunning) void run();
    },
  };
}
