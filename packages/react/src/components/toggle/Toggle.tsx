'use client';

import type { MouseEvent } from 'react';
import type { ChangeDetails } from '../../internal/change-details.js';
import { useControlled } from '../../internal/use-controlled.js';
import { setContent } from '../button/content.js';
import type { ToggleChangeReason, ToggleProps } from './Toggle.props.js';
import { Root } from './Toggle.styles.js';

/**
 * A button that stays pressed. Renders one `<button aria-pressed>`. Its text is the same in both states.
 *
 * Use it for a state of what is next to it that is seen at once: bold, muted, only my circles.
 * Do not use it for a setting (`Switch`), for a value of a form (`Checkbox`), nor for one of several views
 * (`SegmentedControl`).
 */
export function Toggle(props: ToggleProps) {
  const {
    pressed,
    defaultPressed = false,
    onPressedChange,
    onClick,
    variant,
    size,
    label,
    start,
    end,
    ...rest
  } = props;
  const [isPressed, setPressed] = useControlled<boolean, ChangeDetails<ToggleChangeReason>>(
    pressed,
    defaultPressed,
    onPressedChange,
  );
  const press = (event: MouseEvent<HTMLButtonElement>) => {
    onClick?.(event);
    if (!event.defaultPrevented) setPressed(!isPressed, { reason: 'trigger-press', event: event.nativeEvent });
  };
  setContent(rest, start, end, label !== undefined);
  return (
    <Root
      type="button"
      data-variant={variant}
      data-size={size}
      data-shape={label === undefined ? undefined : 'icon'}
      aria-label={label}
      {...rest}
      aria-pressed={isPressed}
      onClick={press}
    />
  );
}
