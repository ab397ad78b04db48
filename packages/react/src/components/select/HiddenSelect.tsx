'use client';
import { useFieldControl } from '../field/field-context.js';
import { NativeSelect } from './NativeSelect.js';
import type { SelectState } from './use-select.js';

/** The hidden `<select>` of a select that has a name or is required. */
export function HiddenSelect({ select }: { select: SelectState }) {
  const { props, button, native, entries, multiple, keys, onNativeChange } = select;
  const { name, form, autoComplete } = props;
  const { required, disabled } = useFieldControl({ required: props.required, disabled: props.disabled });
  if (!name && !required) return null;
  return (
    <NativeSelect
      {...{ entries, name, form, autoComplete, required, disabled, multiple }}
      value={multiple ? [...keys] : (keys[0] ?? '')}
      onChange={(event) => onNativeChange(event.currentTarget, event.nativeEvent)}
      onFocus={() => button.current?.focus()}
      ref={native}
    />
  );
}
