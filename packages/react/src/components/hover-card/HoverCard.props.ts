import type { ComponentProps, ReactNode } from 'react';
import type { ChangeDetails } from '../../internal/change-details.js';
import { aligns, sides, spaces, type Align, type PropsDoc, type Side, type Space } from '../../system/props.js';
import type { LinkProps } from '../link/Link.props.js';

export const hoverCardProps = {
  variants: { side: sides, align: aligns, offset: spaces },
  defaults: {
    defaultOpen: false,
    delay: 600,
    closeDelay: 300,
    side: 'block-end',
    align: 'start',
    offset: 2,
    asChild: false,
  },
} as const satisfies PropsDoc;

/** Why a hover card opens or closes. `none`: another one opened. */
export type HoverCardChangeReason =
  | 'trigger-hover'
  | 'trigger-focus'
  | 'trigger-touch'
  | 'escape-key'
  | 'outside-press'
  | 'focus-out'
  | 'none';

export type HoverCardChangeDetails = ChangeDetails<HoverCardChangeReason>;

export interface HoverCardRootProps {
  /** Whether the card is open (controlled). */
  open?: boolean;
  /**
   * Whether the card is open at first (uncontrolled). It is shown after hydration.
   * @default false
   */
  defaultOpen?: boolean;
  /** Called when the card opens or closes. `details.event.preventDefault()` keeps an uncontrolled card as it is. */
  onOpenChange?: (open: boolean, details: HoverCardChangeDetails) => void;
  /**
   * How long the pointer rests on the link, or keyboard focus is on it, before the card opens, in milliseconds. A touch
   * opens it after half a second.
   * @default 600
   */
  delay?: number;
  /**
   * How long after the pointer has left the link and the card it closes, in milliseconds.
   * @default 300
   */
  closeDelay?: number;
  /** Trigger and content, at any depth. */
  children?: ReactNode;
}

/** The child keeps its own look and gets the behaviour alone. */
interface AsChildProps extends Omit<ComponentProps<'a'>, 'color'> {
  asChild: true;
}

/** The props of a `Link`, or `asChild`. */
export type HoverCardTriggerProps = (LinkProps & { asChild?: false }) | AsChildProps;

export interface HoverCardContentProps extends ComponentProps<'div'> {
  /**
   * The side of the link, in reading direction. The opposite side is used if there is not enough space.
   * @default 'block-end'
   */
  side?: Side;
  /**
   * Which edge of the card is in line with that of the link, in reading direction.
   * @default 'start'
   */
  align?: Align;
  /**
   * The distance from the link, a step of the space scale.
   * @default 2
   */
  offset?: Space;
  /**
   * Gives its look and its place to the only child: a `<span>`, if the link is in a paragraph.
   * @default false
   */
  asChild?: boolean;
}
