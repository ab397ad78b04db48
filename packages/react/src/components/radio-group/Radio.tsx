'use client';
import { useId } from 'react';
import { Choice } from '../field/Choice.js';
import { joinIds } from '../field/field-context.js';
import { hasContent } from '../field/FieldMessages.js';
import type { RadioProps } from './RadioGroup.props.js';
import { RadioInput } from './RadioInput.js';

/**
 * One choice of a `RadioGroup`. Renders one native `<input type="radio">`; with `label` or `description` a `<div>` around
 * it and its text. `className` and `style` go to the outermost element, `ref` and all other props to the `<input>`.
 */
export function Radio({ label, description, className, style, ...control }: RadioProps) {
  const id = useId();
  if (!hasContent(label) && !hasContent(description)) {
    return <RadioInput {...control} className={className} style={style} />;
  }
  const describedBy = joinIds(control['aria-describedby'], hasContent(description) && `${id}description`);
  const choice = { id, problem: undefined, handlers: {} };
  return (
    <Choice control="radio" grouped {...{ choice, label, description, className, style }}>
      <RadioInput {...control} aria-describedby={describedBy} />
    </Choice>
  );
}
