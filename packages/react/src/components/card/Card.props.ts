import type { ComponentProps } from 'react';

export const cardTones = ['raised', 'base', 'sunken', 'outline'] as const;
export const cardPaddings = ['none', 'sm', 'md', 'lg'] as const;
export const cardDefaults = { tone: 'raised', padding: 'md' } as const;

export type CardTone = (typeof cardTones)[number];
export type CardPadding = (typeof cardPaddings)[number];

export interface CardProps extends ComponentProps<'div'> {
  /**
   * How far it stands out: `raised` above the page, `base` on it, `sunken` below it, `outline` a line alone.
   * @default 'raised'
   */
  tone?: CardTone;
  /**
   * The space inside. `none` for a cover or a band that reaches the edge.
   * @default 'md'
   */
  padding?: CardPadding;
  /**
   * Gives the look to the only child (an `<article>`, an `<li>`) and renders no `<div>`.
   * @default false
   */
  asChild?: boolean;
}
