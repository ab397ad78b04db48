'use client';
import { comboboxMessages } from '@wusum/contract/messages/combobox';
import { type ChangeEventHandler, type MouseEvent } from 'react';
import { composeHandlers } from '../../internal/compose.js';
import { useComposedRefs } from '../../internal/use-composed-refs.js';
import { useFieldsetDisabled } from '../../internal/use-fieldset-disabled.js';
import { useMessages } from '../../internal/use-messages.js';
import { useRestoredValue } from '../../internal/use-restored.js';
import { useTextDirection } from '../../internal/text-direction.js';
import { isInvalid, useFieldControl } from '../field/field-context.js';
import { inField } from '../field/in-field.js';
import type { SelectValue } from '../select/Select.props.js';
import { useTagRow } from '../tags-field/use-tag-row.js';
import { ComboboxList } from './ComboboxList.js';
import { ClearButton, Tags, ToggleButton } from './ComboboxParts.js';
import { Input, Root, Status, Values } from './Combobox.styles.js';
import type { ComboboxProps, ComboboxValue } from './Combobox.props.js';
import { ComboboxContext } from './combobox-context.js';
import { useCombobox } from './use-combobox.js';
import { useComboboxKeys } from './use-combobox-keys.js';
import { useUnmatched } from './use-unmatched.js';

/**
 * A text field with a list of options to search in: one of many, or several with `multiple`. Renders a `<div>` around an
 * `<input role="combobox">`, its tags and buttons; a hidden `<input>` when it has a `name` or is required; and, while it is
 * open, a list in the top layer. With `label`, `description` or `error`, a `Field` around them. `className` and `style` go to
 * the outermost element, `ref` and all other props to the `<input>`.
 *
 * Typed text is never lost: what is none of the options stays in the field, and is an error when the form is sent.
 *
 * Use it for a long list that people know how to search, or for one that is loaded.
 * Do not use it for up to some twenty options (`Select`), for free text (`TextField`), nor for words of people's own
 * (`TagsField`).
 */
export function Combobox<Value extends ComboboxValue = string>(props: ComboboxProps<Value>) {
  return inField(Control, props as unknown as ComboboxProps<SelectValue>);
}

function Control(props: ComboboxProps<SelectValue>) {
  const {
    ref,
    className,
    style,
    size,
    placeholder,
    clearable = false,
    readOnly = false,
    ...rest
  } = elementProps(props);
  const message = useMessages(comboboxMessages);
  const { required, disabled, ...wired } = useFieldControl(props);
  const combobox = useCombobox(props, { required, disabled });
  const { box, input, id, open, shown, keys, multiple, isUnmatched, hidden, status } = combobox;
  const inputRef = useComposedRefs(input, ref);
  const isDisabled = useFieldsetDisabled(input) || disabled === true;
  const isLocked = readOnly || isDisabled;
  const handlers = useComboboxKeys(combobox, isLocked);
  const moveInTags = useTagRow(input);
  useTextDirection(input, true);
  useRestoredValue(input, shown);
  useUnmatched(input, isUnmatched ? message('combobox.unmatched') : '');
  return (
    <ComboboxContext value={combobox}>
      <Root
        data-size={size}
        data-invalid={isInvalid(wired['aria-invalid']) || undefined}
        data-readonly={readOnly || undefined}
        data-disabled={isDisabled || undefined}
        className={className}
        style={style}
        onMouseDown={(event: MouseEvent) => {
          // A press beside the text focuses it, and does not take focus from it.
          if (event.target === input.current) return;
          event.preventDefault();
          if (!isDisabled) input.current?.focus();
        }}
        onBlur={handlers.onBlur}
        onKeyDown={moveInTags}
        ref={box}
      >
        <Values>
          {multiple ? <Tags isLocked={isLocked} /> : null}
          <Input
            role="combobox"
            aria-autocomplete="list"
            aria-expanded={open}
            aria-controls={open ? `${id}list` : undefined}
            autoComplete="off"
            autoCorrect="off"
            autoCapitalize="none"
            spellCheck={false}
            {...rest}
            {...wired}
            {...{ disabled, readOnly }}
            // With a blank placeholder `:placeholder-shown` selects every empty field.
            placeholder={placeholder ?? ' '}
            value={shown}
            onChange={handlers.onChange as ChangeEventHandler<HTMLInputElement>}
            onKeyDown={composeHandlers(rest.onKeyDown, handlers.onKeyDown)}
            onPointerDown={composeHandlers(rest.onPointerDown, handlers.onPointerDown)}
            onClick={composeHandlers(rest.onClick, handlers.onClick)}
            onCompositionStart={composeHandlers(rest.onCompositionStart, handlers.onCompositionStart)}
            onCompositionEnd={composeHandlers(rest.onCompositionEnd, handlers.onCompositionEnd)}
            ref={inputRef}
          />
        </Values>
        {clearable && !isLocked && (shown !== '' || keys.length > 0) ? <ClearButton /> : null}
        <ToggleButton isLocked={isLocked} />
        {hidden}
        <Status role="status" ref={status} />
        {open && !isLocked ? <ComboboxList label={rest['aria-label']} /> : null}
      </Root>
    </ComboboxContext>
  );
}

/** What goes to the elements. */
function elementProps({
  options: _options,
  load: _load,
  filter: _filter,
  creatable: _creatable,
  multiple: _multiple,
  value: _value,
  defaultValue: _defaultValue,
  onValueChange: _onValueChange,
  inputValue: _inputValue,
  defaultInputValue: _defaultInputValue,
  onInputValueChange: _onInputValueChange,
  open: _open,
  defaultOpen: _defaultOpen,
  onOpenChange: _onOpenChange,
  name: _name,
  form: _form,
  required: _required,
  onChange: _onChange,
  label: _label,
  description: _description,
  error: _error,
  optional: _optional,
  ...rest
}: ComboboxProps<SelectValue>) {
  return rest;
}
