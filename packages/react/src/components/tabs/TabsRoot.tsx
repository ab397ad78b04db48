'use client';
import { Root as RadixRoot } from 'radix-ui/tabs';
import { useMemo, useRef, useState, type SyntheticEvent } from 'react';
import { composeRefs } from '../../internal/compose.js';
import { useDirection } from '../../internal/use-direction.js';
import type { TabsChangeReason, TabsRootProps } from './Tabs.props.js';
import { Root } from './Tabs.styles.js';

/**
 * Several views, one of them shown. Renders one `<div>`; inside it a `Tabs.List` of `Tabs.Tab`s, and a `Tabs.Panel` for
 * each.
 *
 * Use it for two to six views that are seldom needed at the same time.
 * Do not use it for steps in an order, for views that people compare, or to go to another page (links).
 */
export function TabsRoot({
  value,
  defaultValue,
  onValueChange,
  activationMode = 'automatic',
  dir,
  onMouseDownCapture,
  onKeyDownCapture,
  onFocusCapture,
  ref,
  className,
  ...rest
}: TabsRootProps) {
  const root = useRef<HTMLDivElement>(null);
  const rootRef = useMemo(() => composeRefs(root, ref), [ref]);
  const [direction, readDirection] = useDirection(root);
  const [own, setOwn] = useState(defaultValue);
  const cause = useRef<{ reason: TabsChangeReason; event: Event }>(undefined);
  const because = (reason: TabsChangeReason, { nativeEvent }: SyntheticEvent) => {
    cause.current = { reason, event: nativeEvent };
  };
  const change = (next: string) => {
    // Radix focuses a pressed tab, which selects it, and then selects it again.
    if (!cause.current) return;
    const details = cause.current;
    cause.current = undefined;
    setOwn(next);
    onValueChange?.(next, details);
  };
  return (
    // Always controlled: Radix calls an uncontrolled change later, in an effect.
    <RadixRoot
      asChild
      dir={direction}
      activationMode={activationMode}
      value={value ?? own ?? ''}
      onValueChange={change}
    >
      {/* `dir` is passed even where it is undefined: Radix writes its own to the element otherwise. */}
      <Root
        dir={dir}
        {...rest}
        onMouseDownCapture={(event) => {
          onMouseDownCapture?.(event);
          because('item-press', event);
        }}
        onKeyDownCapture={(event) => {
          onKeyDownCapture?.(event);
          because('keyboard', event);
        }}
        onFocusCapture={(event) => {
          onFocusCapture?.(event);
          // An arrow key focuses the next tab a task later: the key is still the cause.
          if (!cause.current) because('none', event);
          readDirection();
        }}
        ref={rootRef}
        className={className}
      />
    </RadixRoot>
  );
}
