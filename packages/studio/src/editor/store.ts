import {
  applyIntents,
  currentDraft,
  emptyJournal,
  hashOf,
  pendingIntents,
  settle,
  type Choice,
  type Conflict,
  type DraftEvent,
  type Entries,
  type Intent,
  type Journal,
  type JournalEvent,
  type JsonValue,
  type Step,
} from '../intents/index.js';
import type { Application } from '@wusum/lint/application';
import { allowedInstead } from '../live/application-findings.js';
import { brandFiles, readEntries } from '../edits/index.js';
import type { BrandContent } from '@wusum/compiler/watch';
import type { LiveCompiler } from '../live/live-compiler.js';
import type { ApplicationFinding, BrandView, DraftResult, SourceFinding, Sources, TokenView } from '../live/types.js';
import type { SourceFiles } from '@wusum/diagnostics';
import { SharedJournal } from '../saving/index.js';
import { noDraftStyle, type DraftStyle } from '../draft-css.js';
import { fontLoader, noFonts, type DraftFonts, type LoadFonts } from './fonts/load-fonts.js';
import { LatestFonts } from './fonts/latest-fonts.js';
import { mergeDraft, nothingMerged, type MergedDraft } from './merged-draft.js';
import { setValue } from './intents-of.js';

/** What the editor shows. A new object after each change. */
export interface EditorState {
  readonly status: 'loading' | 'ready' | 'failed';
  /** Why the editor cannot work, if it has failed. */
  readonly failure?: string;
  readonly journal: Journal;
  /** The draft on top of the files as they are now. */
  readonly merged: MergedDraft;
  /** Whether the draft survives the page. */
  readonly isKept: boolean;
  readonly view?: BrandView;
  /** The problems that keep a draft from being shown. */
  readonly refused: readonly SourceFinding[];
  /** Why pages show only a part of the draft. */
  readonly partial?: string | undefined;
  /** The fonts of the draft, beyond those of the theme. */
  readonly fonts: DraftFonts;
  /** Whether pages show other breakpoints than those that components are built with. */
  readonly hasBreakpoints: boolean;
  /** Whether pages show the saved brand, to compare. */
  readonly showsSaved: boolean;
}

/** Reads the token folder. */
export type LoadSources = () => Promise<Sources>;

/** What pages show of a draft. */
export interface ShownDraft {
  readonly style: DraftStyle;
  /** The brands whose words, voice, names or marks differ from the theme's. The same list until one of them changes. */
  readonly brands: readonly BrandContent[];
}

/** The places that show a draft. */
export type ShowDraft = (draft: ShownDraft) => void;

const nothingShown: ShownDraft = { style: noDraftStyle, brands: [] };

export interface StoreOptions {
  /** Default: the journal in IndexedDB, which all pages of the project share. */
  readonly openJournal?: typeof SharedJournal.open;
  /** Default: the fonts of the theme, as in a built Storybook. */
  readonly loadFonts?: LoadFonts;
}

/** Contexts of the view, with the brand. */
export type Contexts = Readonly<Record<string, string>>;

/** Milliseconds without an edit before lists and findings are computed again. */
const viewDelay = 60;
/** Milliseconds after which the next edit is a step of its own. */
const pause = 700;

