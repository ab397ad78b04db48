'use client';
import { useContext, useMemo, useRef, type ChangeEvent } from 'react';
import { composeRefs } from '../../internal/compose.js';
import { useBrowserLayoutEffect } from '../../internal/use-browser-layout-effect.js';
import { useRestoredCheck } from '../../internal/use-restored.js';
import { afterReset } from '../field/after-reset.js';
import { CheckboxGroupContext, choiceIn } from '../field/choice-group-context.js';
import { useFieldControl } from '../field/field-context.js';
import type { CheckboxProps } from './Checkbox.props.js';
import { Box } from './Checkbox.styles.js';

/** The native checkbox. In a `CheckboxGroup` its value makes it an item of the group. */
export function CheckboxInput(props: CheckboxProps) {
  const group = useContext(CheckboxGroupContext);
  const { value } = props;
  const isItem = group !== null && value !== undefined;
  const item = isItem ? { 'data-item': '', ...choiceIn(group, String(value)), required: false } : undefined;
  return <Control {...props} {...item} />;
}

function Control({ size = 'md', checked, defaultChecked, onChange, onCheckedChange, ref, ...rest }: CheckboxProps) {
  const input = useRef<HTMLInputElement>(null);
  const inputRef = useMemo(() => composeRefs(input, ref), [ref]);
  const mixed = checked === undefined ? defaultChecked === 'indeterminate' : checked === 'indeterminate';
  const isControlled = checked !== undefined;
  // Only the DOM property makes it indeterminate. A click clears it, so a controlled state is set again after each render;
  // a reset does not restore it, so an uncontrolled one is set again after that.
  useBrowserLayoutEffect(
    () => {
      const box = input.current;
      if (!box || !(isControlled || mixed)) return;
      const mix = () => void (box.indeterminate = mixed);
      mix();
      return isControlled ? undefined : afterReset(box.form, mix);
    },
    isControlled ? undefined : [],
  );
  useRestoredCheck(input, typeof checked === 'boolean' ? checked : undefined);
  const change = (event: ChangeEvent<HTMLInputElement>) => {
    onChange?.(event);
    onCheckedChange?.(event.currentTarget.checked, { reason: 'input-change', event: event.nativeEvent });
    if (mixed && isControlled) event.currentTarget.indeterminate = true;
  };
  return (
    <Box
      type="checkbox"
      data-size={size}
      {...(isControlled ? { checked: checked === true } : { defaultChecked: defaultChecked === true })}
      {...rest}
      {...useFieldControl(rest)}
      onChange={change}
      ref={inputRef}
    />
  );
}
