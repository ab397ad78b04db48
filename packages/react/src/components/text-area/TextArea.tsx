'use client';
import { useId, useMemo, useRef, type ChangeEvent } from 'react';
import { composeRefs } from '../../internal/compose.js';
import { isInvalid, joinIds, useFieldControl } from '../field/field-context.js';
import { hasWords } from '../field/FieldMessages.js';
import { inField } from '../field/in-field.js';
import { CharactersLeft } from './CharactersLeft.js';
import { textAreaDefaults, type TextAreaProps, type TextAreaStyle } from './TextArea.props.js';
import { Input, Root } from './TextArea.styles.js';

/**
 * Several lines that the member writes. Renders a `<div>` frame around its `<textarea>`; with `label` a `Field` stands
 * around both. `className` and `style` go to the outermost element, `ref` and everything else to the `<textarea>`.
 *
 * Use it for a story, a question, a reason.
 * Do not use it for a single line (`TextField`), nor for text with headings and pictures.
 */
export function TextArea(props: TextAreaProps) {
  return inField(Control, props);
}

function Control({
  rows = textAreaDefaults.rows,
  mostRows = textAreaDefaults.mostRows,
  grow = textAreaDefaults.grow,
  dir = textAreaDefaults.dir,
  error,
  placeholder,
  onChange,
  onValueChange,
  ref,
  className,
  style,
  ...rest
}: TextAreaProps) {
  const input = useRef<HTMLTextAreaElement>(null);
  const inputRef = useMemo(() => composeRefs(input, ref), [ref]);
  const leftId = useId();
  const counted = rest.maxLength !== undefined;
  const wired = useFieldControl(hasWords(error) ? { 'aria-invalid': true, ...rest } : rest);
  const size: TextAreaStyle = { '--ws-text-area-rows': rows, '--ws-text-area-most': mostRows };
  const hear = (event: ChangeEvent<HTMLTextAreaElement>) => {
    onChange?.(event);
    onValueChange?.(event.currentTarget.value);
    if (grow) growByHand(event.currentTarget);
  };
  return (
    <Root
      data-invalid={isInvalid(wired['aria-invalid']) || undefined}
      data-disabled={wired.disabled || undefined}
      className={className}
      style={style}
    >
      <Input
        data-grow={grow || undefined}
        rows={rows}
        dir={dir}
        // A blank placeholder lets styles know an empty field, whoever holds its value.
        placeholder={placeholder ?? ' '}
        {...rest}
        {...wired}
        aria-describedby={joinIds(wired['aria-describedby'], counted && leftId)}
        onChange={hear}
        ref={inputRef}
        style={size}
      />
      {counted ? <CharactersLeft id={leftId} input={input} most={rest.maxLength!} /> : null}
    </Root>
  );
}

/** For browsers without `field-sizing: content`. The frame has the border, so the scroll height is the whole height. */
function growByHand(input: HTMLTextAreaElement): void {
  if (CSS.supports('field-sizing', 'content')) return;
  input.style.blockSize = 'auto';
  input.style.blockSize = `${input.scrollHeight}px`;
}
