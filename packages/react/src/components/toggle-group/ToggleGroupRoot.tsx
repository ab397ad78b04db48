'use client';
import { useMemo, useRef } from 'react';
import { composeHandlers } from '../../internal/compose.js';
import { useRoving } from '../../internal/roving.js';
import { useComposedRefs } from '../../internal/use-composed-refs.js';
import { useControlled } from '../../internal/use-controlled.js';
import type { ToggleGroupChangeDetails, ToggleGroupRootProps } from './ToggleGroup.props.js';
import { Root } from './ToggleGroup.styles.js';
import { ToggleGroupContext } from './toggle-group-context.js';

const none: readonly string[] = [];

/**
 * Toggles that belong together, with one tab stop: arrow keys move between them in reading direction. Renders one
 * `<div role="group">`; name it with `aria-label`. In a `Toolbar` the arrow keys are those of the toolbar.
 *
 * Use it for states of one thing, of which several or none can be pressed: bold and italic, days of a week.
 * Do not use it where one is always chosen (`SegmentedControl`), nor for a value of a form (`CheckboxGroup`).
 */
export function ToggleGroupRoot(props: ToggleGroupRootProps) {
  const { value, defaultValue = none, onValueChange, multiple = false, orientation, disabled = false, ...more } = props;
  const { ref, ...rest } = more;
  const node = useRef<HTMLDivElement>(null);
  const nodeRef = useComposedRefs(node, ref);
  const [current, set] = useControlled<readonly string[], ToggleGroupChangeDetails>(value, defaultValue, onValueChange);
  const move = useRoving(node, 'button[aria-pressed]', { orientation: orientation ?? 'horizontal' });
  const context = useMemo(
    () => ({
      value: current,
      disabled,
      setPressed: (item: string, pressed: boolean, details: ToggleGroupChangeDetails) =>
        set(changed(current, item, pressed, multiple), details),
    }),
    [current, disabled, multiple, set],
  );
  return (
    <ToggleGroupContext value={context}>
      <Root
        role="group"
        data-orientation={orientation}
        {...rest}
        onKeyDown={composeHandlers(rest.onKeyDown, move)}
        ref={nodeRef}
      />
    </ToggleGroupContext>
  );
}

/** The pressed toggles after one has been pressed or released. */
function changed(value: readonly string[], item: string, pressed: boolean, multiple: boolean): readonly string[] {
  const others = value.filter((each) => each !== item);
  if (!pressed) return others;
  return multiple ? [...others, item] : [item];
}
