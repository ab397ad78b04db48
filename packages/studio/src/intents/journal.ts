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
  /** Brings the draft back that was discarded last under this name, and continues it. */
  | { readonly type: 'restore'; readonly name: string }
  /** The files have these steps; without any, those of the draft as it is. What was done meanwhile is not saved. */
  | { readonly type: 'saved'; readonly steps?: readonly Step[] }
  /** Keeps an entry as the files have it: the draft forgets what it did to it, so that undo does not ask again. */
  | ({ readonly type: 'accept' } & Target);

/** A line about drafts as a whole. */
export type DraftEvent = Extract<JournalEvent, { readonly name: string }>;

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
  /** Discarded drafts, which can be restored: the last one of each name. */
  readonly discarded: ReadonlyMap<string, Draft>;
}

/** Name of the draft that every journal starts with. */
export const firstDraft = 'draft';

const emptyDraft: Draft = { done: [], undone: [], saved: [] };

/** A journal without events. */
export const emptyJournal: Journal = {
  current: firstDraft,
  drafts: new Map([[firstDraft, emptyDraft]]),
  discarded: new Map(),
};

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
    case 'restore':
      return restoreDraft(journal, event.name);
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
  return { ...journal, current: name, drafts: new Map(journal.drafts).set(name, draft) };
}

function renameDraft(journal: Journal, name: string, to: string): Journal {
  if (!journal.drafts.has(name) || journal.drafts.has(to)) return journal;
  const drafts = new Map([...journal.drafts].map(([key, draft]) => [key === name ? to : key, draft] as const));
  return { ...journal, current: journal.current === name ? to : journal.current, drafts };
}

/** The last draft leaves an empty one of the first name. */
function discardDraft(journal: Journal, name: string): Journal {
  const draft = journal.drafts.get(name);
  if (!draft) return journal;
  const discarded = new Map(journal.discarded).set(name, draft);
  const drafts = new Map([...journal.drafts].filter(([key]) => key !== name));
  // What the files have stays known: without it, saved steps would look like changes by somebody else.
  if (drafts.size === 0) drafts.set(firstDraft, { done: draft.saved, undone: [], saved: draft.saved });
  return { current: drafts.has(journal.current) ? journal.current : drafts.keys().next().value!, drafts, discarded };
}

/** A name that was taken meanwhile keeps its draft. */
function restoreDraft(journal: Journal, name: string): Journal {
  const draft = journal.discarded.get(name);
  if (!draft || (journal.drafts.has(name) && !isUntouched(journal.drafts.get(name)!))) return journal;
  const discarded = new Map([...journal.discarded].filter(([key]) => key !== name));
  return { current: name, drafts: new Map(journal.drafts).set(name, draft), discarded };
}

/** Whether a draft has nothing to undo or redo that the files lack. */
const isUntouched = ({ done, undone, saved }: Draft): boolean => done.length === saved.length && undone.length === 0;
