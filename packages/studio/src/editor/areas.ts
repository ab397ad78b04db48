import type { ComponentType } from 'react';
import type { EditorState, EditorStore } from './store.js';
import { Voice } from './voice/Voice.js';
import { Words } from './words/Words.js';

/** Props of an area. What it edits are the entries of `state.merged.entries`, by intents that `store.do` takes. */
export interface AreaProps {
  readonly store: EditorStore;
  readonly state: EditorState;
}

/** What is edited other than tokens: entries of a content file, such as words or the voice. */
export interface Area {
  /** Its name is the copy `editor.kind.<id>`. */
  readonly id: 'words' | 'voice' | 'mark' | 'pattern';
  readonly View: ComponentType<AreaProps>;
}

/** The areas in their order. */
export const areas: readonly Area[] = [
  { id: 'words', View: Words },
  { id: 'voice', View: Voice },
];
