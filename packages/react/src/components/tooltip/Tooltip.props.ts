import type { ComponentProps, ReactElement, ReactNode } from 'react';
import type { ChangeDetails } from '../../internal/change-details.js';
import { aligns, sides, spaces, type PropsDoc, type Space } from '../../system/props.js';

export const tooltipProps = {
  variants: {
    side: sides,
    align: aligns,
    offset: spaces,
    purpose: ['describe', 'label'],
  },
  defaults: { side: 'block-start', align: 'center', offset: 2, purpose: 'describe', delay: 600, defaultOpen: false },
} as const satisfies PropsDoc;

export type TooltipSide = (typeof tooltipProps.variants.side)[number];
export type TooltipAlign = (typeof tooltipProps.variants.align)[number];
export type TooltipPurpose = (typeof tooltipProps.variants.purpose)[number];

/** Why a tooltip opens or closes. `none`: another tooltip opened. */
export type TooltipChangeReason =
  | 'trigger-hover'
  | 'trigger-focus'
  | 'trigger-press'
  | 'trigger-touch'
  | 'escape-key'
  | 'focus-out'
  | 'none';

export type TooltipChangeDetails = ChangeDetails<TooltipChangeReason>;

interface TooltipOptions extends Omit<ComponentProps<'span'>, 'content' | 'children'> {
  /** A few words: the name of the child or a detail about it. No controls. */
  content: ReactNode;
  /** The element that the tooltip describes: one element that takes focus, a ref and event handlers. */
  children: ReactElement;
  /**
   * The side of the child, in reading direction. The opposite side is used if there is not enough space.
   * @default 'block-start'
   */
  side?: TooltipSide;
  /**
   * Which edge of the tooltip is in line with that of the child, in reading direction.
   * @default 'center'
   */
  align?: TooltipAlign;
  /**
   * The distance from the child, a step of the space scale.
   * @default 2
   */
  offset?: Space;
  /**
   * `describe`: screen readers read it after the name. `label`: it is the name of a child that shows only an icon;
   * `content` is a string then.
   * @default 'describe'
   */
  purpose?: TooltipPurpose;
  /**
   * How long a pointer rests before the tooltip opens, in milliseconds. Focus by keyboard opens it at once, a long touch
   * after half a second; focus that a program moves does not.
   * @default 600
   */
  delay?: number;
  /** Whether the tooltip is open (controlled). */
  open?: boolean;
  /**
   * Whether the tooltip is open at first (uncontrolled).
   * @default false
   */
  defaultOpen?: boolean;
  /** Called when the tooltip opens or closes. */
  onOpenChange?: (open: boolean, details: TooltipChangeDetails) => void;
}

/** A name is a string: screen readers have no use for elements in it. */
export type TooltipProps = TooltipOptions & ({ purpose?: 'describe' } | { content: string });
