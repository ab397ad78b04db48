import { createHash } from 'node:crypto';
import { resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin, ViteDevServer } from 'vite';
import { sourcesEvent, sourcesFile } from '../editor/load-sources.js';
import type { Sources } from '../live/types.js';
import { Sheets } from '../server/sheets.js';
import { editorPage as page, editorPageFile as pageFile } from './editor-page.js';
import { readSources } from './read-sources.js';

const entry = fileURLToPath(new URL('../editor/app/main.ts', import.meta.url));

/**
 * Vite plugin: serves the editor of brands as a page of its own next to Storybook's, with the token folder that it edits.
 *
 * @param tokens absolute path of the token folder. Without it, the editor says that it has nothing to edit.
 * @param styles style sheets of components, to find those where a token appears
 */
export function brandEditor(tokens: string | undefined, styles: readonly string[] = []): Plugin {
  let reference = '';
  const sheets = new Sheets(styles);
  return {
    name: 'wusum:brand-editor',
    configureServer: (server) => serve(server, tokens, sheets),
    buildStart() {
      if (this.environment.mode === 'build')
        reference = this.emitFile({ type: 'chunk', id: entry, name: 'wusum-editor' });
    },
    async generateBundle() {
      if (reference === '') return;
      this.emitFile({ type: 'asset', fileName: pageFile, source: page(`./${this.getFileName(reference)}`) });
      if (tokens !== undefined)
        this.emitFile({
          type: 'asset',
          fileName: sourcesFile,
          source: JSON.stringify(await sourcesOf(tokens, sheets)),
        });
    },
  };
}

/** A token folder with what the style sheets of components read. */
async function sourcesOf(tokens: string, sheets: Sheets): Promise<Sources> {
  const styles = await sheets.parts();
  return { ...readSources(tokens), ...(styles && { styles }) };
}

function serve(server: ViteDevServer, tokens: string | undefined, sheets: Sheets): void {
  const { middlewares, config } = server;
  middlewares.use(`/${pageFile}`, (_request, response, next) => {
    server
      .transformIndexHtml(`/${pageFile}`, page(`${config.base}@fs${entry}`))
      .then((html) => response.setHeader('content-type', 'text/html; charset=utf-8').end(html), next);
  });
  if (tokens === undefined) return;
  // Many projects are served at the same address, one after another.
  const project = createHash('sha256').update(tokens).digest('base64url').slice(0, 16);
  middlewares.use(`/${sourcesFile}`, (_request, response, next) => {
    sourcesOf(tokens, sheets).then((sources) => {
      response
        .setHeader('content-type', 'application/json; charset=utf-8')
        .end(JSON.stringify({ ...sources, project }));
    }, next);
  });
  notifyOfChanges(server, tokens);
}

/** Milliseconds without a change of a file, after which open editors read the folder again: a save writes several. */
const quiet = 100;

/** Notifies open editors that files of the token folder have changed, with the watcher that the server has anyway. */
function notifyOfChanges({ watcher, ws }: ViteDevServer, tokens: string): void {
  let timer: NodeJS.Timeout | undefined;
  watcher.add(tokens);
  watcher.on('all', (_event, file) => {
    if (!resolve(file).startsWith(`${tokens}${sep}`)) return;
    clearTimeout(timer);
    timer = setTimeout(() => ws.send(sourcesEvent, {}), quiet);
  });
}
