import type { ComponentProps } from 'react';

export const milestoneProps = {
  variants: { kind: ['welcome', 'first-story', 'year'] },
  defaults: { years: 1 },
} as const;

export type MilestoneKind = (typeof milestoneProps.variants.kind)[number];

export interface MilestoneProps extends Omit<ComponentProps<'div'>, 'children'> {
  /** What is remembered. */
  kind: MilestoneKind;
  /** The day: `2026-11-29`. ISO 8601. */
  date: string;
  /**
   * Of the kind `year`: how many.
   * @default 1
   */
  years?: number;
}
