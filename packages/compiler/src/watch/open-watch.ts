import type { BrandSystem } from '@wusum/platforms';
import type { Diagnostic, SourceFiles } from '@wusum/diagnostics';
import { type Beyond, beyondValues, difference } from './beyond-values.js';
import { editContent, type ContentEdit } from './edit-content.js';
import { editValues } from './edit-values.js';
import { PageSheet } from './page-sheet.js';
import { compileState, type State, type WatchOptions } from './state.js';
import type { TokenWatch, Update } from './types.js';

/**
 * Compiles a folder of tokens and updates the result incrementally. An edit of values re-reads the changed files,
 * re-evaluates what depends on them and returns a patch of the changed variables; any other edit is a full compile.
 *
 * @param files content of each file by its path relative to the token folder
 * @param entry path of the resolver document
 */
export function openWatch(files: SourceFiles, entry: string, options: WatchOptions = {}): TokenWatch {
  return new Watch(files, entry, options);
}

/** What pages show. */
interface Page {
  readonly sheet: PageSheet;
  readonly beyond: Beyond;
}

class Watch implements TokenWatch {
  #files: SourceFiles;
  #state: State | undefined;
  #diagnostics: readonly Diagnostic[];
  /** The state of pages: the last one without an error. */
  #page: Page | undefined;
  /** Brands whose content was compiled alone since the last full compile, with their systems. */
  #alone = new Map<string, BrandSystem>();

  constructor(
    files: SourceFiles,
    private readonly entry: string,
    private readonly options: WatchOptions,
  ) {
    this.#files = files;
    this.#diagnostics = this.#compile();
    this.#load();
  }

  get files(): SourceFiles {
    return this.#files;
  }

  get system(): BrandSystem | undefined {
    return this.#state?.compiled;
  }

  contentOf(brand: string): BrandSystem | undefined {
    return this.#state && (this.#alone.get(brand) ?? this.#state.compiled);
  }

  get diagnostics(): readonly Diagnostic[] {
    return this.#diagnostics;
  }

  update(changed: Readonly<Record<string, string | undefined>>): Update {
    const paths = Object.keys(changed).filter((path) => changed[path] !== this.#files[path]);
    this.#files = withChanges(this.#files, changed, paths);
    if (this.#state === undefined || this.#page === undefined)
      return this.#recompile('the previous state had an error');
    const content = this.options.draft === true && editContent(this.#state, this.#files, paths, this.entry);
    if (content) return this.#useContent(this.#state, this.#page, content);
    const edit = editValues(this.#state, this.#files, paths, this.options);
    if ('structural' in edit) return this.#recompile(edit.structural);
    const patch = this.#page.sheet.patch(edit.variables, edit.cells);
    return { kind: 'patch', patch, diagnostics: this.#diagnostics };
  }

  #useContent(state: State, { sheet, beyond }: Page, { brands, system, diagnostics }: ContentEdit): Update {
    state.setBrands(system.brands);
    for (const brand of brands) this.#alone.set(brand, system);
    // The next full compile finds them changed.
    const unknown = Object.fromEntries(brands.map((brand) => [brand, {}]));
    this.#page = { sheet, beyond: { ...beyond, brands: { ...beyond.brands, ...unknown } } };
    this.#diagnostics = diagnostics;
    return { kind: 'content', patch: sheet.patch([], []), brands, reason: 'content changed', diagnostics };
  }

  #compile(): readonly Diagnostic[] {
    this.#alone.clear();
    const { state, diagnostics } = compileState(this.#files, this.entry, this.options);
    this.#state = state;
    return diagnostics;
  }

  #load(): void {
    if (this.#state === undefined) return;
    this.#page = { sheet: new PageSheet(this.#state.model), beyond: beyondValues(this.#state.model) };
  }

  #recompile(why: string): Update {
    const diagnostics = this.#compile();
    this.#diagnostics = diagnostics;
    if (this.#state === undefined) return { kind: 'refused', diagnostics };
    return this.#page ? this.#compare(this.#page, this.#state, why) : this.#reload('there was no previous theme');
  }

  /** Compares a full compile with what pages show. */
  #compare({ sheet, beyond: before }: Page, { model }: State, why: string): Update {
    const diagnostics = this.#diagnostics;
    const beyond = beyondValues(model);
    const { structure, files, content } = difference(before, beyond);
    if (structure !== undefined) return this.#reload(structure);
    const { draft = false } = this.options;
    if (files !== undefined && !draft) return this.#reload(files);
    const patch = sheet.patch(model.variables, model.cells);
    this.#page = { sheet, beyond };
    const brands = content?.brands ?? [];
    if (files !== undefined) return { kind: 'reload', reason: files, diagnostics, shown: { patch, brands } };
    if (content) return { kind: 'content', patch, ...content, diagnostics };
    return { kind: 'patch', patch, diagnostics, recompiled: why };
  }

  #reload(reason: string): Update {
    this.#load();
    return { kind: 'reload', reason, diagnostics: this.#diagnostics };
  }
}

function withChanges(
  files: SourceFiles,
  changed: Readonly<Record<string, string | undefined>>,
  paths: readonly string[],
): SourceFiles {
  const next: Record<string, string> = { ...files };
  for (const path of paths) {
    const text = changed[path];
    if (text === undefined) delete next[path];
    else next[path] = text;
  }
  return next;
}
