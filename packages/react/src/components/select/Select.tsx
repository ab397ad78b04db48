'use client';
import { useContext, useId, useMemo, type ReactNode } from 'react';
import { composeRefs } from '../../internal/compose.js';
import { useMessages } from '../../internal/use-messages.js';
import { FieldContext, useFieldControl } from '../field/field-context.js';
import { inField } from '../field/in-field.js';
import { NativeSelect } from './NativeSelect.js';
import type { SelectGroupProps, SelectOptionProps, SelectProps } from './Select.props.js';
import { Root, Value } from './Select.styles.js';
import { SelectList } from './SelectList.js';
import { useSelect } from './use-select.js';
import { composeTrigger } from './use-select-trigger.js';

/**
 * One of a few known answers. Renders one `<button role="combobox">`, beside it a hidden `<select>` when the answer
 * has a `name` or is required, and a list in a portal while it is open; with `label`, `description` or `error`, a `Field`
 * around them. `className` and `style` go to the outermost element, `ref` and everything else to the button.
 *
 * Use it for four to some twenty answers that the member knows.
 * Do not use it for two or three (show them all), for a long list to search in, or to go somewhere (links).
 */
export function Select(props: SelectProps) {
  return inField(Control, props);
}

/** An answer of a `Select`. Its words are read before it is shown. Renders nothing by itself. */
export function SelectOption(_props: SelectOptionProps): ReactNode {
  return null;
}

/** Answers of a `Select` that belong together. Renders nothing by itself. */
export function SelectGroup(_props: SelectGroupProps): ReactNode {
  return null;
}

function Control({
  options,
  children,
  placeholder,
  value,
  defaultValue,
  onValueChange,
  open,
  defaultOpen,
  onOpenChange,
  name,
  autoComplete,
  form,
  required: ownRequired,
  ref,
  ...rest
}: SelectProps) {
  const select = useSelect({
    options,
    children,
    value,
    defaultValue,
    onValueChange,
    open,
    defaultOpen,
    onOpenChange,
    form,
  });
  const { button, native, entries, chosen } = select;
  const buttonRef = useMemo(() => composeRefs(button, ref), [button, ref]);
  const listId = useId();
  const field = useContext(FieldContext);
  const wired = useFieldControl({ ...rest, required: ownRequired });
  const { required, ...wiredButton } = wired;
  const label = { 'aria-label': rest['aria-label'], 'aria-labelledby': rest['aria-labelledby'] ?? field?.labelId };
  return (
    <>
      <Root
        type="button"
        // The pattern is a select-only combobox; a native select cannot show a list in the tribe's look.
        role="combobox"
        aria-haspopup="listbox"
        aria-expanded={select.open}
        aria-controls={select.open ? listId : undefined}
        {...rest}
        {...wiredButton}
        form={form}
        {...composeTrigger(rest, select.trigger)}
        ref={buttonRef}
      >
        {select.option ? <Value>{select.option.label}</Value> : <Placeholder>{placeholder}</Placeholder>}
      </Root>
      {name || required ? (
        <NativeSelect
          {...{ entries, name, form, autoComplete, required, disabled: wired.disabled, value: chosen }}
          onChange={(event) => select.choose(event.currentTarget.value)}
          onFocus={() => button.current?.focus()}
          ref={native}
        />
      ) : null}
      {select.open ? (
        <SelectList
          id={listId}
          trigger={button}
          name={label}
          value={chosen}
          onChoose={select.pick}
          onClose={select.close}
          entries={entries}
        />
      ) : null}
    </>
  );
}

function Placeholder({ children }: { children: ReactNode }) {
  return <Value data-placeholder="">{children ?? <Choose />}</Value>;
}

function Choose() {
  return useMessages()('select.placeholder');
}
