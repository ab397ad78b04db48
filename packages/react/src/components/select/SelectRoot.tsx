'use client';
import { SelectContext, useSelectContext } from './select-context.js';
import type { SelectRootProps, SelectValue } from './Select.props.js';
import { HiddenSelect } from './HiddenSelect.js';
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
  return (
    <SelectContext value={select}>
      {children}
      <FormPart />
    </SelectContext>
  );
}

function FormPart() {
  return <HiddenSelect select={useSelectContext('Root')} />;
}
