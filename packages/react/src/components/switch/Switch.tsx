'use client';
import { useId, type ChangeEvent } from 'react';
import { Choice, choiceDescription } from '../field/Choice.js';
import { joinIds, useFieldControl } from '../field/field-context.js';
import { hasContent, hasFieldProps } from '../field/FieldMessages.js';
import type { SwitchProps } from './Switch.props.js';
import { Track } from './Switch.styles.js';

/**
 * A setting that is on or off and takes effect at once. Renders one native `<input type="checkbox" role="switch">`;
 * with `label`, `description` or `error` a `<div>` around it and its text. `className` and `style` go to the outermost
 * element, `ref` and all other props to the `<input>`.
 *
 * Use it for a setting: notifications, preview, stay signed in. The label is the same in both states.
 * Do not use it for a value that is sent with a form, nor for consent (`Checkbox`).
 */
export function Switch(props: SwitchProps) {
  const { label, description, error, className, style, ...control } = props;
  const id = useId();
  if (!hasFieldProps(props)) return <Control {...control} className={className} style={style} />;
  const described = joinIds(control['aria-describedby'], choiceDescription(id, description, error));
  const { required } = control;
  return (
    <Choice control="switch" {...{ id, label, description, error, required, className, style }}>
      <Control aria-invalid={hasContent(error) || undefined} {...control} aria-describedby={described} />
    </Choice>
  );
}

function Control({ onChange, onCheckedChange, ref, ...rest }: SwitchProps) {
  const change = (event: ChangeEvent<HTMLInputElement>) => {
    onChange?.(event);
    onCheckedChange?.(event.currentTarget.checked, { reason: 'input-change', event: event.nativeEvent });
  };
  // A native checkbox has `aria-checked` by itself.
  // oxlint-disable-next-line jsx-a11y/role-has-required-aria-props
  return <Track type="checkbox" role="switch" {...rest} {...useFieldControl(rest)} onChange={change} ref={ref} />;
}
