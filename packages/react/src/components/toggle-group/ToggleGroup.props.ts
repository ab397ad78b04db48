import type { ComponentProps } from 'react';
import type { ChangeDetails } from '../../internal/change-details.js';
import type { PropsDoc } from '../../system/props.js';
import type { ToggleProps } from '../toggle/Toggle.props.js';

export const toggleGroupProps = {
  variants: { orientation: ['horizontal', 'vertical'] },
  defaults: { orientation: 'horizontal', multiple: false, disabled: false },
} as const satisfies PropsDoc;

export type ToggleGroupOrientation = (typeof toggleGroupProps.variants.orientation)[number];

/** `item-press`: a toggle was pressed, by pointer or keyboard. */
export type ToggleGroupChangeReason = 'item-press';
export type ToggleGroupChangeDetails = ChangeDetails<ToggleGroupChangeReason>;

export interface ToggleGroupRootProps extends Omit<ComponentProps<'div'>, 'defaultValue' | 'role'> {
  /** The values of the pressed toggles: controlled. */
  value?: readonly string[];
  /** The values of the toggles that are pressed at first: uncontrolled. */
  defaultValue?: readonly string[];
  /** Called when a toggle is pressed or released. `event.preventDefault()` keeps an uncontrolled value as it is. */
  onValueChange?: (value: readonly string[], details: ToggleGroupChangeDetails) => void;
  /**
   * Several toggles can be pressed. Otherwise the one that is pressed releases the others; all can be released.
   * @default false
   */
  multiple?: boolean;
  /**
   * `horizontal`: in a row, which continues in a new line. `vertical`: below each other. Sets the arrow keys too.
   * @default 'horizontal'
   */
  orientation?: ToggleGroupOrientation;
  /**
   * Disables all toggles.
   * @default false
   */
  disabled?: boolean;
}

export interface ToggleGroupItemProps extends Omit<ToggleProps, 'pressed' | 'defaultPressed' | 'onPressedChange'> {
  /** The value of the group while it is pressed. */
  value: string;
}
