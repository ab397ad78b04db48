import type { ComponentProps } from 'react';
import type { PropsDoc, Responsive } from '../../system/props.js';

export const cardProps = {
  variants: {
    elevation: ['raised', 'base', 'sunken'],
    variant: ['solid', 'outline'],
    padding: ['none', 'sm', 'md', 'lg'],
  },
  defaults: { elevation: 'raised', variant: 'solid', padding: 'md', interactive: false, asChild: false },
} as const satisfies PropsDoc;

export type CardElevation = (typeof cardProps.variants.elevation)[number];
export type CardVariant = (typeof cardProps.variants.variant)[number];
export type CardPadding = (typeof cardProps.variants.padding)[number];

export interface CardProps extends ComponentProps<'div'> {
  /**
   * The height of the surface: `raised` above the page, `base` on it, `sunken` below it.
   * @default 'raised'
   */
  elevation?: CardElevation;
  /**
   * The form. `outline` is a line without a background or a shadow, so it has no elevation.
   * @default 'solid'
   */
  variant?: CardVariant;
  /**
   * The space inside, responsive. `none` is for an image or a pattern that touches the edge.
   * @default 'md'
   */
  padding?: Responsive<CardPadding>;
  /**
   * A press anywhere on the card is a press of its one `<Link cover>`. The card itself takes no focus and has no role: people
   * with a keyboard or a screen reader find one link, named by its own text. Other controls in the card stay above it.
   * @default false
   */
  interactive?: boolean;
  /**
   * Renders the only child (an `<article>`, an `<li>`) with the look of the card.
   * @default false
   */
  asChild?: boolean;
}
