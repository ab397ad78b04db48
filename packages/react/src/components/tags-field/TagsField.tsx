'use client';
import type { MouseEvent } from 'react';
import { composeHandlers } from '../../internal/compose.js';
import { useTextDirection } from '../../internal/text-direction.js';
import { useComposedRefs } from '../../internal/use-composed-refs.js';
import { useFieldsetDisabled } from '../../internal/use-fieldset-disabled.js';
import { useRestoredValue } from '../../internal/use-restored.js';
import { isInvalid, useFieldControl } from '../field/field-context.js';
import { inField } from '../field/in-field.js';
import { Tag } from '../tag/index.js';
import { Input, Root, Status } from './TagsField.styles.js';
import type { TagsFieldProps } from './TagsField.props.js';
import { useTagRow } from './use-tag-row.js';
import { useTags } from './use-tags.js';

/**
 * Words of people's own as tags. Renders a `<div>` around the tags and an `<input>`, and hidden inputs when it has a `name` or
 * is required; with `label`, `description` or `error` a `Field` around it. `className` and `style` go to the outermost
 * element, `ref` and all other props to the `<input>`.
 *
 * Enter, a comma of any script, or leaving the field adds the text; a pasted list adds all of it. The same word, also with
 * other vowel signs or hamza, is added once.
 *
 * Use it for a few words or addresses that are not in a list.
 * Do not use it to choose from a list (`Combobox` with `multiple`), nor for one value (`TextField`).
 */
export function TagsField(props: TagsFieldProps) {
  return inField(Control, props);
}

function Control(props: TagsFieldProps) {
  const { size, placeholder, ref, className, style, ...rest } = elementProps(props);
  const { required, disabled, ...wired } = useFieldControl(props);
  const state = useTags(props, { required, disabled });
  const { input, status, text, keys, isLocked, hidden } = state;
  const isDisabled = useFieldsetDisabled(input) || disabled;
  const inputRef = useComposedRefs(input, ref);
  const moveInTags = useTagRow(input);
  useTextDirection(input, true);
  useRestoredValue(input, text);
  return (
    <Root
      data-size={size}
      data-invalid={isInvalid(wired['aria-invalid']) || undefined}
      data-readonly={props.readOnly || undefined}
      data-disabled={isDisabled || undefined}
      className={className}
      style={style}
      onMouseDown={(event: MouseEvent) => {
        if (event.target !== event.currentTarget) return;
        event.preventDefault();
        if (!isDisabled) input.current?.focus();
      }}
      onBlur={state.onBlur}
      onKeyDown={moveInTags}
    >
      {keys.map((tag) => (
        <Tag key={tag} text={tag} disabled={isLocked} onRemove={(details) => state.remove(tag, details)}>
          {tag}
        </Tag>
      ))}
      <Input
        autoComplete="off"
        enterKeyHint="done"
        {...rest}
        {...wired}
        disabled={disabled}
        // With a blank placeholder `:placeholder-shown` selects every empty field.
        placeholder={(keys.length === 0 && placeholder) || ' '}
        value={text}
        onChange={state.onChange}
        onKeyDown={composeHandlers(rest.onKeyDown, state.onKeyDown)}
        onPaste={composeHandlers(rest.onPaste, state.onPaste)}
        ref={inputRef}
      />
      {hidden}
      <Status role="status" ref={status} />
    </Root>
  );
}

/** What goes to the elements. */
function elementProps({
  value: _value,
  defaultValue: _defaultValue,
  onValueChange: _onValueChange,
  max: _max,
  name: _name,
  form: _form,
  required: _required,
  onChange: _onChange,
  label: _label,
  description: _description,
  error: _error,
  optional: _optional,
  ...rest
}: TagsFieldProps) {
  return rest;
}
