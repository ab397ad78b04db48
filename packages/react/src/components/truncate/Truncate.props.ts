import type { ComponentProps, ReactNode } from 'react';
import type { ChangeDetails } from '../../internal/change-details.js';
import { lineClamps, type LineClamp, type PropsDoc } from '../../system/props.js';

export const truncateProps = {
  variants: { lines: lineClamps },
  defaults: { lines: 1, expandable: false, defaultOpen: false },
} as const satisfies PropsDoc;

/** `trigger-press`: the button is pressed. */
export type TruncateOpenChangeReason = 'trigger-press';
export type TruncateOpenChangeDetails = ChangeDetails<TruncateOpenChangeReason>;

export interface TruncateProps extends ComponentProps<'div'> {
  /** The text. */
  children?: ReactNode;
  /**
   * The number of lines that are shown.
   * @default 1
   */
  lines?: LineClamp;
  /**
   * A text that is cut has a button that shows the rest. Without it, the whole text is its `title`.
   * @default false
   */
  expandable?: boolean;
  /** Whether the whole text is shown (controlled). */
  open?: boolean;
  /**
   * Whether the whole text is shown at first (uncontrolled).
   * @default false
   */
  defaultOpen?: boolean;
  /** Called when a person shows or hides the rest. */
  onOpenChange?: (open: boolean, details: TruncateOpenChangeDetails) => void;
}
