import type { ComponentType } from 'react';
import { Voice } from './voice/Voice.js';
import type { AreaProps } from './area-props.js';
import { MarkArea } from './mark/MarkArea.js';
import { Words } from './words/Words.js';
import { PatternArea } from './pattern/PatternArea.js';

export type { AreaProps } from './area-props.js';

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
  { id: 'mark', View: MarkArea },
  { id: 'pattern', View: PatternArea },
];
