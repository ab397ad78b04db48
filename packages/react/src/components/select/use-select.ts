import { useMemo, useRef } from 'react';
import { setNativeValue } from '../../internal/native-value.js';
import { useControlled } from '../../internal/use-controlled.js';
import { collectOptions, flatten } from './collect-options.js';
import type { SelectProps } from './Select.props.js';
import { useReset, useTrigger } from './use-select-trigger.js';

type Given = Pick<
  SelectProps,
  'options' | 'children' | 'value' | 'defaultValue' | 'onValueChange' | 'open' | 'defaultOpen' | 'onOpenChange' | 'form'
>;

/** The answer, the list and the way between them; no markup. */
export function useSelect({ options, children, defaultValue = '', form, ...given }: Given) {
  const button = useRef<HTMLButtonElement>(null);
  const native = useRef<HTMLSelectElement>(null);
  const entries = useMemo(() => collectOptions({ options, children }), [options, children]);
  const [chosen, choose] = useControlled(given.value, defaultValue, given.onValueChange);
  const [open, setOpen] = useControlled(given.open, given.defaultOpen ?? false, given.onOpenChange);
  // One way for every change: through the native select where there is one, so that the form hears it.
  const pick = (next: string) => {
    if (next === chosen) return;
    if (native.current) setNativeValue(native.current, next, 'change');
    else choose(next);
  };
  const trigger = useTrigger({ entries, chosen, pick, openList: () => setOpen(true) });
  useReset({ button, native, form, first: given.value ?? defaultValue, reset: () => choose(defaultValue) });
  const option = flatten(entries).find((each) => each.value === chosen);
  return { button, native, entries, chosen, choose, pick, option, open, close: () => setOpen(false), trigger };
}
