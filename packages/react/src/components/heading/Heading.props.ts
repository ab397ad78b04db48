import type { ComponentProps } from 'react';
import { lineClamps, type LineClamp, type PropsDoc, type Responsive } from '../../system/props.js';

export const headingProps = {
  variants: { level: [1, 2, 3, 4, 5, 6], size: ['display', 1, 2, 3, 4, 5, 6], lineClamp: lineClamps },
  defaults: { level: 2, asChild: false },
} as const satisfies PropsDoc;

export type HeadingLevel = (typeof headingProps.variants.level)[number];
export type HeadingSize = (typeof headingProps.variants.size)[number];

export interface HeadingProps extends ComponentProps<'h2'> {
  /**
   * The level in the outline of the page: which of `<h1>` to `<h6>`.
   * @default 2
   */
  level?: HeadingLevel;
  /**
   * The type style, responsive, where it is not that of the level. `display` is for one heading per page.
   * @default the level
   */
  size?: Responsive<HeadingSize>;
  /** Cuts the text after this number of lines, with an ellipsis. The whole text stays available to assistive technology. */
  lineClamp?: LineClamp;
  /**
   * Renders the only child (a `<legend>`, a link) with the type style.
   * @default false
   */
  asChild?: boolean;
}
