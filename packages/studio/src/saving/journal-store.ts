import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { IntentError, parseIntents, type JournalEvent, type Step } from '../intents/index.js';

/** Where the journal of a project is kept. Events are only ever appended. */
export interface JournalStore {
  /** All events in their order. What cannot be read, such as an event of a later version, is left out. */
  events(): Promise<readonly JournalEvent[]>;
  /** Resolves when the events are on the disk. */
  append(...events: readonly JournalEvent[]): Promise<void>;
  /** Forgets everything. */
  clear(): Promise<void>;
  close(): void;
}

interface Schema extends DBSchema {
  events: {
    key: number;
    value: { readonly project: string; readonly event: JournalEvent };
    indexes: { project: string };
  };
}

const databaseName = 'wusum-studio';

/**
 * Opens the journal in IndexedDB: it survives a reload, a crash and a failed save.
 *
 * @param project one browser origin may show several projects: an id of this one, such as its path
 */
export async function openJournalStore(project: string): Promise<JournalStore> {
  const database = await openDB<Schema>(databaseName, 1, {
    upgrade: (fresh) => {
      fresh.createObjectStore('events', { autoIncrement: true }).createIndex('project', 'project');
    },
    // Another tab has a later version of the studio: it must not wait for this one.
    blocking: (_now, _next, event) => (event.target as IDBDatabase).close(),
  });
  return new DatabaseStore(database, project);
}

class DatabaseStore implements JournalStore {
  constructor(
    private readonly database: IDBPDatabase<Schema>,
    private readonly project: string,
  ) {}

  async events(): Promise<readonly JournalEvent[]> {
    const rows = await this.database.getAllFromIndex('events', 'project', this.project);
    return rows.flatMap(({ event }) => readEvent(event) ?? []);
  }

  async append(...events: readonly JournalEvent[]): Promise<void> {
    const transaction = this.database.transaction('events', 'readwrite', { durability: 'strict' });
    for (const event of events) void transaction.store.add({ project: this.project, event });
    await transaction.done;
  }

  async clear(): Promise<void> {
    const transaction = this.database.transaction('events', 'readwrite');
    const keys = await transaction.store.index('project').getAllKeys(this.project);
    for (const key of keys) void transaction.store.delete(key);
    await transaction.done;
  }

  close(): void {
    this.database.close();
  }
}

/** A journal in memory: for browsers that keep no data. */
export function memoryJournalStore(): JournalStore {
  let kept: readonly JournalEvent[] = [];
  return {
    events: async () => kept,
    append: async (...events) => void (kept = [...kept, ...events]),
    clear: async () => void (kept = []),
    close: () => undefined,
  };
}

/** An event as stored, if this version understands it. */
function readEvent(event: JournalEvent): JournalEvent | undefined {
  try {
    return checkEvent(event);
  } catch (error) {
    if (error instanceof IntentError) return undefined;
    throw error;
  }
}

function checkEvent(event: JournalEvent): JournalEvent | undefined {
  switch (event.type) {
    case 'do':
      return checkStep(event);
    case 'saved':
      return event.steps ? { ...event, steps: event.steps.map(checkStep) } : event;
    case 'undo':
    case 'redo':
    case 'draft':
    case 'rename-draft':
    case 'discard':
    case 'restore':
    case 'accept':
      return event;
    default:
      return undefined;
  }
}

const checkStep = <S extends Step>(step: S): S => ({
  ...step,
  intents: parseIntents(step.intents),
  inverse: parseIntents(step.inverse),
});
