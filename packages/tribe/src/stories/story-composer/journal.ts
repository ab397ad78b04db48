import type { StoryDraft } from './draft.js';

/** Where drafts are kept while they are written. An application can have one of its own, such as a server's. */
export interface JournalStore {
  /** The draft under a key, or nothing. */
  readonly read: (key: string) => Promise<StoryDraft | undefined>;
  /** Resolves when the draft would be there after a crash. */
  readonly write: (key: string, draft: StoryDraft) => Promise<void>;
  readonly remove: (key: string) => Promise<void>;
}

const DRAFTS = 'drafts';

/**
 * Drafts in the browser, with their pictures, in a database of the origin. A write resolves when it is on the disk.
 *
 * @param name the name of the database
 */
export function indexedDbJournal(name = 'wusum-journal'): JournalStore {
  let opened: Promise<IDBDatabase> | undefined;
  const open = (): Promise<IDBDatabase> => {
    opened ??= openDatabase(name).catch((error: unknown) => {
      // It may work the next time: the member has allowed it, or a disk has room again.
      opened = undefined;
      throw error;
    });
    return opened;
  };
  const run = async <Result>(
    mode: IDBTransactionMode,
    ask: (drafts: IDBObjectStore) => IDBRequest<Result>,
  ): Promise<Result> => {
    const transaction = (await open()).transaction(DRAFTS, mode, { durability: 'strict' });
    const request = ask(transaction.objectStore(DRAFTS));
    return new Promise((resolve, reject) => {
      const fail = () => reject(transaction.error ?? new Error('The draft could not be kept.'));
      transaction.addEventListener('complete', () => resolve(request.result));
      transaction.addEventListener('error', fail);
      transaction.addEventListener('abort', fail);
    });
  };
  return {
    read: async (key) => draftIn(await run<unknown>('readonly', (drafts) => drafts.get(key))),
    write: async (key, draft) => void (await run('readwrite', (drafts) => drafts.put(draft, key))),
    remove: (key) => run('readwrite', (drafts) => drafts.delete(key)),
  };
}

function openDatabase(name: string): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, 1);
    request.addEventListener('upgradeneeded', () => request.result.createObjectStore(DRAFTS));
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('The database could not be opened.')));
  });
}

/** What is kept was written by some version of this code, or by somebody else. */
function draftIn(value: unknown): StoryDraft | undefined {
  const draft = value as Partial<StoryDraft> | undefined;
  const isDraft = typeof draft?.title === 'string' && typeof draft.answers === 'object' && Array.isArray(draft.photos);
  return isDraft ? (draft as StoryDraft) : undefined;
}

/** What happens to the newest draft. */
export type JournalState = 'keeping' | 'kept' | 'failed';

/**
 * Writes drafts one after the other. While one is written, only the newest of those that come is kept for after it: at a
 * crash, what was typed during one write is lost at most.
 */
export class JournalWriter {
  #next: (() => Promise<void>) | undefined;
  #isWriting = false;
  readonly #store: JournalStore;
  readonly #key: string;
  readonly #report: (state: JournalState) => void;

  constructor(store: JournalStore, key: string, report: (state: JournalState) => void) {
    this.#store = store;
    this.#key = key;
    this.#report = report;
  }

  write(draft: StoryDraft): void {
    this.#enqueue(() => this.#store.write(this.#key, draft));
  }

  /** Nothing that was written before comes back after it. */
  remove(): void {
    this.#enqueue(() => this.#store.remove(this.#key));
  }

  #enqueue(step: () => Promise<void>): void {
    this.#next = step;
    this.#report('keeping');
    if (!this.#isWriting) void this.#run();
  }

  async #run(): Promise<void> {
    this.#isWriting = true;
    let state: JournalState = 'kept';
    while (this.#next) {
      const step = this.#next;
      this.#next = undefined;
      state = await step().then(
        () => 'kept',
        () => 'failed',
      );
    }
    this.#isWriting = false;
    this.#report(state);
  }
}
