import type { ComponentProps } from 'react';
import type { ChangeDetails } from '../../internal/change-details.js';
import type { PropsDoc } from '../../system/props.js';

export const splitterProps = {
  variants: { orientation: ['horizontal', 'vertical'] },
  defaults: { orientation: 'horizontal', defaultValue: 50, min: 10, max: 90, step: 5, disabled: false },
} as const satisfies PropsDoc;

export type SplitterOrientation = (typeof splitterProps.variants.orientation)[number];

/** Why the size changes. `drag`: a pointer moves the handle; `trigger-press`: a double click brings the size at first back. */
export type SplitterChangeReason = 'drag' | 'keyboard' | 'trigger-press';

export type SplitterChangeDetails = ChangeDetails<SplitterChangeReason>;

export interface SplitterRootProps extends Omit<ComponentProps<'div'>, 'defaultValue'> {
  /** The size of the first pane, a percentage (controlled). */
  value?: number;
  /**
   * The size of the first pane at first, a percentage (uncontrolled). A server renders the nearest multiple of 5: the exact
   * size needs script.
   * @default 50
   */
  defaultValue?: number;
  /** Called while a person moves the handle. Store the size here to remember it. */
  onValueChange?: (value: number, details: SplitterChangeDetails) => void;
  /**
   * The smallest size of the first pane, a percentage.
   * @default 10
   */
  min?: number;
  /**
   * The largest size of the first pane, a percentage.
   * @default 90
   */
  max?: number;
  /**
   * How far an arrow key moves the handle, a percentage.
   * @default 5
   */
  step?: number;
  /**
   * `horizontal`: the panes are next to each other; `vertical`: one below the other.
   * @default 'horizontal'
   */
  orientation?: SplitterOrientation;
  /**
   * The panes keep their size.
   * @default false
   */
  disabled?: boolean;
}

export type SplitterPaneProps = ComponentProps<'div'>;

export interface SplitterHandleProps extends ComponentProps<'div'> {
  /** Names the handle. By default the brand's message for the size of the panes. */
  'aria-label'?: string;
}
