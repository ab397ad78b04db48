import type { ComponentProps } from 'react';
import type { View } from '../data.js';

export const disagreementProps = { variants: {}, defaults: { level: 2 } } as const;

export interface DisagreementProps extends Omit<ComponentProps<'div'>, 'children'> {
  /** What the text claims. It is first, also where the two are below each other. */
  claim: View;
  /** The strongest view against it, in the words of somebody who holds it. */
  other: View;
  /**
   * The level of the two headings.
   * @default 2
   */
  level?: 2 | 3 | 4;
}
