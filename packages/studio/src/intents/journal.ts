import { compactIntents } from './compact.js';
import { forgetEntry } from './forget-entry.js';
import type { Intent, Step, Target } from './types.js';

/** A line of the journal. Lines are only ever appended. */
export type JournalEvent =
  | ({ readonly type: 'do' } & Step)
  | { readonly type: 'undo' }
  | { readonly type: 'redo' }
  /** Continues the named draft, or starts it as a copy of the current one (`copy`) or empty. */
  | { readonly type: 'draft'; readonly name: string; readonly copy?: boolean }
  | { readonly type: 'rename-draft'; readonly name: string; readonly to: string }
  | { readonly type: 'discard'; readonly name: string }
  /** The files have these steps; without any, those of the draft as it is. What was done meanwhile is not saved. */
  | { readonly type: 'saved'; readonly steps?: readonly Step[] }
  /** Keeps an entry as the files have it: the draft forgets what it did to it, so that undo does not ask again. */
  | ({ readonly type: 'accept' } & Target);

/** The steps of a draft. */
export interface Draft {
  readonly done: readonly Step[];
  /** Steps that redo brings back, the next one last. */
  readonly undone: readonly Step[];
  /** The steps that the files contain. */
  readonly saved: readonly Step[];
}

/** The state of a journal. */
export interface Journal {
  readonly current: string;
  readonly drafts: ReadonlyMap<string, Draft>;
}

/** Name of the draft that every journal starts with. */
export const firstDraft = 'draft';

const emptyDraft: Draft = { done: [], undone: [], saved: [] };

/** A journal without events. */
export const emptyJournal: Journal = { current: firstDraft, drafts: new Map([[firstDraft, emptyDraft]]) };

/** The state after a series of events: the same after each reload or crash. */
export function replay(events: Iterable<JournalEvent>): Journal {
  let journal = emptyJournal;
  for (const event of events) journal = reduceJournal(journal, event);
  return journal;
}

/** The state after one more event. An event that means nothing, such as an undo without steps, changes nothing. */
export function reduceJournal(journal: Journal, event: JournalEvent): Journal {
  switch (event.type) {
    case 'do':
      return withDraft(journal, doStep(currentDraft(journal), event));
    case 'undo':
      return withDraft(journal, undo(currentDraft(journal)));
    case 'redo':
      return withDraft(journal, redo(currentDraft(journal)));
    case 'saved':
      return withDraft(journal, { ...currentDraft(journal), saved: event.steps ?? currentDraft(journal).done });
    case 'accept':
      return withDraft(journal, forget(currentDraft(journal), event));
    case 'draft':
      return openDraft(journal, event.name, event.copy === true);
    case 'rename-draft':
      return renameDraft(journal, event.name, event.to);
    case 'discard':
      return discardDraft(journal, event.name);
  }
}

/** The draft that is edited. */
export function currentDraft({ drafts, current }: Journal): Draft {
  return drafts.get(current) ?? emptyDraft;
}

/** What the files lack of a draft, as few intents as possible. Saved steps that were undone are inverted. */
export function pendingIntents({ done, saved }: Draft): readonly Intent[] {
  let shared = 0;
  while (shared < saved.length && saved[shared]?.id === done[shared]?.id) shared += 1;
  const back = saved.slice(shared).toReversed();
  const forth = done.slice(shared);
  return compactIntents([...back.flatMap(({ inverse }) => inverse), ...forth.flatMap(({ intents }) => intents)]);
}

function doStep({ done, saved }: Draft, { id, at, intents, inverse, gesture }: Step): Draft {
  const last = done.at(-1);
  const isSaved = last !== undefined && last.id === saved[done.length - 1]?.id;
  const step: Step = { id, at, intents, inverse, ...(gesture !== undefined && { gesture }) };
  if (!last || isSaved || gesture === undefined || last.gesture !== gesture)
    return { done: [...done, step], undone: [], saved };
  const merged = {
    ...step,
    intents: compactIntents([...last.intents, ...intents]),
    inverse: compactIntents([...inverse, ...last.inverse]),
  };
  return { done: [...done.slice(0, -1), merged], undone: [], saved };
}

function forget(draft: Draft, { brand, path }: Target): Draft {
  const { done, undone, saved } = draft;
  const without = forgetEntry([...done, ...undone, ...saved], { brand, path });
  return { done: without(done), undone: without(undone), saved: without(saved) };
}

function undo(draft: Draft): Draft {
  const last = draft.done.at(-1);
  return last ? { ...draft, done: draft.done.slice(0, -1), undone: [...draft.undone, last] } : draft;
}

function redo(draft: Draft): Draft {
  const next = draft.undone.at(-1);
  return next ? { ...draft, done: [...draft.done, next], undone: draft.undone.slice(0, -1) } : draft;
}

function withDraft(journal: Journal, draft: Draft): Journal {
  return { ...journal, drafts: new Map(journal.drafts).set(journal.current, draft) };
}

function openDraft(journal: Journal, name: string, isCopy: boolean): Journal {
  if (journal.drafts.has(name)) return { ...journal, current: name };
  const { done, saved } = currentDraft(journal);
  // A new draft starts from the files, which contain the saved steps.
  const draft = isCopy ? { done, undone: [], saved } : { done: saved, undone: [], saved };
  return { current: name, drafts: new Map(journal.drafts).set(name, draft) };
}

function renameDraft(journal: Journal, name: string, to: string): Journal {
  if (!journal.drafts.has(name) || journal.drafts.has(to)) return journal;
  const drafts = new Map([...journal.drafts].map(([key, draft]) => [key === name ? to : key, draft] as const));
  return { current: journal.current === name ? to : journal.current, drafts };
}

function discardDraft(journal: Journal, name: string): Journal {
  const drafts = new Map([...journal.drafts].filter(([key]) => key !== name));
  if (drafts.size === 0) return emptyJournal;
  return { current: drafts.has(journal.current) ? journal.current : drafts.keys().next().value!, drafts };
}
