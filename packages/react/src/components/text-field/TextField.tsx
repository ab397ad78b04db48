'use client';
import { useMemo, useRef, type ChangeEvent } from 'react';
import { composeRefs } from '../../internal/compose.js';
import { setNativeValue } from '../../internal/native-value.js';
import { useMessages } from '../../internal/use-messages.js';
import { isInvalid, useFieldControl } from '../field/field-context.js';
import { inField } from '../field/in-field.js';
import type { TextFieldChangeReason, TextFieldProps } from './TextField.props.js';
import { Clear, Input, Root, Slot } from './TextField.styles.js';

/**
 * A text of one line. Renders a `<div>` around its `<input>`; with `label`, `description` or `error` a `Field` around
 * both. `className` and `style` go to the outermost element, `ref` and all other props to the `<input>`.
 *
 * Use it for a name, an address, a search.
 * Do not use it for more than a sentence (`TextArea`), nor to choose from a list (`Select`).
 */
export function TextField(props: TextFieldProps) {
  return inField(Control, props);
}

function Control({
  type = 'text',
  size,
  dir = 'auto',
  start,
  end,
  clearable,
  placeholder,
  onChange,
  onValueChange,
  ref,
  className,
  style,
  ...rest
}: TextFieldProps) {
  const input = useRef<HTMLInputElement>(null);
  const inputRef = useMemo(() => composeRefs(input, ref), [ref]);
  const wired = useFieldControl(rest);
  const reason = useRef<TextFieldChangeReason>('input-change');
  const change = (event: ChangeEvent<HTMLInputElement>) => {
    onChange?.(event);
    onValueChange?.(event.currentTarget.value, { reason: reason.current, event: event.nativeEvent });
  };
  const clear = () => {
    if (!input.current) return;
    reason.current = 'input-clear';
    setNativeValue(input.current, '');
    reason.current = 'input-change';
    input.current.focus();
  };
  return (
    <Root
      data-size={size}
      data-invalid={isInvalid(wired['aria-invalid']) || undefined}
      data-start={start === undefined ? undefined : ''}
      className={className}
      style={style}
    >
      {start === undefined ? null : <Slot>{start}</Slot>}
      <Input
        type={type}
        // Browsers write dates and times in their own language and direction.
        dir={type === 'date' || type === 'time' ? undefined : dir}
        // With a blank placeholder `:placeholder-shown` selects every empty field.
        placeholder={placeholder ?? ' '}
        {...rest}
        {...wired}
        onChange={onChange || onValueChange ? change : undefined}
        ref={inputRef}
      />
      {end === undefined ? null : <Slot>{end}</Slot>}
      {clearable ? <ClearButton onClick={clear} /> : null}
    </Root>
  );
}

function ClearButton({ onClick }: { onClick: () => void }) {
  const message = useMessages();
  return <Clear type="button" aria-label={message('action.clear')} onClick={onClick} />;
}
