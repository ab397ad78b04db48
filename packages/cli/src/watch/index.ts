import { resolve } from 'node:path';
import { startWatch } from '../commands/watch.js';
import { processTerminal } from '../terminal.js';

/** Milliseconds without an edit before the theme is written. Pages show the patches until then. */
const idle = 2500;

/** Paths are relative to `cwd`. */
export interface ThemeWatchOptions {
  /** Folder of `wusum.config.*`, or below it. The output of the config is replaced: its theme is `<out>/theme`. */
  readonly cwd: string;
  /** Token file, resolver document or folder. Default: the one of the config. */
  readonly tokens?: string;
  /** Output folder. Default: the one of the config. */
  readonly out?: string;
  /** A contract that is built from the same tokens, as by `wusum contract`. Default: the contract does not change. */
  readonly contract?: { readonly out: string; readonly types?: string };
}

/** What a development server needs to know about its theme. */
export interface ThemeListener {
  /** An edit changed variables: CSS to append to the theme's style sheet and the earlier patches. */
  onPatch(css: string): void;
  /** The theme folder was replaced. `isShown`: pages that have applied all patches need not reload. */
  onWritten(isShown: boolean): void;
}

/**
 * Keeps a built theme up to date while its tokens are edited: the watch of `wusum build --watch`, for a development
 * server in this process. Nothing is built at the start. Problems and changed variables are printed to the terminal.
 *
 * @throws UsageError if the config cannot be read
 */
export async function watchTheme(
  { cwd, tokens, out, contract }: ThemeWatchOptions,
  listener: ThemeListener,
): Promise<{ close(): Promise<void> }> {
  const flags = { platform: ['theme'], ...(tokens !== undefined && { tokens }), ...(out !== undefined && { out }) };
  const watch = await startWatch(
    flags,
    { ...processTerminal(), cwd },
    {
      idle,
      isBuilt: true,
      ...(contract && { contract: absolute(cwd, contract) }),
      listener: {
        onEdit: ({ update }) => {
          const patch = update.kind === 'patch' || update.kind === 'content' ? update.patch : undefined;
          if (patch && patch.css !== '') listener.onPatch(patch.css);
        },
        onWritten: ({ isFine }, _started, isShown) => {
          if (isFine) listener.onWritten(isShown);
        },
      },
    },
  );
  return {
    close: async () => {
      watch.stop();
      await watch.ended;
    },
  };
}

function absolute(cwd: string, { out, types }: NonNullable<ThemeWatchOptions['contract']>) {
  return { out: resolve(cwd, out), ...(types !== undefined && { types: resolve(cwd, types) }) };
}
