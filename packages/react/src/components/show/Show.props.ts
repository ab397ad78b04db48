import type { ComponentProps } from 'react';
import { breakpointNames, type Breakpoint, type PropsDoc } from '../../system/props.js';

export const showProps = {
  variants: { from: breakpointNames, below: breakpointNames, media: ['screen', 'print'] },
  defaults: { asChild: false },
} as const satisfies PropsDoc;

export type ShowMedia = (typeof showProps.variants.media)[number];

interface SharedProps extends ComponentProps<'div'> {
  /**
   * Shows or hides the only child (a `<nav>`, a `<span>`) and renders no `<div>`.
   * @default false
   */
  asChild?: boolean;
}

/** Shown where all of the conditions hold. */
export interface ShowProps extends SharedProps {
  /** Shown from this width on: of the frame around it, or of the window where there is no frame. */
  from?: Breakpoint;
  /** Shown where the frame or the window is narrower than this width. */
  below?: Breakpoint;
  /** Shown on screens only, or on paper only. */
  media?: ShowMedia;
}

/** Hidden where one of the conditions holds. */
export interface HideProps extends SharedProps {
  /** Hidden from this width on: of the frame around it, or of the window where there is no frame. */
  from?: Breakpoint;
  /** Hidden where the frame or the window is narrower than this width. */
  below?: Breakpoint;
  /** Hidden on screens, or on paper. */
  media?: ShowMedia;
}
