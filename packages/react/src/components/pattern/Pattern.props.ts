import type { ComponentProps } from 'react';

export const patternKinds = ['cloth', 'band', 'selvedge'] as const;
export const patternDefaults = { kind: 'band', scale: 1 } as const;

export type PatternKind = (typeof patternKinds)[number];

export interface PatternProps extends Omit<ComponentProps<'div'>, 'children'> {
  /**
   * `cloth` fills the place it is given, `band` runs across the page, `selvedge` down an edge. A brand without a selvedge
   * turns its band.
   * @default 'band'
   */
  kind?: PatternKind;
  /** Whose pattern. Without it, the brand around. */
  brand?: string;
  /**
   * Larger or smaller than the brand draws it. Whole numbers keep hard pixels hard.
   * @default 1
   */
  scale?: number;
}
