import type { ComponentProps } from 'react';
import type { ChangeDetails } from '../../internal/change-details.js';
import type { PropsDoc } from '../../system/props.js';

export const collapsibleProps = {
  variants: {},
  defaults: { defaultOpen: false, disabled: false },
} as const satisfies PropsDoc;

/** `trigger-press`: the summary was pressed. `none`: the browser opened it, for find in page or a link to a place inside. */
export type CollapsibleChangeReason = 'trigger-press' | 'none';
export type CollapsibleChangeDetails = ChangeDetails<CollapsibleChangeReason>;

export interface CollapsibleRootProps extends Omit<ComponentProps<'details'>, 'open' | 'onToggle'> {
  /** Whether it is open: controlled. */
  open?: boolean;
  /**
   * Whether it is open at first: uncontrolled.
   * @default false
   */
  defaultOpen?: boolean;
  /** Called when it opens or closes. `event.preventDefault()` keeps an uncontrolled one as it is. */
  onOpenChange?: (open: boolean, details: CollapsibleChangeDetails) => void;
  /**
   * Presses of the summary do nothing. It keeps focus.
   * @default false
   */
  disabled?: boolean;
}

export type CollapsibleTriggerProps = ComponentProps<'summary'>;
export type CollapsiblePanelProps = ComponentProps<'div'>;
