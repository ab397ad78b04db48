import type { ComponentProps } from 'react';
import type { Claim } from '../data.js';

export const keyClaimProps = { variants: {}, defaults: { level: 2 } } as const;

export interface KeyClaimProps extends Omit<ComponentProps<'section'>, 'children'> {
  /** The claim with its evidence and its confidence. */
  claim: Claim;
  /**
   * The level of its headings in the outline of the page.
   * @default 2
   */
  level?: 2 | 3 | 4;
}
