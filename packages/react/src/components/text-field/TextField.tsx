'use client';
import { actionMessages } from '@wusum/contract/messages/action';
import { useMemo, useRef, useState, type ChangeEvent } from 'react';
import { composeRefs } from '../../internal/compose.js';
import { setNativeValue } from '../../internal/native-value.js';
import { directionOfText, useTextDirection } from '../../internal/text-direction.js';
import { useMessages } from '../../internal/use-messages.js';
import { useRestoredValue } from '../../internal/use-restored.js';
import { isInvalid, useFieldControl } from '../field/field-context.js';
import { inField } from '../field/in-field.js';
import { useNumberInput } from './number-input.js';
import { RevealButton } from './RevealButton.js';
import type { TextFieldChangeReason, TextFieldProps, TextFieldType } from './TextField.props.js';
import { Clear, Input, Root, Slot } from './TextField.styles.js';
import { useTypeCheck } from './type-check.js';

/**
 * A text of one line. Renders a `<div>` around its `<input>`; with `label`, `description` or `error` a `Field` around
 * both. `className` and `style` go to the outermost element, `ref` and all other props to the `<input>`.
 *
 * Use it for a name, an address, a search.
 * Do not use it for more than a sentence (`TextArea`), a password (`PasswordField`), a code that was sent (`PinField`), a file
 * (`FileUpload`), nor to choose from a list (`Select`). A color is a native `<input>` as the `FieldParts.Control` of a
 * `FieldParts.Root`, which labels and describes it.
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
  revealable,
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
  const [isRevealed, setRevealed] = useState(false);
  useTypeCheck(type);
  const wired = useFieldControl(rest);
  const direction = directionOf(type, dir, rest.value ?? rest.defaultValue ?? '');
  useTextDirection(input, direction.isFollowing);
  useNumberInput(input, type === 'number');
  useRestoredValue(input, rest.value);
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
        type={type === 'password' && isRevealed ? 'text' : type}
        dir={direction.dir}
        // With a blank placeholder `:placeholder-shown` selects every empty field.
        placeholder={placeholder ?? ' '}
        {...(isRevealed && { autoCapitalize: 'none', autoCorrect: 'off', spellCheck: false })}
        {...rest}
        {...wired}
        onChange={onChange || onValueChange ? change : undefined}
        ref={inputRef}
      />
      {end === undefined ? null : <Slot>{end}</Slot>}
      {clearable ? <ClearButton onClick={clear} /> : null}
      {revealable && type === 'password' ? <RevealButton {...{ input, isRevealed }} onReveal={setRevealed} /> : null}
    </Root>
  );
}

/** Written from left to right in every language. */
const leftToRight = new Set<TextFieldType>(['email', 'tel', 'url', 'number']);
/** Browsers write these in their own language and direction. */
const byBrowser = new Set<TextFieldType>(['date', 'time', 'datetime-local', 'month', 'week']);

/** @returns `isFollowing`: whether `dir` follows the text while people type; `dir` is that of the initial text then */
function directionOf(type: TextFieldType, dir: TextFieldProps['dir'], text: string) {
  if (byBrowser.has(type)) return { dir: undefined, isFollowing: false };
  if (dir !== 'auto') return { dir, isFollowing: false };
  if (leftToRight.has(type)) return { dir: 'ltr', isFollowing: false };
  return { dir: directionOfText(text), isFollowing: true };
}

function ClearButton({ onClick }: { onClick: () => void }) {
  const message = useMessages(actionMessages);
  return <Clear type="button" aria-label={message('action.clear')} onClick={onClick} />;
}
