import { useEffect, useState } from 'react';
import { browserDryRun } from '../../dry-run/browser-dry-run.js';
import type { ShownRun } from '../../dry-run/types.js';
import { consequenceTexts } from '../../dry-run/consequences.js';
import type { Intent } from '../../intents/index.js';
import type { Sources } from '../../live/types.js';
import type { Language } from '../../copy/index.js';

/** A dry run with its consequences in sentences. */
export interface WorkedOut extends ShownRun {
  readonly sentences: Readonly<Record<Language, readonly string[]>>;
}

export type DryRunState =
  | { readonly status: 'working' }
  | { readonly status: 'done'; readonly run: WorkedOut }
  | { readonly status: 'failed'; readonly message: string };

const working: DryRunState = { status: 'working' };

/** Works out in this browser what intents change. Both arguments are compared by identity. */
export function useDryRun(sources: Sources, intents: readonly Intent[]): DryRunState {
  const [state, setState] = useState(working);
  useEffect(() => {
    const dryRun = browserDryRun();
    setState(working);
    dryRun.run(sources, intents).then(
      (run) => setState({ status: 'done', run: { ...run, sentences: sentencesOf(run) } }),
      (error: unknown) => setState({ status: 'failed', message: String(error) }),
    );
    return () => dryRun.close();
  }, [sources, intents]);
  return state;
}

const sentencesOf = ({ consequences }: ShownRun): WorkedOut['sentences'] => ({
  en: consequenceTexts(consequences, 'en'),
  ar: consequenceTexts(consequences, 'ar'),
});
