'use client';
import { useId, useMemo, useRef, type ChangeEvent } from 'react';
import { composeRefs } from '../../internal/compose.js';
import { isInvalid, joinIds, useFieldControl } from '../field/field-context.js';
import { inField } from '../field/in-field.js';
import { CharactersLeft } from './CharactersLeft.js';
import { GrowByHand, growsByItself } from './GrowByHand.js';
import { textAreaDefaults, type TextAreaProps, type TextAreaStyle } from './TextArea.props.js';
import { Input, Root } from './TextArea.styles.js';

/**
 * Several lines that the member writes. Renders a `<div>` frame around its `<textarea>`; with `label`, `description` or
 * `error` a `Field` stands around both. `className` and `style` go to the outermost element, `ref` and everything else
 * to the `<textarea>`.
 *
 * Use it for a story, a question, a reason.
 * Do not use it for a single line (`TextField`), nor for text with headings and pictures.
 */
export function TextArea(props: TextAreaProps) {
  return inField(Control, props);
}

function Control({
  rows = textAreaDefaults.rows,
  maxRows = textAreaDefaults.maxRows,
  grow = textAreaDefaults.grow,
  dir = textAreaDefaults.dir,
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
  const wired = useFieldControl(rest);
  const size: TextAreaStyle = { '--ws-text-area-rows': rows, '--ws-text-area-most': maxRows };
  const hear = (event: ChangeEvent<HTMLTextAreaElement>) => {
    onChange?.(event);
    onValueChange?.(event.currentTarget.value);
  };
  return (
    <Root data-invalid={isInvalid(wired['aria-invalid']) || undefined} className={className} style={style}>
      <Input
        data-grow={grow || undefined}
        rows={rows}
        dir={dir}
        // A blank placeholder lets styles know an empty field, whoever holds its value.
        placeholder={placeholder ?? ' '}
        {...rest}
        {...wired}
        aria-describedby={joinIds(wired['aria-describedby'], counted && leftId)}
        onChange={onChange || onValueChange ? hear : undefined}
        ref={inputRef}
        style={size}
      />
      {grow && !growsByItself() ? <GrowByHand input={input} /> : null}
      {counted ? <CharactersLeft id={leftId} input={input} most={rest.maxLength!} /> : null}
    </Root>
  );
}
