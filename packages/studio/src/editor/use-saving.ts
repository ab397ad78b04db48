import { useEffect, useState } from 'react';
import type { BrandDryRun, BrandOperation } from '../brands/types.js';
import type { FontDemand, FontsReply } from '../fonts/types.js';
import type { CommitReply, HistoryReply } from '../history/index.js';
import { currentDraft, type Intent, type Step } from '../intents/index.js';
import { StudioError } from '../saving/index.js';
import type { DryRunReply, SaveReply } from '../server/protocol.js';
import { changeCount } from './merged-draft.js';
import type { EditorState, EditorStore } from './store.js';

/** What works out and writes changes: the development server. */
export interface Saver {
  dryRun(intents: readonly Intent[]): Promise<DryRunReply>;
  save(intents: readonly Intent[], digest: string): Promise<SaveReply>;
  brandDryRun(operation: BrandOperation): Promise<BrandDryRun>;
  brandSave(operation: BrandOperation, digest: string): Promise<SaveReply>;
  history(brand: string): Promise<HistoryReply>;
  fonts(needs: readonly FontDemand[]): Promise<FontsReply>;
  commit(brand: string, commit: string): Promise<CommitReply>;
}

/** A dry run, with the steps of the draft that it is about. */
interface Shown {
  readonly run: DryRunReply;
  readonly intents: readonly Intent[];
  readonly steps: readonly Step[];
}

/** The state of a save. */
export interface Saving {
  readonly shown?: Shown;
  readonly error?: StudioError;
  readonly isSaving: boolean;
  /** Asks for the dry run again. */
  readonly retry: () => void;
  readonly save: () => Promise<void>;
}

/**
 * The dry run of the draft, again after each change of it, and the save that follows.
 *
 * @param onSaved called with the number of files that were written
 */
export function useSaving(
  store: EditorStore,
  state: EditorState,
  saver: Saver,
  onSaved: (count: number) => void,
): Saving {
  const [shown, setShown] = useState<Shown>();
  const [error, setError] = useState<StudioError>();
  const [isSaving, setSaving] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const { merged, journal } = state;
  useEffect(() => {
    // The conflicts of this page are settled here first: the server's would be the same.
    if (isSaving || merged.conflicts.length > 0 || changeCount(merged) === 0) return undefined;
    let isCurrent = true;
    const steps = currentDraft(journal).done;
    const { intents } = merged;
    saver.dryRun(intents).then(
      (run) => {
        if (!isCurrent) return;
        setShown({ run, intents, steps });
        // The files have changed below, and this page does not know it yet.
        if (run.conflicts.length > 0) void store.refresh();
      },
      (reason: unknown) => {
        if (isCurrent) setError(errorOf(reason));
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [merged, journal, saver, store, attempt, isSaving]);

  const save = async (): Promise<void> => {
    if (!shown) return;
    setSaving(true);
    setError(undefined);
    try {
      const { written } = await saver.save(shown.intents, shown.run.digest);
      await store.markSaved(shown.steps);
      onSaved(written.length);
    } catch (reason) {
      setError(errorOf(reason));
      await store.refresh();
    } finally {
      setSaving(false);
    }
  };
  const retry = (): void => {
    setError(undefined);
    setAttempt((count) => count + 1);
  };
  const isCurrent = shown?.intents === merged.intents;
  return { ...(shown && isCurrent && { shown }), ...(error && { error }), isSaving, retry, save };
}

const errorOf = (reason: unknown): StudioError =>
  reason instanceof StudioError ? reason : new StudioError('internal', String(reason));
