'use client';
import { useId, useRef, useState } from 'react';
import { useBrowserLayoutEffect } from '../../internal/use-browser-layout-effect.js';
import { useComposedRefs } from '../../internal/use-composed-refs.js';
import { useControlled } from '../../internal/use-controlled.js';
import { SplitterContext } from './splitter-context.js';
import type { SplitterChangeDetails, SplitterRootProps } from './Splitter.props.js';
import { Root } from './Splitter.styles.js';

/**
 * Two panes and a handle between them, which people move. Renders one `<div>`, as high as what is around it. Put a
 * `Splitter.Pane`, a `Splitter.Handle` and a `Splitter.Pane` in it; a pane can hold another splitter.
 *
 * Use it where people compare or work in two views, and know best how much space each needs.
 * Do not use it on small screens, where there is space for one view, nor for the areas of a page (`AppShell`).
 */
export function SplitterRoot({
  value,
  defaultValue = 50,
  onValueChange,
  min = 10,
  max = 90,
  step = 5,
  orientation = 'horizontal',
  disabled = false,
  ref,
  ...rest
}: SplitterRootProps) {
  const [current, set] = useControlled<number, SplitterChangeDetails>(value, defaultValue, onValueChange);
  const [initial] = useState(value ?? defaultValue);
  const root = useRef<HTMLDivElement>(null);
  const rootRef = useComposedRefs(root, ref);
  const id = useId();
  const within = (size: number) => Math.min(max, Math.max(min, size));
  const size = within(current);
  // Set in the object model, so that no style attribute is in the markup of a server.
  useBrowserLayoutEffect(() => {
    root.current?.style.setProperty('--ws-splitter', String(size));
  }, [size]);
  const setValue = (next: number, details: SplitterChangeDetails) => set(within(next), details);
  return (
    <SplitterContext value={{ root, value: size, initial, min, max, step, orientation, disabled, id, setValue }}>
      <Root
        data-orientation={orientation === 'vertical' ? orientation : undefined}
        data-step={Math.min(95, Math.max(5, Math.round(size / 5) * 5))}
        {...rest}
        ref={rootRef}
      />
    </SplitterContext>
  );
}
