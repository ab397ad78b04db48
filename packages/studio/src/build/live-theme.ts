import { readFileSync, statSync, watch } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { patchEvent, writtenEvent, type ThemePatch } from '../theme-patch.js';

/** Long enough for the swap of two folders to be over. */
const settled = 250;
/** Long enough for news of it, when somebody gives news. */
const announced = 5000;

/** What whoever compiles the tokens says of the theme folder: `scripts/theme/news.mjs`. */
interface News {
  readonly serial: number;
  /** Number on the disk of the folder that pages show, be it by patches. */
  readonly folder: string;
  /** CSS that the folder's sheet lacks. */
  readonly patches: string;
  /** The newest of it. */
  readonly last: string;
  /** Whether pages have to load the folder. */
  readonly reload: boolean;
}

/**
 * Shows a theme that changes: hands patches of its variables to the pages of a development server, says when the folder
 * holds them too, and reloads the pages when it has been swapped for one that they do not show yet. The theme is no module of the bundle, so Vite itself
 * does not see it change.
 *
 * @param theme absolute path of the theme folder
 */
export function liveTheme(theme: string): Plugin {
  return { name: 'wusum:live-theme', apply: 'serve', configureServer: (server) => follow(theme, server) };
}

function follow(theme: string, server: ViteDevServer): void {
  const newsFile = `.${basename(theme)}-news.json`;
  const read = (): News | undefined => readNews(join(dirname(theme), newsFile));
  let waiting: NodeJS.Timeout | undefined;
  let told = 0;
  const reload = (): void => server.ws.send({ type: 'full-reload' });
  const tell = (news: News): void => {
    if (news.serial === told) return;
    told = news.serial;
    if (news.reload) reload();
    else if (news.last !== '') server.ws.send(patchEvent, { serial: news.serial, css: news.last } satisfies ThemePatch);
    else server.ws.send(writtenEvent, {});
  };
  const watcher = watch(dirname(theme), (_event, name) => {
    const news = read();
    if (name === newsFile && news) tell(news);
    if (name !== basename(theme)) return;
    clearTimeout(waiting);
    waiting = setTimeout(() => read()?.folder !== numberOf(theme) && reload(), news ? announced : settled);
  });
  // A page that has just loaded the folder's sheet lacks the patches since.
  server.ws.on(patchEvent, (_data, client) => {
    const news = read();
    if (news && news.patches !== '' && news.folder === numberOf(theme))
      client.send(patchEvent, { serial: news.serial, css: news.patches } satisfies ThemePatch);
  });
  server.httpServer?.on('close', () => watcher.close());
}

function readNews(file: string): News | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as News;
  } catch {
    // Nobody compiles as tokens are edited.
    return undefined;
  }
}

function numberOf(folder: string): string | undefined {
  return statSync(folder, { bigint: true, throwIfNoEntry: false })?.ino.toString();
}
