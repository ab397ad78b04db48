import type { ComponentProps, ReactElement, ReactNode } from 'react';
import type { ChangeDetails } from '../../internal/change-details.js';
import type { PropsDoc } from '../../system/props.js';

export const tooltipProps = {
  variants: {
    side: ['block-start', 'block-end', 'inline-start', 'inline-end'],
    purpose: ['describe', 'label'],
  },
  defaults: { side: 'block-start', purpose: 'describe', delay: 600, defaultOpen: false },
} as const satisfies PropsDoc;

export type TooltipSide = (typeof tooltipProps.variants.side)[number];
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
   * `describe`: screen readers read it after the name. `label`: it is the name of a child that shows only an icon;
   * `content` is a string then.
   * @default 'describe'
   */
  purpose?: TooltipPurpose;
  /**
   * How long a pointer rests before the tooltip opens, in milliseconds. Keyboard focus opens it at once, a long touch
   * after half a second.
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
