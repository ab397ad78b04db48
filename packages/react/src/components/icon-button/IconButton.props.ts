import type { ReactNode } from 'react';
import type { ButtonProps } from '../button/Button.props.js';

export const iconButtonDefaults = { tone: 'quiet', size: 'md' } as const;

export interface IconButtonProps extends Omit<ButtonProps, 'start' | 'end' | 'aria-label'> {
  /** What the button does, in words: its name for readers who do not see the sign. */
  label: string;
  /**
   * The action is under way: the button keeps its place and focus, does not answer, and the brand says so to readers.
   * @default false
   */
  loading?: boolean;
  /** The sign. It is hidden from readers. */
  children?: ReactNode;
}
