'use client';
import { useId, useMemo, useRef, type ChangeEvent } from 'react';
import { composeRefs } from '../../internal/compose.js';
import { useBrowserLayoutEffect } from '../../internal/use-browser-layout-effect.js';
import { afterReset } from '../field/after-reset.js';
import { Choice, choiceDescription } from '../field/Choice.js';
import { joinIds, useFieldControl } from '../field/field-context.js';
import { hasContent, hasFieldProps } from '../field/FieldMessages.js';
import type { CheckboxProps } from './Checkbox.props.js';
import { Box } from './Checkbox.styles.js';

/**
 * Yes or no, and in a list any number of them. Renders one native `<input type="checkbox">`, so forms, reset and
 * readers know it; with `label`, `description` or `error`, a `<div>` that holds it and its words. `className` and `style` go
 * to the outermost element, `ref` and everything else to the `<input>`.
 *
 * Use it for consent, and for what is sent with a form.
 * Do not use it for what takes effect at once (`Switch`), nor for one of several answers (`Select`).
 */
export function Checkbox(props: CheckboxProps) {
  const { label, description, error, className, style, ...control } = props;
  const id = useId();
  if (!hasFieldProps(props)) return <Control {...control} className={className} style={style} />;
  const described = joinIds(control['aria-describedby'], choiceDescription(id, description, error));
  const { required } = control;
  return (
    <Choice control="checkbox" {...{ id, label, description, error, required, className, style }}>
      <Control aria-invalid={hasContent(error) || undefined} {...control} aria-describedby={described} />
    </Choice>
  );
}

function Control({ checked, defaultChecked, onChange, onCheckedChange, ref, ...rest }: CheckboxProps) {
  const input = useRef<HTMLInputElement>(null);
  const inputRef = useMemo(() => composeRefs(input, ref), [ref]);
  const mixed = checked === undefined ? defaultChecked === 'indeterminate' : checked === 'indeterminate';
  const held = checked !== undefined;
  // Only the DOM property makes it indeterminate. A click clears it, so a held state is set again after each render, and
  // one that nobody holds after a reset, which knows nothing of it.
  useBrowserLayoutEffect(
    () => {
      const box = input.current;
      if (!box || !(held || mixed)) return;
      const mix = () => void (box.indeterminate = mixed);
      mix();
      return held ? undefined : afterReset(box.form, mix);
    },
    held ? undefined : [],
  );
  const hear = (event: ChangeEvent<HTMLInputElement>) => {
    onChange?.(event);
    onCheckedChange?.(event.currentTarget.checked);
    if (mixed && held) event.currentTarget.indeterminate = true;
  };
  return (
    <Box
      type="checkbox"
      {...(held ? { checked: checked === true } : { defaultChecked: defaultChecked === true })}
      {...rest}
      {...useFieldControl(rest)}
      onChange={hear}
      ref={inputRef}
    />
  );
}
