import type { ComponentProps, ReactNode } from 'react';
import type { Credit } from '../credit.js';

export const translationViews = ['original', 'translation', 'both'] as const;
export type TranslationView = (typeof translationViews)[number];

export const translationToggleProps = {
  variants: { defaultValue: translationViews },
  defaults: { defaultValue: 'translation', isMachine: false },
} as const;

export interface TranslationToggleProps extends Omit<ComponentProps<'div'>, 'defaultValue' | 'children'> {
  /** The language of the original, a BCP 47 tag. */
  from: string;
  /** The language of the translation, a BCP 47 tag. */
  to: string;
  /** The original. It gets its own language and direction. */
  original: ReactNode;
  /** The translation. It gets its own language and direction. */
  translation: ReactNode;
  /** The translator, as they asked to be named. */
  translator?: Credit;
  /**
   * No person has checked the translation; readers see a note.
   * @default false
   */
  isMachine?: boolean;
  /** What is shown: controlled. */
  value?: TranslationView;
  /**
   * What is shown at first: uncontrolled.
   * @default 'translation'
   */
  defaultValue?: TranslationView;
  /** Called when another view is chosen. */
  onValueChange?: (value: TranslationView) => void;
}
