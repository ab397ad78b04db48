'use client';
import { inField } from '../field/in-field.js';
import { ClearableTrigger } from './ClearableTrigger.js';
import { renderNative } from './NativeSelect.js';
import { SelectContent } from './SelectContent.js';
import { SelectContext } from './select-context.js';
import { renderValue, useTriggerProps } from './SelectTrigger.js';
import { Trigger } from './Select.styles.js';
import type { SelectProps, SelectValue } from './Select.props.js';
import { useSelect } from './use-select.js';

/**
 * One of a few known options, or several with `multiple`. Renders one `<button role="combobox">`; a hidden `<select>` after
 * it when it has a `name` or is required; and, while it is open, a list in the top layer. With `clearable` a `<div>` around
 * the button and its clear button. With `label`, `description` or `error`, a `Field` around them. `className` and `style`
 * go to the outermost element, `ref` and all other props to the button. The button has the `value` and `name` of the
 * control, for the `register` of a form library.
 *
 * Use it for four to some twenty options that people know.
 * Do not use it for two or three (show them all), for a long list to search in, or to go somewhere (links).
 */
export function Select<Value extends SelectValue = string>(props: SelectProps<Value>) {
  return inField(Control, props as unknown as SelectProps<SelectValue>);
}

function Control(props: SelectProps<SelectValue>) {
  const select = useSelect(props);
  const {
    options: _options,
    multiple: _multiple,
    value: _value,
    defaultValue: _defaultValue,
    onValueChange: _onValueChange,
    open: _open,
    defaultOpen: _defaultOpen,
    onOpenChange: _onOpenChange,
    name: _name,
    form: _form,
    autoComplete: _autoComplete,
    required: _required,
    readOnly: _readOnly,
    onChange: _onChange,
    clearable,
    placeholder,
    ...rest
  } = props;
  const { trigger, field } = useTriggerProps(select, rest);
  const value = renderValue(select, { placeholder });
  return (
    <>
      {clearable ? (
        <ClearableTrigger {...{ select, trigger }}>{value}</ClearableTrigger>
      ) : (
        <Trigger {...trigger}>{value}</Trigger>
      )}
      {renderNative(select, field)}
      {select.open ? (
        <SelectContext value={select}>
          <SelectContent />
        </SelectContext>
      ) : null}
    </>
  );
}
