import {
  applyIntents,
  currentDraft,
  emptyJournal,
  hashOf,
  pendingIntents,
  reduceJournal,
  type Entries,
  type Intent,
  type Journal,
  type JsonValue,
} from '../intents/index.js';
import { brandFiles, readEntries } from '../edits/index.js';
import type { LiveCompiler } from '../live/live-compiler.js';
import type { BrandView, SourceFinding, Sources, TokenView } from '../live/types.js';
import { setValue } from './intents-of.js';

/** What the editor shows. A new object after each change. */
export interface EditorState {
  readonly status: 'loading' | 'ready' | 'failed';
  /** Why the editor cannot work, if it has failed. */
  readonly failure?: string;
  readonly journal: Journal;
  readonly view?: BrandView;
  /** The problems that keep a draft from being shown. */
  readonly refused: readonly SourceFinding[];
  /** Why pages show only a part of the draft. */
  readonly partial?: string;
  /** Whether pages show the saved brand, to compare. */
  readonly showsSaved: boolean;
}

/** The places that show a draft. */
export type ShowDraft = (css: string) => void;

/** Contexts of the view, with the brand. */
export type Contexts = Readonly<Record<string, string>>;

/** Milliseconds without an edit before lists and findings are computed again. */
const viewDelay = 60;
/** Milliseconds after which the next edit is a step of its own. */
const pause = 700;

/** The draft of a brand owner: its journal, its compiled result, and the pages that show it. */
export class EditorStore {
  #state: EditorState = { status: 'loading', journal: emptyJournal, refused: [], showsSaved: false };
  #css = '';
  #contexts: Contexts = {};
  #saved: Entries = new Map();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #steps = 0;
  #last = { path: '', at: 0, first: 0 };
  readonly #listeners = new Set<() => void>();

  constructor(
    private readonly compiler: LiveCompiler,
    private readonly show: ShowDraft,
  ) {}

  readonly getState = (): EditorState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Loads the token folder into the compiler. */
  async open(loadSources: () => Promise<Sources>): Promise<void> {
    try {
      const sources = await loadSources();
      this.#saved = readEntries(sources.files, brandFiles(sources.files, sources.entry));
      await this.compiler.open(sources);
      this.#set({ status: 'ready' });
      await this.#updateView();
    } catch (error) {
      this.#set({ status: 'failed', failure: error instanceof Error ? error.message : String(error) });
    }
  }

  /** Shows another brand or other contexts. */
  showContexts(contexts: Contexts): void {
    if (JSON.stringify(contexts) === JSON.stringify(this.#contexts)) return;
    this.#contexts = contexts;
    if (this.#state.status === 'ready') void this.#updateView();
  }

  /** Gives a token a value in the brand that is shown. Values that follow each other at once, as in a drag, are one step. */
  setValue(token: Pick<TokenView, 'path' | 'type'>, value: JsonValue): void {
    const { brand = '' } = this.#contexts;
    this.do([setValue(brand, token, this.#entries().get(brand)?.get(token.path), value)], this.#gesture(token.path));
  }

  /** Takes the brand's own value of a token back: the saved one, or else the shared or derived one. */
  reset({ path }: Pick<TokenView, 'path'>): void {
    const { brand = '' } = this.#contexts;
    const [saved, entry] = [this.#saved, this.#entries()].map((all) => all.get(brand)?.get(path));
    if (entry === undefined) return;
    const base = hashOf(entry);
    if (saved === undefined || hashOf(saved) === base) this.do([{ kind: 'remove', brand, path, base }]);
    else this.do([{ kind: 'set', brand, path, base, value: saved }]);
  }

  /** Names the gesture that an edit of a token is part of: it ends after a pause. */
  #gesture(path: string): string {
    const now = performance.now();
    if (path !== this.#last.path || now - this.#last.at > pause) this.#last.first = now;
    this.#last = { path, at: now, first: this.#last.first };
    return `${path} ${this.#last.first}`;
  }

  /** Whether the draft changes the entry of a token. */
  isChanged({ path }: Pick<TokenView, 'path'>): boolean {
    const { brand = '' } = this.#contexts;
    return pendingIntents(currentDraft(this.#state.journal)).some((one) => one.brand === brand && one.path === path);
  }

  /** Does intents as one step. Steps of one gesture, such as a drag, are taken back together. */
  do(intents: readonly Intent[], gesture?: string): void {
    const applied = applyIntents(this.#entries(), intents);
    if (!applied.ok) return;
    this.#steps += 1;
    const step = { id: `${Date.now()}-${this.#steps}`, at: Date.now(), intents, inverse: applied.inverse };
    this.#journal({ type: 'do', ...step, ...(gesture !== undefined && { gesture }) });
  }

  readonly undo = (): void => this.#journal({ type: 'undo' });
  readonly redo = (): void => this.#journal({ type: 'redo' });

  /** Shows the saved brand on the pages, or the draft again. */
  readonly compare = (showsSaved: boolean): void => {
    this.#set({ showsSaved });
    this.show(showsSaved ? '' : this.#css);
  };

  /** Changes a colour so that contrast pairs pass, if its lightness can do that. */
  async repair(path: string): Promise<boolean> {
    const intent = await this.compiler.repair(this.#contexts['brand'] ?? '', path);
    if (intent) this.do([intent]);
    return intent !== undefined;
  }

  /** The style sheet that the pages show now. */
  get css(): string {
    return this.#state.showsSaved ? '' : this.#css;
  }

  /** The entries of all brands with the draft. */
  #entries(): Entries {
    const applied = applyIntents(this.#saved, pendingIntents(currentDraft(this.#state.journal)));
    return applied.ok ? applied.entries : this.#saved;
  }

  #journal(event: Parameters<typeof reduceJournal>[1]): void {
    this.#set({ journal: reduceJournal(this.#state.journal, event), showsSaved: false });
    this.#compile().catch((error: unknown) => this.#set({ refused: [problem(String(error))] }));
  }

  async #compile(): Promise<void> {
    const result = await this.compiler.draft(pendingIntents(currentDraft(this.#state.journal)));
    if (!result) return;
    if (result.kind === 'refused') this.#set({ refused: result.findings });
    else {
      this.#css = result.css;
      this.show(this.css);
      this.#shown(result.kind === 'partial' ? result.reason : undefined);
    }
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#updateView(), viewDelay);
  }

  /** Nothing is rendered again if nothing is to be said: pages are about to paint the draft. */
  #shown(partial: string | undefined): void {
    const { refused, partial: before } = this.#state;
    if (refused.length > 0 || partial !== before) this.#set({ refused: [], partial });
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

const problem = (message: string): SourceFinding => ({ code: '', severity: 'error', message });
