import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FSWatcher } from 'chokidar';
import { openWatch, PatchSheet, type TokenWatch } from '@wusum/compiler/watch';
import type { SourceFiles } from '@wusum/diagnostics';
import { isResolverFile } from '@wusum/dtcg/internal';
import { sourcesEvent, sourcesFile } from '../editor/load-sources.js';
import type { Sources } from '../live/types.js';
import { TokenFolder } from '../server/token-folder.js';
import { Sheets } from '../server/sheets.js';
import { patchEvent, writtenEvent } from '../theme-patch.js';
import { reloadEvent } from './events.js';
import { errorText, writeTheme } from './theme-folder.js';

/** The channel of Storybook's server, which reaches the manager and the preview. */
export interface ServerChannel {
  emit(event: string, data: unknown): void;
}

export interface ThemeServerOptions {
  /** Absolute path of the token folder. */
  readonly tokens: string;
  /** Path of the resolver document in it. Default: the only one. */
  readonly resolver?: string | undefined;
  /** Absolute path of a folder of its own, for what pages load. */
  readonly folder: string;
  /** Working directory, from which packages are resolved. */
  readonly cwd: string;
  /** Path of a file from which font packages are resolved. Default: the working directory. */
  readonly fonts?: string | undefined;
  /** Id of the folder among those that are served at the same address, one after another. */
  readonly project?: string | undefined;
  /** Path of the style sheet for systems without the roles of the contract. */
  readonly neutral: string;
  /** Absolute paths of style sheets of components. */
  readonly styles?: readonly string[];
  /** Called with a text for the terminal. */
  readonly report: (text: string) => void;
}

/** Milliseconds without a change of a file, after which the folder is read: a save writes several. */
const quiet = 100;

/**
 * Keeps what pages load of a token folder on the disk: its compiled theme (`theme/`) and its sources for the editor. In
 * development it compiles changed files again, in this process.
 */
export class ThemeServer {
  #tokens: TokenFolder | undefined;
  #written: Promise<void> | undefined;
  #watcher: FSWatcher | undefined;
  #serial = Date.now();
  readonly #sheets: Sheets;

  constructor(private readonly options: ThemeServerOptions) {
    this.#sheets = new Sheets(options.styles ?? []);
  }

  /** Writes everything, once. Problems of the tokens are reported, not thrown: the editor shows them too. */
  write(): Promise<void> {
    return (this.#written ??= this.#write());
  }

  /** Reports changes of the token folder on a channel until `close`. */
  async watch(channel: ServerChannel): Promise<void> {
    await this.write();
    if (this.#tokens === undefined || this.#watcher !== undefined) return;
    const edits = new Edits(await this.#tokens.read(), this.options.resolver);
    let timer: NodeJS.Timeout | undefined;
    let last = Promise.resolve();
    const update = (): void => void (last = last.then(() => this.#update(channel, edits)).catch(this.#fail));
    // Loaded where it is needed: a build watches nothing. Node's own watch loses files that are replaced, as a save does.
    const { watch } = await import('chokidar');
    const watcher = watch(this.#tokens.root, { ignoreInitial: true });
    this.#watcher = watcher;
    watcher.on('all', () => {
      clearTimeout(timer);
      timer = setTimeout(update, quiet);
    });
    await new Promise<void>((ready) => watcher.once('ready', ready));
  }

  async close(): Promise<void> {
    await this.#watcher?.close();
    this.#watcher = undefined;
  }

  async #update(channel: ServerChannel, edits: Edits): Promise<void> {
    const files = await this.#tokens!.read();
    const edit = edits.update(files);
    if (edit === undefined) return;
    if (edit.css !== '') channel.emit(patchEvent, { serial: (this.#serial += 1), css: edit.css });
    const isWritten = await this.#writeFiles(files);
    channel.emit(sourcesEvent, {});
    if (isWritten) channel.emit(edit.isPatch ? writtenEvent : reloadEvent, {});
  }

  async #write(): Promise<void> {
    try {
      await mkdir(join(this.options.folder, 'theme'), { recursive: true });
      this.#tokens = await TokenFolder.open(this.options.tokens);
      await this.#writeFiles(await this.#tokens.read());
    } catch (error) {
      this.#fail(error);
    }
  }

  async #writeFiles(files: SourceFiles): Promise<boolean> {
    const { resolver, folder, cwd, fonts, project, neutral, report } = this.options;
    const styles = await this.#sheets.parts();
    const sources: Sources = {
      entry: entryOf(files, resolver),
      files,
      ...(project !== undefined && { project }),
      ...(styles && { styles }),
    };
    await writeFile(join(folder, sourcesFile), JSON.stringify(sources));
    const request = { files, out: join(folder, 'theme'), project: `${cwd}/`, fonts, neutral };
    const { isWritten, diagnostics } = await writeTheme({ ...request, ...(resolver !== undefined && { resolver }) });
    if (!isWritten) report(`${this.options.tokens} was not compiled.\n${errorText(diagnostics, files)}`);
    return isWritten;
  }

  readonly #fail = (error: unknown): void => {
    const reason = error instanceof Error ? error.message : String(error);
    this.options.report(`No theme of ${this.options.tokens}: ${reason}`);
  };
}

const entryOf = (files: SourceFiles, resolver: string | undefined): string =>
  resolver ?? Object.keys(files).find(isResolverFile) ?? '';

/** Changed files as one style sheet of all patches since the start. */
class Edits {
  readonly #sheet = new PatchSheet();
  readonly #watch: TokenWatch;
  #files: SourceFiles;

  constructor(files: SourceFiles, resolver: string | undefined) {
    this.#files = files;
    this.#watch = openWatch(files, entryOf(files, resolver), { draft: true });
  }

  /** @returns the style sheet, and whether it has everything that pages show; `undefined` if no file has changed */
  update(files: SourceFiles): { readonly css: string; readonly isPatch: boolean } | undefined {
    const paths = [...new Set([...Object.keys(this.#files), ...Object.keys(files)])];
    const changed = paths.filter((path) => this.#files[path] !== files[path]);
    this.#files = files;
    if (changed.length === 0) return undefined;
    const update = this.#watch.update(Object.fromEntries(changed.map((path) => [path, files[path]])));
    if (update.kind !== 'patch') return { css: '', isPatch: false };
    return { css: this.#sheet.add(update.patch), isPatch: true };
  }
}
