import type { ComponentProps, ReactNode } from 'react';
import { aligns, sides, sizes, type Align, type PropsDoc, type Side, type Size } from '../../system/props.js';
import type { PopoverChangeDetails } from '../popover/Popover.props.js';

export const contextualHelpProps = {
  variants: { variant: ['help', 'info'], size: sizes, side: sides, align: aligns },
  defaults: { variant: 'help', size: 'md', side: 'block-end', align: 'start', defaultOpen: false },
} as const satisfies PropsDoc;

export type ContextualHelpVariant = (typeof contextualHelpProps.variants.variant)[number];

export interface ContextualHelpProps extends Omit<ComponentProps<'button'>, 'color'> {
  /** The explanation: a few sentences, and a link to more where needed. */
  children?: ReactNode;
  /** The heading of the explanation. */
  heading?: ReactNode;
  /**
   * The name of the button, for screen readers. By default the brand's message for "help": name what it is about where a
   * page has several.
   */
  label?: string;
  /**
   * `help` explains what to do, with a question mark; `info` adds something to know.
   * @default 'help'
   */
  variant?: ContextualHelpVariant;
  /**
   * The size of the button.
   * @default 'md'
   */
  size?: Size;
  /**
   * The side of the button, in reading direction. The opposite side is used if there is not enough space.
   * @default 'block-end'
   */
  side?: Side;
  /**
   * Which edge of the explanation is in line with that of the button, in reading direction.
   * @default 'start'
   */
  align?: Align;
  /** Whether the explanation is open (controlled). */
  open?: boolean;
  /**
   * Whether the explanation is open at first (uncontrolled). It is shown after hydration.
   * @default false
   */
  defaultOpen?: boolean;
  /** Called when a person opens or closes the explanation. */
  onOpenChange?: (open: boolean, details: PopoverChangeDetails) => void;
}
