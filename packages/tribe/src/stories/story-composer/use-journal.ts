'use client';

import { useEffect, useMemo, useState } from 'react';
import { emptyDraft, type StoryDraft } from './draft.js';
import { indexedDbJournal, JournalWriter, type JournalState, type JournalStore } from './journal.js';

export interface Journal {
  readonly draft: StoryDraft;
  /** `reading`: a former draft may still come. */
  readonly state: JournalState | 'reading' | 'idle';
  /** Whether the draft is from an earlier visit. */
  readonly isRestored: boolean;
  readonly change: (changes: Partial<StoryDraft>) => void;
  /** Begins an empty draft, and forgets the former one. */
  readonly clear: () => void;
}

/** One for all composers of a page; the database is opened at the first draft. */
const browserStore: JournalStore = indexedDbJournal();

/** A draft that is kept at every change. @param store without it, the browser keeps it */
export function useJournal(key: string, store?: JournalStore): Journal {
  const [draft, setDraft] = useState(emptyDraft);
  const [state, setState] = useState<Journal['state']>('reading');
  const [isRestored, setIsRestored] = useState(false);
  const journal = store ?? browserStore;
  const writer = useMemo(() => new JournalWriter(journal, key, setState), [journal, key]);
  useEffect(() => {
    let isCurrent = true;
    const finish = (found: StoryDraft | undefined) => {
      if (!isCurrent) return;
      setDraft(found ?? emptyDraft);
      setIsRestored(found !== undefined);
      setState(found ? 'kept' : 'idle');
    };
    journal.read(key).then(finish, () => {
      if (isCurrent) setState('failed');
    });
    return () => {
      isCurrent = false;
    };
  }, [journal, key]);
  return {
    draft,
    state,
    isRestored,
    change: (changes) => {
      const changed = { ...draft, ...changes, changed: Date.now() };
      setDraft(changed);
      writer.write(changed);
    },
    clear: () => {
      setDraft(emptyDraft);
      setIsRestored(false);
      writer.remove();
    },
  };
}
