import type { VoiceFieldProps } from '@wusum/react/voice-field';
import type { ComponentProps, ReactNode } from 'react';
import type { ComposedStory } from './draft.js';
import type { JournalStore } from './journal.js';

export const promptModes = ['one', 'all'] as const;
export type PromptMode = (typeof promptModes)[number];

export const storyComposerProps = {
  variants: { defaultMode: promptModes },
  defaults: { defaultMode: 'one', maxPhotos: 4 },
} as const;

/** A question that helps to begin. */
export interface StoryPrompt {
  /** Stable: the answer is kept under it. */
  readonly id: string;
  readonly question: ReactNode;
  readonly help?: ReactNode;
}

export interface StoryComposerProps extends Omit<ComponentProps<'div'>, 'children'> {
  /** The name of the draft, such as the member and the call: it is kept and found again under it. */
  journalKey: string;
  /** The questions, in their order. */
  prompts: readonly StoryPrompt[];
  /** The languages that a story can be in, BCP 47 tags. It is found from what is written; the member can change it. */
  languages: readonly string[];
  /** Where the draft is kept. Omitted: in the browser. */
  store?: JournalStore;
  /** The voice of the brand, for hints on wording. They are off at first, and loaded when they are turned on. */
  voice?: VoiceFieldProps['voice'];
  /**
   * How many pictures a story can have. `0`: there is no field for them.
   * @default 4
   */
  maxPhotos?: number;
  /**
   * Whether the prompts are shown one after the other or all at once, at first.
   * @default 'one'
   */
  defaultMode?: PromptMode;
  /** Called once the member has read the story and sends it. If the promise is rejected, everything stays as it is. */
  onSend: (story: ComposedStory) => Promise<void> | void;
}
