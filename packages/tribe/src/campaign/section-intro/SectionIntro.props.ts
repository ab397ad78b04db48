import type { ComponentProps, ReactNode } from 'react';

export const sectionIntroProps = {
  variants: { align: ['start', 'center'] },
  defaults: { align: 'start', level: 2 },
} as const;

export type SectionIntroAlign = (typeof sectionIntroProps.variants.align)[number];

export interface SectionIntroProps extends Omit<ComponentProps<'header'>, 'children'> {
  /** What the section is about. */
  heading: ReactNode;
  /** A word or two above the heading, e.g. the kind of the section. */
  kicker?: ReactNode;
  /** One or two sentences below it. */
  lead?: ReactNode;
  /**
   * Where the text is aligned.
   * @default 'start'
   */
  align?: SectionIntroAlign;
  /**
   * The level of the heading in the outline of the page.
   * @default 2
   */
  level?: 2 | 3;
}