/** The draft of a brand owner: its journal, its compiled result, and the pages that show it. */
export class EditorStore {
  #state: EditorState = {
    status: 'loading',
    journal: emptyJournal,
    merged: nothingMerged,
    isKept: true,
    refused: [],
    fonts: noFonts,
    hasBreakpoints: false,
    showsSaved: false,
  };
  #draft = nothingShown;
  #contexts: Contexts = {};
  #sources: Sources = { entry: '', files: {} };
  #saved: Entries = new Map();
  #loadSources: LoadSources = () => Promise.reject(new Error('The editor is not open.'));
  readonly #openJournal: typeof SharedJournal.open;
  readonly #fonts: LatestFonts;
  #journal: SharedJournal | undefined;
  #refreshing: Promise<void> = Promise.resolve();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #steps = 0;
  #last = { path: '', at: 0, first: 0 };
  readonly #listeners = new Set<() => void>();

  constructor(
    private readonly compiler: LiveCompiler,
    private readonly show: ShowDraft,
    { openJournal = SharedJournal.open.bind(SharedJournal), loadFonts = fontLoader(undefined) }: StoreOptions = {},
  ) {
    this.#openJournal = openJournal;
    this.#fonts = new LatestFonts(loadFonts, (fonts) => this.#useFonts(fonts));
  }

  readonly getState = (): EditorState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Loads the token folder into the compiler, and the draft of its project. */
  async open(loadSources: LoadSources): Promise<void> {
    this.#loadSources = loadSources;
    try {
      const sources = await loadSources();
      await this.#use(sources);
      const { project = '' } = sources;
      this.#journal ??= await this.#openJournal(project, (journal) => this.#takeJournal(journal));
      this.#set({ status: 'ready' });
      this.#fonts.load([]);
      this.#takeJournal(this.#state.journal);
      await this.#updateView();
    } catch (error) {
      this.#set({ status: 'failed', failure: error instanceof Error ? error.message : String(error) });
    }
  }

  /** Reads the token folder again: it may have changed. The draft stays on top of it. */
  refresh(): Promise<void> {
    this.#refreshing = this.#refreshing
      .then(async () => {
        const sources = await this.#loadSources();
        if (this.#state.status !== 'ready' || isSame(sources.files, this.#sources.files)) return;
        await this.#use(sources);
        this.#takeJournal(this.#state.journal);
      })
      .catch((error: unknown) => this.#set({ refused: [problem(String(error))] }));
    return this.#refreshing;
  }

  close(): void {
    clearTimeout(this.#timer);
    this.#journal?.close();
    this.compiler.close();
  }

  /** The token folder as the editor has read it last. */
  get sources(): Sources {
    return this.#sources;
  }

  async #use(sources: Sources): Promise<void> {
    await this.compiler.open(sources);
    this.#draft = nothingShown;
    this.#sources = sources;
    this.#saved = readEntries(sources.files, brandFiles(sources.files, sources.entry));
  }

  /** Shows another brand or other contexts. */
  showContexts(contexts: Contexts): void {
    if (JSON.stringify(contexts) === JSON.stringify(this.#contexts)) return;
    this.#contexts = contexts;
    if (this.#state.status === 'ready') void this.#updateView();
  }

  /** Gives a token a value in the brand that is shown. Values that follow each other at once, as in a drag, are one step. */
  setValue(token: Pick<TokenView, 'path' | 'type' | 'extension' | 'owner'>, value: JsonValue): void {
    const brand = this.#ownerOf(token);
    this.do([setValue(brand, token, this.#entries().get(brand)?.get(token.path), value)], this.#gesture(token.path));
  }

  /** Gives an entry of a content file a value in the brand that is shown, such as `words.en.action.close`. */
  setEntry(path: string, value: JsonValue): void {
    const { brand = '' } = this.#contexts;
    const entry = this.#entries().get(brand)?.get(path);
    const intent: Intent =
      entry === undefined
        ? { kind: 'add', brand, path, value }
        : { kind: 'set', brand, path, base: hashOf(entry), value };
    this.do([intent], this.#gesture(path));
  }

  /** Takes the brand's own value of a token back: the saved one, or else the shared or derived one. */
  reset({ path, owner }: Pick<TokenView, 'path' | 'owner'>): void {
    const brand = this.#ownerOf({ owner });
    const [saved, entry] = [this.#saved, this.#entries()].map((all) => all.get(brand)?.get(path));
    if (entry === undefined) return;
    const base = hashOf(entry);
    if (saved === undefined || hashOf(saved) === base) this.do([{ kind: 'remove', brand, path, base }]);
    else this.do([{ kind: 'set', brand, path, base, value: saved }]);
  }

  /** The id under which a token is edited. */
  #ownerOf({ owner }: { readonly owner?: string | undefined }): string {
    return owner ?? this.#contexts['brand'] ?? '';
  }

  /** Names the gesture that an edit of a token is part of: it ends after a pause. */
  #gesture(path: string): string {
    const now = performance.now();
    if (path !== this.#last.path || now - this.#last.at > pause) this.#last.first = now;
    this.#last = { path, at: now, first: this.#last.first };
    return `${path} ${this.#last.first}`;
  }

  /** Whether the draft changes the entry of a token. */
  isChanged({ path, owner }: Pick<TokenView, 'path' | 'owner'>): boolean {
    const brand = this.#ownerOf({ owner });
    const { intents, conflicts } = this.#state.merged;
    return [...intents, ...conflicts.map(({ intent }) => intent)].some(
      (one) => one.brand === brand && one.path === path,
    );
  }

  /**
   * Does intents as one step. Steps of one gesture, such as a drag, are taken back together.
   * @returns whether they apply to the draft as it is
   */
  do(intents: readonly Intent[], gesture?: string): boolean {
    const event = this.#step(this.#entries(), intents, gesture);
    if (event) this.#append(event);
    return event !== undefined;
  }

  readonly undo = (): void => this.#append({ type: 'undo' });
  readonly redo = (): void => this.#append({ type: 'redo' });

  /** Starts, continues, renames, discards or restores a draft. */
  readonly manageDrafts = (event: DraftEvent): void => this.#append(event);

  /** Settles a conflict. In both cases undo does not ask again; after `mine`, it gives the entry of the file. */
  settle(conflict: Conflict, choice: Choice): void {
    const { brand, path } = conflict.intent;
    const step = this.#step(this.#saved, settle(conflict, choice));
    this.#append({ type: 'accept', brand, path }, ...(step ? [step] : []));
  }

  /** The files have these steps of the draft. */
  async markSaved(steps: readonly Step[]): Promise<void> {
    // First the files: with the draft on top, they look the same.
    await this.refresh();
    this.#append({ type: 'saved', steps });
    await this.#journal?.flush();
  }

  /** Shows the saved brand on the pages, or the draft again. */
  readonly compare = (showsSaved: boolean): void => {
    this.#set({ showsSaved });
    this.show(this.shown);
  };

  /** Changes a colour so that contrast pairs pass, if its lightness can do that, and it was not edited meanwhile. */
  async repair(path: string): Promise<boolean> {
    const intent = await this.compiler.repair(this.#contexts['brand'] ?? '', path);
    return intent !== undefined && this.do([intent]);
  }

  /** Says where a token may appear: `undefined` is anywhere. @returns whether that is the brand's to say */
  async applyToken({ path }: Pick<TokenView, 'path'>, application: Application | undefined): Promise<boolean> {
    return this.do(await this.compiler.apply(this.#contexts['brand'] ?? '', path, application));
  }

  /** Allows a token where it appears, or takes the wrong name out of where it may. */
  async allow(finding: ApplicationFinding): Promise<boolean> {
    const token = this.#state.view?.tokens.find(({ path }) => path === finding.path);
    return (
      token !== undefined && this.applyToken(token, allowedInstead(finding, token.application, this.#sources.styles))
    );
  }

  /** Fixes a finding by the edit that it knows, if that leaves no other error, and it was not edited meanwhile. */
  async fix(finding: SourceFinding): Promise<boolean> {
    return this.do(await this.compiler.fix(finding));
  }

  /** The words, voice, names and marks of a brand as the draft has them. `undefined` if it never changed one. */
  contentOf(brand: string): BrandContent | undefined {
    return this.#draft.brands.find(({ id }) => id === brand);
  }

  /** What the pages show now. */
  get shown(): ShownDraft {
    return this.#state.showsSaved ? nothingShown : this.#draft;
  }

  /** The entries of all brands with the draft. */
  #entries(): Entries {
    return this.#state.merged.entries;
  }

  #step(entries: Entries, intents: readonly Intent[], gesture?: string): JournalEvent | undefined {
    const applied = applyIntents(entries, intents);
    if (!applied.ok || intents.length === 0) return undefined;
    this.#steps += 1;
    const at = Date.now();
    const id = `${at}-${this.#steps}-${crypto.randomUUID().slice(0, 8)}`;
    return { type: 'do', id, at, intents, inverse: applied.inverse, ...(gesture !== undefined && { gesture }) };
  }

  #append(...events: readonly JournalEvent[]): void {
    this.#set({ showsSaved: false });
    this.#journal?.append(...events);
  }

  /** Shows a draft: by this page, by another one, or on top of other files. */
  #takeJournal(journal: Journal): void {
    const draft = currentDraft(journal);
    const merged = mergeDraft(this.#saved, pendingIntents(draft));
    this.#set({ journal, merged, isKept: this.#journal?.isKept ?? true });
    this.#compile().catch((error: unknown) => this.#set({ refused: [problem(String(error))] }));
    // Somebody else has written just that, or this page ended before it could note that it had.
    if (merged.isInFiles) this.#journal?.append({ type: 'saved', steps: draft.done });
  }

  async #compile(): Promise<void> {
    const compiled = await this.compiler.draft(this.#state.merged.intents);
    if (!compiled) return;
    const { result, content } = compiled;
    if (result.kind === 'refused') this.#set({ refused: result.findings });
    else {
      const { css, fonts: needs = [], breakpoints = {} } = result;
      const style = { css, fonts: needs.length > 0 ? this.#state.fonts.css : '', breakpoints };
      this.#draft = { style, brands: withContent(this.#draft.brands, content) };
      this.show(this.shown);
      this.#shown(result);
      this.#fonts.load(needs);
    }
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#updateView(), viewDelay);
  }

  /** Nothing is rendered again if nothing changed: pages are about to paint the draft. */
  #shown(result: Exclude<DraftResult, { kind: 'refused' }>): void {
    const partial = result.kind === 'partial' ? result.reason : undefined;
    const hasBreakpoints = result.breakpoints !== undefined;
    const before = this.#state;
    const isSame = before.partial === partial && before.hasBreakpoints === hasBreakpoints;
    if (before.refused.length > 0 || !isSame) this.#set({ refused: [], partial, hasBreakpoints });
  }

  /** Pages show faces when they are known; until then the next font of the stack. */
  #useFonts(fonts: DraftFonts): void {
    this.#set({ fonts });
    if (this.#draft.style.fonts === fonts.css) return;
    this.#draft = { ...this.#draft, style: { ...this.#draft.style, fonts: fonts.css } };
    this.show(this.shown);
  }

  async #updateView(): Promise<void> {
    const { brand = '', ...contexts } = this.#contexts;
    this.#set({ view: await this.compiler.view(brand, contexts) });
  }

  #set(change: Partial<EditorState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}

function withContent(before: readonly BrandContent[], changed: readonly BrandContent[]): readonly BrandContent[] {
  if (changed.length === 0) return before;
  const ids = new Set(changed.map(({ id }) => id));
  return [...before.filter(({ id }) => !ids.has(id)), ...changed];
}

const isSame = (a: SourceFiles, b: SourceFiles): boolean =>
  Object.keys(a).length === Object.keys(b).length && Object.entries(a).every(([file, text]) => b[file] === text);

const problem = (message: string): SourceFinding => ({ code: '', severity: 'error', message });
