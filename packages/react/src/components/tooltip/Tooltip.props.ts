import type { ComponentProps, ReactElement, ReactNode } from 'react';

export const tooltipSides = ['block-start', 'block-end', 'inline-start', 'inline-end'] as const;
export const tooltipPurposes = ['describe', 'label'] as const;
export const tooltipDefaults = { side: 'block-start', purpose: 'describe', delay: 600 } as const;
export const tooltipProps = {
  variants: { side: tooltipSides, purpose: tooltipPurposes },
  defaults: tooltipDefaults,
} as const;

export type TooltipSide = (typeof tooltipSides)[number];
export type TooltipPurpose = (typeof tooltipPurposes)[number];

interface TooltipOptions extends Omit<ComponentProps<'div'>, 'content' | 'children'> {
  /** A few words: what the thing is called or what to know about it. Nothing that can be pressed. */
  content: ReactNode;
  /** The thing it speaks of: one element that takes focus and a ref. */
  children: ReactElement;
  /**
   * Where it stands, in reading direction; on the other side where there is no room.
   * @default 'block-start'
   */
  side?: TooltipSide;
  /**
   * `describe`: readers hear it after the name. `label`: it is the name of a thing that shows only a sign; the words
   * are a string then.
   * @default 'describe'
   */
  purpose?: TooltipPurpose;
  /**
   * How long a pointer rests before it opens, in milliseconds. Focus opens it at once; a long touch does too.
   * @default 600
   */
  delay?: number;
  /** Whether it is open, held by its owner. */
  open?: boolean;
  /**
   * Whether it starts open when nobody holds it.
   * @default false
   */
  defaultOpen?: boolean;
  /** Hears it open and close. */
  onOpenChange?: (open: boolean) => void;
}

/** A name is a string: readers have no use for elements in it. */
export type TooltipProps = TooltipOptions & ({ purpose?: 'describe' } | { content: string });
