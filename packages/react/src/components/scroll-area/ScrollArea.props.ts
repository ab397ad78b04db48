import type { ComponentProps } from 'react';
import type { PropsDoc } from '../../system/props.js';

export const scrollAreaProps = {
  variants: { orientation: ['vertical', 'horizontal', 'both'], scrollbar: ['auto', 'thin'] },
  defaults: { orientation: 'vertical', scrollbar: 'auto', fade: true },
} as const satisfies PropsDoc;

export type ScrollAreaOrientation = (typeof scrollAreaProps.variants.orientation)[number];
export type ScrollAreaScrollbar = (typeof scrollAreaProps.variants.scrollbar)[number];

/** With `aria-label` or `aria-labelledby` it is a region. Its size is that of its layout, or of your style. */
export interface ScrollAreaProps extends ComponentProps<'div'> {
  /**
   * The axes that scroll.
   * @default 'vertical'
   */
  orientation?: ScrollAreaOrientation;
  /**
   * The width of the scrollbar, in the colours of the brand: that of the browser, or a thin one.
   * @default 'auto'
   */
  scrollbar?: ScrollAreaScrollbar;
  /**
   * Whether the content fades at an edge behind which there is more.
   * @default true
   */
  fade?: boolean;
}
