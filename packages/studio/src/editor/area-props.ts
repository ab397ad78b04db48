import type { EditorState, EditorStore } from './store.js';

/** Props of an area. What it edits are the entries of `state.merged.entries`, by intents that `store.do` takes. */
export interface AreaProps {
  readonly store: EditorStore;
  readonly state: EditorState;
}
