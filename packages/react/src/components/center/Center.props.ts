import type { ComponentProps } from 'react';
import { spaces, type PropsDoc, type Responsive, type Space } from '../../system/props.js';

export const centerProps = {
  variants: { axis: ['both', 'inline', 'block'], fill: ['none', 'parent', 'window'], gap: spaces },
  defaults: { axis: 'both', fill: 'none', gap: 4, asChild: false },
} as const satisfies PropsDoc;

export type CenterAxis = (typeof centerProps.variants.axis)[number];
export type CenterFill = (typeof centerProps.variants.fill)[number];

export interface CenterProps extends ComponentProps<'div'> {
  /**
   * `inline`: in the middle of the line. `block`: in the middle from top to bottom. `both`: in the middle of both.
   * @default 'both'
   */
  axis?: CenterAxis;
  /**
   * The smallest height: that of the content, of the parent, or of the window.
   * @default 'none'
   */
  fill?: CenterFill;
  /**
   * The space between children, which are below each other, responsive: a step of the space scale.
   * @default 4
   */
  gap?: Responsive<Space>;
  /**
   * Centres the children of the only child (a `<main>`) and renders no `<div>`.
   * @default false
   */
  asChild?: boolean;
}
