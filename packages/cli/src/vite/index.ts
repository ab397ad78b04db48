import { basename, dirname, resolve } from 'node:path';
import type { Plugin, ResolvedConfig, ViteDevServer } from 'vite';
import { OutputError } from '../disk/output-error.js';
import { diagnosticsText, hasErrors } from '../output/diagnostics.js';
import { UsageError } from '../terminal.js';
import { buildAppMessages, outOf, type AppMessagesOptions } from '../words/build-app-messages.js';
import { languageOfWords } from '../words/read-app-words.js';

/** The messages of an application. Paths are relative to the root of the Vite project. */
export interface WusumPluginOptions {
  /** Folder with a `words.<language>.json` for each language, such as `src/words`. Default: messages are not compiled. */
  readonly words?: string;
  /** Folder of the compiled messages. Default: `compiled` in the folder of words. */
  readonly out?: string;
  /** Readers of any other language get this one. Default: `en`. */
  readonly language?: string;
}

/**
 * Vite plugin: compiles the messages of an application as `wusum words build` does, before a build and when a development
 * server starts, and again after each edit. Pages show an edit without a reload where the modules that use the messages
 * are hot. With an error in the messages a build fails; a development server shows it and keeps the former messages.
 */
export function wusum({ words, ...more }: WusumPluginOptions = {}): Plugin {
  const options = words === undefined ? undefined : { words, ...more };
  let config: ResolvedConfig;
  let messages: MessagesOfApp | undefined;
  return {
    name: 'wusum',
    configResolved: (resolved) => {
      config = resolved;
      messages = options && new MessagesOfApp(options, config.root);
    },
    async buildStart() {
      const problem = await messages?.build();
      for (const file of messages?.sources ?? []) this.addWatchFile(file);
      if (problem === undefined) return;
      if (config.command === 'build') this.error(problem.text);
      else config.logger.error(problem.text);
    },
    configureServer: (server) => {
      if (messages) serveMessages(messages, server);
    },
  };
}

interface MessagesProblem {
  /** All problems, for a terminal without colours. */
  readonly text: string;
  readonly place: { readonly file: string; readonly line: number; readonly column: number } | undefined;
}

/** The messages of an application, which are compiled one time after the other. */
class MessagesOfApp {
  /** What prevents the present messages from being compiled. */
  problem: MessagesProblem | undefined;
  /** Absolute paths of the words files. */
  sources: readonly string[] = [];
  #last: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly options: AppMessagesOptions,
    private readonly root: string,
  ) {}

  /** Absolute paths of the words and of the compiled messages. */
  get folders(): { readonly words: string; readonly out: string } {
    return { words: resolve(this.root, this.options.words), out: resolve(this.root, outOf(this.options)) };
  }

  /** @returns the problem, if the messages were not compiled */
  async build(): Promise<MessagesProblem | undefined> {
    const building = this.#last.then(() => this.#build());
    this.#last = building.catch(() => undefined);
    return building;
  }

  async #build(): Promise<MessagesProblem | undefined> {
    try {
      const { reported } = await buildAppMessages(this.options, this.root);
      this.sources = Object.keys(reported.files).map((file) => resolve(this.root, file));
      const location = reported.diagnostics.find(({ severity }) => severity === 'error')?.location;
      const place = location && { ...location, file: resolve(this.root, location.file) };
      this.problem = hasErrors(reported) ? { text: diagnosticsText(reported, false), place } : undefined;
    } catch (error) {
      if (!(error instanceof UsageError) && !(error instanceof OutputError)) throw error;
      this.problem = { text: error.message, place: undefined };
    }
    return this.problem;
  }
}

/** Compiles the messages after each edit, and shows what is wrong with them in the pages. */
function serveMessages(messages: MessagesOfApp, server: ViteDevServer): void {
  const { hot } = server.environments.client;
  const { words, out } = messages.folders;
  const show = ({ text, place }: MessagesProblem) =>
    hot.send({ type: 'error', err: { message: text, stack: '', plugin: 'wusum', ...(place && { loc: place }) } });
  server.watcher.add([words, out]);
  server.watcher.on('all', (event, file) => {
    if (dirname(file) !== words || languageOfWords(basename(file)) === undefined || event.endsWith('Dir')) return;
    const hadProblem = messages.problem !== undefined;
    messages.build().then(
      (problem) => {
        if (problem) {
          server.config.logger.error(problem.text);
          show(problem);
        } else if (hadProblem) hot.send({ type: 'update', updates: [] }); // Removes the problem from the pages.
      },
      (error: unknown) => server.config.logger.error(String(error)),
    );
  });
  server.ws.on('connection', () => {
    if (messages.problem) show(messages.problem);
  });
}
