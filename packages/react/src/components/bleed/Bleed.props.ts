import type { ComponentProps } from 'react';
import { spaces, type PropsDoc, type Responsive } from '../../system/props.js';

export const bleedProps = {
  variants: { inline: [...spaces, 'page', 'card'], block: [...spaces, 'card'], edge: ['both', 'start', 'end'] },
  defaults: { inline: 0, block: 0, edge: 'both', asChild: false },
} as const satisfies PropsDoc;

export type BleedInline = (typeof bleedProps.variants.inline)[number];
export type BleedBlock = (typeof bleedProps.variants.block)[number];
export type BleedEdge = (typeof bleedProps.variants.edge)[number];

export interface BleedProps extends ComponentProps<'div'> {
  /**
   * How far it extends at both sides, responsive: the step that the parent has as its padding; `page` in a `Container`,
   * `card` in a `Card`.
   * @default 0
   */
  inline?: Responsive<BleedInline>;
  /**
   * How far it extends at the top and the bottom, responsive.
   * @default 0
   */
  block?: Responsive<BleedBlock>;
  /**
   * `start`: `block` is at the top only. `end`: at the bottom only.
   * @default 'both'
   */
  edge?: BleedEdge;
  /**
   * Extends the only child (a `<figure>`, a `<nav>`) and renders no `<div>`.
   * @default false
   */
  asChild?: boolean;
}
