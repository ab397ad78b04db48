'use client';
import { useMemo, useRef, type ChangeEvent, type RefObject } from 'react';
import { composeRefs } from '../../internal/compose.js';
import { setNativeValue } from '../../internal/native-value.js';
import { useMessages } from '../../internal/use-messages.js';
import { isInvalid, useFieldControl } from '../field/field-context.js';
import { inField } from '../field/in-field.js';
import { textFieldDefaults, type TextFieldProps } from './TextField.props.js';
import { Clear, Input, Root, Slot } from './TextField.styles.js';

/**
 * One line that the member writes. Renders a `<div>` frame around its `<input>`; with `label`, `description` or `error` a
 * `Field` stands around both. `className` and `style` go to the outermost element, `ref` and everything else to the
 * `<input>`.
 *
 * Use it for a name, an address, a search.
 * Do not use it for more than a sentence (`TextArea`), nor for one of a few known answers (`Select`).
 */
export function TextField(props: TextFieldProps) {
  return inField(Control, props);
}

function Control({
  type = textFieldDefaults.type,
  dir = textFieldDefaults.dir,
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
  const hear = (event: ChangeEvent<HTMLInputElement>) => {
    onChange?.(event);
    onValueChange?.(event.currentTarget.value);
  };
  return (
    <Root
      data-invalid={isInvalid(wired['aria-invalid']) || undefined}
      data-start={start === undefined ? undefined : ''}
      className={className}
      style={style}
    >
      {start === undefined ? null : <Slot>{start}</Slot>}
      <Input
        type={type}
        // The browser writes dates and times in its own language and direction.
        dir={type === 'date' || type === 'time' ? undefined : dir}
        // A blank placeholder lets styles know an empty field, whoever holds its value.
        placeholder={placeholder ?? ' '}
        {...rest}
        {...wired}
        onChange={onChange || onValueChange ? hear : undefined}
        ref={inputRef}
      />
      {end === undefined ? null : <Slot>{end}</Slot>}
      {clearable ? <ClearButton input={input} /> : null}
    </Root>
  );
}

function ClearButton({ input }: { input: RefObject<HTMLInputElement | null> }) {
  const message = useMessages();
  const clear = () => {
    if (!input.current) return;
    setNativeValue(input.current, '');
    input.current.focus();
  };
  return <Clear type="button" aria-label={message('action.clear')} onClick={clear} />;
}
