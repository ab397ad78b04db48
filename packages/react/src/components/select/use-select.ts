import { useId, useMemo, useRef } from 'react';
import { useControlled } from '../../internal/use-controlled.js';
import { byKey, readOptions, reportForeign, type Option } from './options.js';
import type { SelectChangeDetails, SelectOpenChangeDetails, SelectStateProps, SelectValue } from './Select.props.js';
import { useReset } from './use-reset.js';

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
  const [value, setValue] = useControlled<Value, SelectChangeDetails>(props.value, first, onValueChange);
  const [open, setOpen] = useControlled<boolean, SelectOpenChangeDetails>(
    props.open,
    props.defaultOpen ?? false,
    props.onOpenChange,
  );
  const keys = toKeys(value);
  /** The reason of a change that goes through the native select. */
  const pending = useRef<SelectChangeDetails>(undefined);

  const setKeys = (next: readonly string[], details: SelectChangeDetails) => {
    if (next.join('\0') === keys.join('\0')) return;
    const values = next.map((key) => byKey(entries).get(key)?.value ?? key);
    setValue(multiple ? values : (values[0] ?? null), details);
  };
  /** Every change goes through the native select, if there is one: so that the form gets its event. */
  const change = (next: readonly string[], details: SelectChangeDetails) => {
    const { current: select } = native;
    if (!select) return setKeys(next, details);
    for (const option of select.options) option.selected = next.includes(option.value);
    pending.current = details;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    pending.current = undefined;
  };
  /** Chooses an option, or removes it from several. */
  const choose = ({ key, disabled }: Option, details: SelectChangeDetails) => {
    if (disabled) return;
    if (!multiple) return keys[0] === key && keys.length === 1 ? undefined : change([key], details);
    const wanted = new Set(keys.includes(key) ? keys.filter((each) => each !== key) : [...keys, key]);
    const inOrder = [...byKey(entries).keys()].filter((each) => wanted.has(each));
    return change(inOrder, details);
  };
  const onNativeChange = (select: HTMLSelectElement, event: Event) =>
    setKeys(
      [...select.selectedOptions].map((option) => option.value).filter((key) => key !== '' || byKey(entries).has('')),
      pending.current ?? { reason: 'input-change', event },
    );
  useReset({
    button,
    native,
    form,
    first: toKeys(props.value ?? first),
    reset: (event) => setKeys(toKeys(first), { reason: 'form-reset', event }),
  });
  return { props, button, native, list, listId, entries, multiple, keys, open, setOpen, choose, onNativeChange };
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
