'use client';
import { SelectContext } from './select-context.js';
import type { SelectRootProps, SelectValue } from './Select.props.js';
import { useFieldControl } from '../field/field-context.js';
import { renderNative } from './NativeSelect.js';
import { useSelect } from './use-select.js';

/**
 * A select in parts, for a list or a trigger of your own. Renders a hidden `<select>` when it has a `name` or is
 * required. `options` are the data: the closed select, the form and typeahead know them from here, the items of the
 * content show them.
 *
 * Use it inside a `Field`, which gives it label, description and error.
 * Do not use it for a list of plain options: `Select` is shorter.
 */
export function SelectRoot<Value extends SelectValue>({ children, ...props }: SelectRootProps<Value>) {
  const select = useSelect(props as unknown as SelectRootProps<SelectValue>);
  const field = useFieldControl({ required: props.required, disabled: props.disabled });
  return (
    <SelectContext value={select}>
      {children}
      {renderNative(select, field)}
    </SelectContext>
  );
}
