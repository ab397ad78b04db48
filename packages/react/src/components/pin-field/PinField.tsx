'use client';
import { fieldMessages } from '@wusum/contract/messages/field';
import { pinMessages } from '@wusum/contract/messages/pin';
import { useEffect, useId, useRef, type ChangeEvent, type MouseEvent, type RefObject } from 'react';
import { composeHandlers } from '../../internal/compose.js';
import { useComposedRefs } from '../../internal/use-composed-refs.js';
import { useMessages } from '../../internal/use-messages.js';
import { useRestoredValue } from '../../internal/use-restored.js';
import { isInvalid, joinIds, useFieldControl } from '../field/field-context.js';
import { inField } from '../field/in-field.js';
import type { PinFieldProps } from './PinField.props.js';
import { Cell, Cells, Input, Length, Root } from './PinField.styles.js';
import { usePinInput, usePinState } from './use-pin-input.js';

/**
 * A short code of a known length. Renders a `<div>` around one `<input>` and the boxes that show its characters; with
 * `label`, `description` or `error` a `Field` around it. `className` and `style` go to the outermost element, `ref` and all
 * other props to the `<input>`. It is written from left to right in every language. Digits of any script are understood; a
 * pasted code may have spaces; a code that is too short is not sent.
 *
 * Use it for a code that was sent, and for a number that people know by heart (`masked`).
 * Do not use it for a password (`PasswordField`), a number (`NumberField`) or a code of unknown length (`TextField`).
 */
export function PinField(props: PinFieldProps) {
  return inField(Control, props);
}

function Control({
  length = 6,
  group,
  type = 'numeric',
  masked = false,
  size,
  onChange,
  onValueChange,
  onComplete,
  className,
  style,
  ref,
  ...rest
}: PinFieldProps) {
  const message = useMessages(pinMessages);
  const input = useRef<HTMLInputElement>(null);
  const inputRef = useComposedRefs(input, ref);
  const lengthId = useId();
  const wired = useFieldControl(rest);
  usePinInput(input, { type, length });
  useRestoredValue(input, rest.value);
  const change = (event: ChangeEvent<HTMLInputElement>) => {
    onChange?.(event);
    const { value } = event.currentTarget;
    const details = { reason: 'input-change', event: event.nativeEvent } as const;
    onValueChange?.(value, details);
    if (value.length === length) onComplete?.(value, details);
  };
  return (
    <Root
      dir="ltr"
      data-size={size}
      data-invalid={isInvalid(wired['aria-invalid']) || undefined}
      className={className}
      style={style}
    >
      <Boxes {...{ input, length, group, masked }} text={rest.value ?? rest.defaultValue ?? ''} />
      <Input
        inputMode={type === 'numeric' ? 'numeric' : 'text'}
        autoComplete="one-time-code"
        autoCapitalize="none"
        autoCorrect="off"
        spellCheck={false}
        {...rest}
        {...wired}
        type={masked ? 'password' : 'text'}
        aria-describedby={joinIds(lengthId, wired['aria-describedby'])}
        onChange={change}
        onClick={composeHandlers(rest.onClick, (event: MouseEvent<HTMLInputElement>) => select(event, length))}
        ref={inputRef}
      />
      <Length id={lengthId}>{message('pin.length', { count: length })}</Length>
    </Root>
  );
}

interface BoxesProps {
  input: RefObject<HTMLInputElement | null>;
  /** The text of the first render. */
  text: string;
  length: number;
  group: number | undefined;
  masked: boolean;
}

/**
 * What people see of the control. Its state is not that of the control: React would write a controlled value back before it
 * reports the change.
 */
function Boxes({ input, text: initial, length, group, masked }: BoxesProps) {
  const message = useMessages(fieldMessages);
  const { text, start, end } = usePinState(input, initial);
  const missing = text === '' ? 0 : length - text.length;
  const problem = missing > 0 ? message('field.too-short', { count: missing }) : '';
  useEffect(() => input.current?.setCustomValidity(problem), [input, problem]);
  const first = Math.min(start, length - 1);
  const last = Math.max(end - 1, first);
  return (
    <Cells aria-hidden="true">
      {Array.from({ length }, (_, index) => (
        <Cell
          key={index}
          data-active={(index >= first && index <= last) || undefined}
          data-group={(group !== undefined && index > 0 && index % group === 0) || undefined}
          // No text: translators of pages leave it alone, and it is found once.
          data-character={index < text.length ? (masked ? '•' : text[index]) : undefined}
        />
      ))}
    </Cells>
  );
}

/** A press selects the character of its box; after the text it is the place of the next one. */
function select({ currentTarget: input, clientX }: MouseEvent<HTMLInputElement>, length: number): void {
  if (input.selectionStart !== input.selectionEnd) return;
  const { left, width } = input.getBoundingClientRect();
  const index = Math.min(Math.floor(((clientX - left) / width) * length), input.value.length);
  input.setSelectionRange(Math.max(0, index), Math.min(index + 1, input.value.length));
}
