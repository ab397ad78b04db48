'use client';
import { Root as RadixRoot } from 'radix-ui/tabs';
import { useMemo, useRef, type FocusEvent } from 'react';
import { composeHandlers, composeRefs } from '../../internal/compose.js';
import { useDirection } from '../../internal/use-direction.js';
import { tabsDefaults, type TabsRootProps } from './Tabs.props.js';
import { Root } from './Tabs.styles.js';

/**
 * Several views of one thing, one of them in front. Renders one `<div>`; inside it a `Tabs.List` of `Tabs.Tab`s, and a
 * `Tabs.Panel` for each.
 *
 * Use it for two to six views that are seldom needed together.
 * Do not use it for steps in an order, for what people compare, or to go to another page (links).
 */
export function TabsRoot({
  value,
  defaultValue,
  onValueChange,
  activationMode = tabsDefaults.activationMode,
  dir,
  onFocusCapture,
  ref,
  className,
  ...rest
}: TabsRootProps) {
  const root = useRef<HTMLDivElement>(null);
  const rootRef = useMemo(() => composeRefs(root, ref), [ref]);
  const [direction, readDirection] = useDirection(root);
  return (
    <RadixRoot asChild dir={direction} activationMode={activationMode} {...{ value, defaultValue, onValueChange }}>
      {/* `dir` is given even where it is undefined: Radix writes its own to the element otherwise. */}
      <Root
        dir={dir}
        {...rest}
        onFocusCapture={composeHandlers(onFocusCapture, readDirection) as (event: FocusEvent) => void}
        ref={rootRef}
        className={className}
      />
    </RadixRoot>
  );
}
