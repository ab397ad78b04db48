'use client';
import { useContext } from 'react';
import { Toggle } from '../toggle/index.js';
import type { ToggleGroupItemProps } from './ToggleGroup.props.js';
import { ToggleGroupContext } from './toggle-group-context.js';

/**
 * One toggle of a `ToggleGroup`. Renders one `Toggle`.
 * @throws Error outside of a `ToggleGroup.Root`
 */
export function ToggleGroupItem({ value, disabled, ...rest }: ToggleGroupItemProps) {
  const group = useContext(ToggleGroupContext);
  if (!group) throw new Error('ToggleGroup.Item is outside a ToggleGroup.Root. Put it inside one.');
  return (
    <Toggle
      {...rest}
      disabled={disabled ?? group.disabled}
      pressed={group.value.includes(value)}
      onPressedChange={(pressed, { event }) => group.setPressed(value, pressed, { reason: 'item-press', event })}
    />
  );
}
