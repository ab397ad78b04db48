import type { ComponentType } from 'react';
import { ApplicationArea } from './application/ApplicationArea.js';
import { DensityArea } from './density/DensityArea.js';
import { Voice } from './voice/Voice.js';
import type { AreaViewProps } from './area-props.js';
import { MarkArea } from './mark/MarkArea.js';
import { Words } from './words/Words.js';
import { PatternArea } from './pattern/PatternArea.js';

export type { AreaProps } from './area-props.js';

/** What is edited other than values of tokens: entries of a content file, such as words or the voice, and where tokens appear. */
export interface Area {
  /** Its name is the copy `editor.kind.<id>`. */
  readonly id: 'words' | 'voice' | 'mark' | 'pattern' | 'application' | 'density';
  readonly View: ComponentType<AreaViewProps>;
}

/** The areas in their order. */
export const areas: readonly Area[] = [
  { id: 'words', View: Words },
  { id: 'voice', View: Voice },
  { id: 'mark', View: MarkArea },
  { id: 'pattern', View: PatternArea },
  { id: 'application', View: ApplicationArea },
  { id: 'density', View: DensityArea },
];
