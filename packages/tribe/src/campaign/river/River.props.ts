import type { ComponentProps, ReactNode } from 'react';

export const riverProps = { variants: { side: ['end', 'start'] }, defaults: { side: 'end', level: 3 } } as const;

export type RiverSide = (typeof riverProps.variants.side)[number];

export interface RiverProps extends ComponentProps<'section'> {
  /** What the picture shows, in a few words. */
  heading: ReactNode;
  /** Beside the words: a picture, a card, a part of the product. In a narrow frame it is below them. */
  media: ReactNode;
  /** Links or buttons below the words. */
  actions?: ReactNode;
  /**
   * The side of the picture in reading direction. Several rivers alternate.
   * @default 'end'
   */
  side?: RiverSide;
  /**
   * The level of the heading in the outline of the page.
   * @default 3
   */
  level?: 2 | 3;
}
