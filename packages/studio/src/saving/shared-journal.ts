import { emptyJournal, reduceJournal, replay, snapshotOf, type Journal, type JournalEvent } from '../intents/index.js';
import { memoryJournalStore, openJournalStore, type JournalStore } from './journal-store.js';

/** What a `BroadcastChannel` is used for. */
type Channel = Pick<BroadcastChannel, 'postMessage' | 'close'> & { onmessage: ((event: never) => void) | null };

/** Events that are replayed without a delay that anybody sees. */
const manyEvents = 500;

/** Receives the journal after each change, by this page or another one. */
type OnChange = (journal: Journal) => void;

/**
 * The journal of a project on this page, which all of its pages share: the panel, the page *Edit a brand* and other tabs.
 *
 * The order of the events on the disk is that of the journal. A page shows its own event at once; when another page has
 * written one, it reads all events again, so that all pages show the same. Two pages that change one entry at the same
 * time lose nothing: both steps are in the journal, the later one is shown, and undo gives the earlier one.
 */
export class SharedJournal {
  #journal: Journal = emptyJournal;
  /** Increases with each event of this page. */
  #version = 0;
  #writing: Promise<void> = Promise.resolve();
  /** Whether all events are on the disk, or will be. */
  #isKept = true;

  constructor(
    private readonly store: JournalStore,
    private readonly channel: Channel,
    private readonly onChange: OnChange,
  ) {
    channel.onmessage = () => void this.load().catch(() => this.#fail());
  }

  /** Opens the journal of a project. A browser that keeps no data gets one in memory. */
  static async open(project: string, onChange: OnChange): Promise<SharedJournal> {
    const store = await openJournalStore(project).catch(() => undefined);
    const channel = new BroadcastChannel(`wusum-studio ${project}`);
    const journal = new SharedJournal(store ?? memoryJournalStore(), channel, onChange);
    journal.#isKept = store !== undefined;
    await journal.load();
    await journal.compact();
    return journal;
  }

  get isKept(): boolean {
    return this.#isKept;
  }

  /** Reads all events from the disk. */
  async load(): Promise<void> {
    let version: number;
    let events: readonly JournalEvent[];
    do {
      version = this.#version;
      await this.#writing;
      events = await this.store.events();
      // An event of this page that came meanwhile may not be among them.
    } while (version !== this.#version);
    // What could not be written is on this page only.
    if (!this.#isKept) return;
    this.#journal = replay(events);
    this.onChange(this.#journal);
  }

  /** Replaces many events on the disk by a snapshot. Pages that are open have the same state already. */
  async compact(most = manyEvents): Promise<void> {
    await this.#writing;
    try {
      const events = await this.store.events();
      if (events.length > most) await this.store.compact(events.length, snapshotOf(replay(events)));
    } catch {
      // The events stay as they are: they can be replayed.
    }
  }

  /** Appends events: this page shows them at once, the others when they are on the disk. */
  append(...events: readonly JournalEvent[]): void {
    this.#version += 1;
    for (const event of events) this.#journal = reduceJournal(this.#journal, event);
    this.#writing = this.#writing.then(() => this.#write(events));
    this.onChange(this.#journal);
  }

  /** Resolves when all events are on the disk. */
  flush(): Promise<void> {
    return this.#writing;
  }

  close(): void {
    this.channel.onmessage = null;
    void this.#writing.then(() => {
      this.channel.close();
      this.store.close();
    });
  }

  async #write(events: readonly JournalEvent[]): Promise<void> {
    try {
      await this.store.append(...events);
      this.channel.postMessage('');
    } catch {
      this.#fail();
    }
  }

  #fail(): void {
    this.#isKept = false;
    this.onChange(this.#journal);
  }
}
