import type { ComponentProps, ReactNode } from 'react';

export const buttonTones = ['accent', 'line', 'quiet', 'danger'] as const;
export const buttonSizes = ['sm', 'md', 'lg'] as const;
export const buttonDefaults = { tone: 'line', size: 'md' } as const;

export type ButtonTone = (typeof buttonTones)[number];
export type ButtonSize = (typeof buttonSizes)[number];

export interface ButtonProps extends ComponentProps<'button'> {
  /**
   * How loud the action is. One `accent` stands on a screen; everything beside it is a `line` or `quiet`.
   * `danger` is for what cannot be taken back, and its words say so.
   * @default 'line'
   */
  tone?: ButtonTone;
  /**
   * The height of the control; follows the density around it.
   * @default 'md'
   */
  size?: ButtonSize;
  /** What stands before the words, in reading direction. Decorative: hide it from readers. */
  start?: ReactNode;
  /** What stands after the words, in reading direction. Decorative: hide it from readers. */
  end?: ReactNode;
  /**
   * The action is under way: the button keeps its place and focus, and does not answer. Let its words say so: yours, or
   * the brand's with `<Message message="state.loading" />`.
   * @default false
   */
  loading?: boolean;
  /** It does not answer. A child of `asChild` is told by `aria-disabled`, stays in reach of the keyboard, and is not pressed. */
  disabled?: boolean;
  /**
   * Gives look and behaviour to the only child (a link, a router's link) and renders no button of its own.
   * @default false
   */
  asChild?: boolean;
}
