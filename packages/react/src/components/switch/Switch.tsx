'use client';
import { useId, type ChangeEvent } from 'react';
import { Choice, choiceDescription } from '../field/Choice.js';
import { joinIds, useFieldControl } from '../field/field-context.js';
import { hasContent, hasFieldProps } from '../field/FieldMessages.js';
import type { SwitchProps } from './Switch.props.js';
import { Track } from './Switch.styles.js';

/**
 * A setting that is on or off and takes effect at once. Renders one native `<input type="checkbox" role="switch">`;
 * with `label`, `description` or `error`, a `<div>` that holds it and its words. `className` and `style` go to the outermost
 * element, `ref` and everything else to the `<input>`.
 *
 * Use it for a setting: tell me, show me, keep me signed in. The words stay the same in both states.
 * Do not use it for what waits until a form is sent, or for consent: that is a `Checkbox`.
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
  const hear = (event: ChangeEvent<HTMLInputElement>) => {
    onChange?.(event);
    onCheckedChange?.(event.currentTarget.checked);
  };
  // A native checkbox says `aria-checked` by itself.
  // oxlint-disable-next-line jsx-a11y/role-has-required-aria-props
  return <Track type="checkbox" role="switch" {...rest} {...useFieldControl(rest)} onChange={hear} ref={ref} />;
}
