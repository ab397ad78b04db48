import { createHash } from 'node:crypto';
import { resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin, ViteDevServer } from 'vite';
import { sourcesEvent, sourcesFile } from '../editor/load-sources.js';
import { editorPage as page, editorPageFile as pageFile } from './editor-page.js';
import { readSources } from './read-sources.js';

const entry = fileURLToPath(new URL('../editor/app/main.ts', import.meta.url));

/**
 * Vite plugin: serves the editor of brands as a page of its own next to Storybook's, with the token folder that it edits.
 *
 * @param tokens absolute path of the token folder. Without it, the editor says that it has nothing to edit.
 */
export function brandEditor(tokens: string | undefined): Plugin {
  let reference = '';
  return {
    name: 'wusum:brand-editor',
    configureServer: (server) => serve(server, tokens),
    buildStart() {
      if (this.environment.mode === 'build')
        reference = this.emitFile({ type: 'chunk', id: entry, name: 'wusum-editor' });
    },
    generateBundle() {
      if (reference === '') return;
      this.emitFile({ type: 'asset', fileName: pageFile, source: page(`./${this.getFileName(reference)}`) });
      if (tokens !== undefined)
        this.emitFile({ type: 'asset', fileName: sourcesFile, source: JSON.stringify(readSources(tokens)) });
    },
  };
}

function serve(server: ViteDevServer, tokens: string | undefined): void {
  const { middlewares, config } = server;
  middlewares.use(`/${pageFile}`, (_request, response, next) => {
    server
      .transformIndexHtml(`/${pageFile}`, page(`${config.base}@fs${entry}`))
      .then((html) => response.setHeader('content-type', 'text/html; charset=utf-8').end(html), next);
  });
  if (tokens === undefined) return;
  // Many projects are served at the same address, one after another.
  const project = createHash('sha256').update(tokens).digest('base64url').slice(0, 16);
  middlewares.use(`/${sourcesFile}`, (_request, response) => {
    const sources = { ...readSources(tokens), project };
    response.setHeader('content-type', 'application/json; charset=utf-8').end(JSON.stringify(sources));
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
