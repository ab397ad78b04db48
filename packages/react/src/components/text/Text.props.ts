import type { ComponentProps } from 'react';

export const textSizes = ['body', 'lead', 'caption', 'label', 'code'] as const;
export const textTones = ['default', 'muted', 'accent', 'support', 'success', 'warning', 'danger', 'info'] as const;
export const textWeights = ['regular', 'label', 'strong'] as const;
export const textDefaults = { size: 'body', tone: 'default' } as const;

export type TextSize = (typeof textSizes)[number];
export type TextTone = (typeof textTones)[number];
export type TextWeight = (typeof textWeights)[number];

export interface TextProps extends ComponentProps<'p'> {
  /**
   * The type style. `lead` opens a page, `caption` stands under things, `label` beside them.
   * @default 'body'
   */
  size?: TextSize;
  /**
   * What colour says. `default` is the colour around it.
   * @default 'default'
   */
  tone?: TextTone;
  /** Another weight than the type style's: emphasis is weight or colour, never capitals or slant. */
  weight?: TextWeight;
  /**
   * Gives the type to the only child (a `<span>`, a `<time>`) and renders no `<p>`.
   * @default false
   */
  asChild?: boolean;
}
