import { useCallback, useId, useInsertionEffect, useMemo, useRef, type ChangeEvent, type RefCallback } from 'react';
import { useControlled } from '../../internal/use-controlled.js';
import { byKey, readOptions, reportForeign, type Option } from './options.js';
import type { SelectChangeDetails, SelectOpenChangeDetails, SelectStateProps, SelectValue } from './Select.props.js';
import { asFormControl } from './as-form-control.js';
import { selectedKeys, selectKeys, useNative } from './use-native.js';

export type Value = SelectValue | readonly SelectValue[] | null;

/** Value, list and options of a select, and what changes them; no markup. */
export type SelectState = ReturnType<typeof useSelect>;

export function useSelect(props: SelectStateProps<SelectValue>) {
  const { options = noOptions, multiple = false, form } = props;
  const button = useRef<HTMLButtonElement>(null);
  const native = useRef<HTMLSelectElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const listId = useId();
  const entries = useMemo(() => readOptions(options), [options]);
  const first: Value = props.defaultValue ?? (multiple ? none : null);
  const onValueChange = props.onValueChange as ((value: Value, details: SelectChangeDetails) => void) | undefined;
  const [value, setValue, setOwnValue] = useControlled<Value, SelectChangeDetails>(props.value, first, onValueChange);
  const [open, setOpen] = useControlled<boolean, SelectOpenChangeDetails>(
    props.open,
    props.defaultOpen ?? false,
    props.onOpenChange,
  );
  const keys = toKeys(value);
  const isControlled = props.value !== undefined;
  /** The reason of a change that goes through the native select. */
  const pending = useRef<SelectChangeDetails>(undefined);

  const valueOf = (next: readonly string[]): Value => {
    const values = next.map((key) => byKey(entries).get(key)?.value ?? key);
    return multiple ? values : (values[0] ?? null);
  };
  const setKeys = (next: readonly string[], details: SelectChangeDetails) => {
    if (next.join('\0') !== keys.join('\0')) setValue(valueOf(next), details);
  };
  /** Every change goes through the native select, if there is one: so that the form gets its event. */
  const change = (next: readonly string[], details: SelectChangeDetails) => {
    const { current: select } = native;
    if (!select) return setKeys(next, details);
    selectKeys(select, next);
    pending.current = details;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    pending.current = undefined;
  };
  /** Chooses an option, or removes it from several. */
  const choose = ({ key, disabled }: Option, details: SelectChangeDetails) => {
    if (disabled || props.readOnly) return;
    if (!multiple) return keys[0] === key && keys.length === 1 ? undefined : change([key], details);
    const wanted = new Set(keys.includes(key) ? keys.filter((each) => each !== key) : [...keys, key]);
    const inOrder = [...byKey(entries).keys()].filter((each) => wanted.has(each));
    return change(inOrder, details);
  };
  const clear = (event: Event) => change([], { reason: 'input-clear', event });
  const onNativeChange = (event: ChangeEvent<HTMLSelectElement>) => {
    props.onChange?.(event);
    const details = pending.current ?? { reason: 'input-change', event: event.nativeEvent };
    setKeys(selectedKeys(event.currentTarget, entries), details);
  };
  useNative({
    button,
    native,
    form,
    entries,
    keys,
    isControlled,
    first: toKeys(first),
    adopt: (next) => setOwnValue(valueOf(next)),
    reset: (next, event) => setKeys(next, { reason: 'form-reset', event }),
  });
  const connect = useFormControl({
    name: props.name ?? '',
    get: () => (native.current ? valueOf(selectedKeys(native.current, entries)) : value) ?? '',
    set: (next) => {
      const wanted = toKeys(next as Value);
      if (native.current) selectKeys(native.current, wanted);
      setOwnValue(valueOf(wanted.filter((key) => key !== '' || byKey(entries).has(''))));
    },
  });
  const elements = { button, native, list, listId, connect };
  return { ...elements, props, entries, multiple, keys, open, setOpen, choose, clear, onNativeChange };
}

/** @returns a ref that makes the button a form control, before any ref of the page sees it */
function useFormControl(control: ReturnType<Parameters<typeof asFormControl>[1]>): RefCallback<HTMLButtonElement> {
  const latest = useRef(control);
  useInsertionEffect(() => {
    latest.current = control;
  });
  return useCallback((button: HTMLButtonElement | null) => {
    if (button) asFormControl(button, () => latest.current);
  }, []);
}

const none: readonly SelectValue[] = [];
const noOptions = [] as const;

function toKeys(value: Value | undefined): readonly string[] {
  if (value === null || value === undefined) return [];
  return typeof value === 'object' ? value.map(String) : [String(value)];
}

/** The chosen options, in the order of the list. */
export function chosenOf({ entries, keys }: Pick<SelectState, 'entries' | 'keys'>): Option[] {
  if (keys.length === 0) return [];
  reportForeign(keys, entries);
  return [...byKey(entries).values()].filter((option) => keys.includes(option.key));
}
