import type { ComponentProps, ReactNode } from 'react';
import type { SignName } from '../../symbols/sign/index.js';

export type PillarsProps = ComponentProps<'ul'>;

export const pillarProps = { variants: {}, defaults: { level: 3 } } as const;

export interface PillarProps extends ComponentProps<'li'> {
  /** What it is, in a few words. */
  heading: ReactNode;
  /** A sign above the heading. */
  sign?: SignName;
  /**
   * The level of the heading, below that of the section.
   * @default 3
   */
  level?: 2 | 3 | 4;
}
