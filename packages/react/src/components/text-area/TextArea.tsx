'use client';
import { useId, useMemo, useRef, type ChangeEvent, type ReactNode } from 'react';
import { composeRefs } from '../../internal/compose.js';
import { directionOfText, useTextDirection } from '../../internal/text-direction.js';
import { useBrowserLayoutEffect } from '../../internal/use-browser-layout-effect.js';
import { useRestoredValue } from '../../internal/use-restored.js';
import { isInvalid, joinIds, useFieldControl } from '../field/field-context.js';
import { inField } from '../field/in-field.js';
import { CharactersLeft } from './CharactersLeft.js';
import { GrowByHand, growsByItself } from './GrowByHand.js';
import type { TextAreaProps } from './TextArea.props.js';
import { Input, Root } from './TextArea.styles.js';

/**
 * A text of several lines. Renders a `<div>` around its `<textarea>`; with `label`, `description` or `error` a `Field`
 * around both. `className` and `style` go to the outermost element, `ref` and all other props to the `<textarea>`.
 *
 * Use it for a story, a question, a reason.
 * Do not use it for a single line (`TextField`), nor for text with headings and images.
 */
export function TextArea(props: TextAreaProps) {
  return inField(TextAreaControl, props);
}

/** The control of `TextArea` and `VoiceField`, without label and messages. */
export function TextAreaControl({
  inside,
  size = 'md',
  rows = 4,
  maxRows = 24,
  grow = true,
  dir = 'auto',
  placeholder,
  onChange,
  onValueChange,
  ref,
  className,
  style,
  ...rest
}: TextAreaProps & { /** After the control, in its box. */ inside?: ReactNode }) {
  const input = useRef<HTMLTextAreaElement>(null);
  const inputRef = useMemo(() => composeRefs(input, ref), [ref]);
  const leftId = useId();
  const { maxLength, ...control } = rest;
  const text = rest.value ?? rest.defaultValue ?? '';
  const wired = useFieldControl(rest);
  useTextDirection(input, dir === 'auto');
  useRestoredValue(input, rest.value);
  // No attribute: a strict content security policy refuses it in the markup of a server. `rows` sets the height before.
  useBrowserLayoutEffect(() => {
    const properties = {
      '--ws-text-area-rows': rows,
      '--ws-text-area-max-rows': maxRows,
      '--ws-text-area-sizing': grow ? 'content' : 'fixed',
    };
    for (const [name, value] of Object.entries(properties)) input.current!.style.setProperty(name, String(value));
  }, [rows, maxRows, grow]);
  const change = (event: ChangeEvent<HTMLTextAreaElement>) => {
    onChange?.(event);
    onValueChange?.(event.currentTarget.value, { reason: 'input-change', event: event.nativeEvent });
  };
  return (
    <Root
      data-size={size}
      data-invalid={isInvalid(wired['aria-invalid']) || undefined}
      className={className}
      style={style}
    >
      <Input
        data-grow={grow || undefined}
        rows={rows}
        dir={dir === 'auto' ? directionOfText(text) : dir}
        // With a blank placeholder `:placeholder-shown` selects every empty field.
        placeholder={placeholder ?? ' '}
        {...control}
        {...wired}
        aria-describedby={joinIds(wired['aria-describedby'], maxLength !== undefined && leftId)}
        onChange={onChange || onValueChange ? change : undefined}
        ref={inputRef}
      />
      {inside}
      {grow && !growsByItself() ? <GrowByHand input={input} /> : null}
      {maxLength === undefined ? null : <CharactersLeft id={leftId} {...{ input, text }} max={maxLength} />}
    </Root>
  );
}
