import type { ComponentProps } from 'react';
import type { PropsDoc } from '../../system/props.js';

export const linkProps = {
  variants: { color: ['neutral', 'accent'], underline: ['always', 'hover'] },
  defaults: { color: 'neutral', underline: 'always', cover: false, asChild: false },
} as const satisfies PropsDoc;

export type LinkColor = (typeof linkProps.variants.color)[number];
export type LinkUnderline = (typeof linkProps.variants.underline)[number];

export interface LinkProps extends Omit<ComponentProps<'a'>, 'color'> {
  /**
   * The role. `neutral` inherits the colour of the text around it.
   * @default 'neutral'
   */
  color?: LinkColor;
  /**
   * When the line is shown. `hover` is for lists of links only: in text, colour alone does not show a link.
   * @default 'always'
   */
  underline?: LinkUnderline;
  /**
   * The whole of the nearest `<Card interactive>` is the link, and shows its focus.
   * @default false
   */
  cover?: boolean;
  /**
   * Renders the only child (a router's link) with the look of the link.
   * @default false
   */
  asChild?: boolean;
}
