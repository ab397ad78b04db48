import type { EditorState, EditorStore } from './store.js';

/** Props of an area. What it edits are the entries of `state.merged.entries`, by intents that `store.do` takes. */
export interface AreaProps {
  readonly store: EditorStore;
  readonly state: EditorState;
}

/** Props of an area as a whole. */
export interface AreaViewProps extends AreaProps {
  /** Shows a token among the others. */
  readonly onChoose: (path: string) => void;
}
