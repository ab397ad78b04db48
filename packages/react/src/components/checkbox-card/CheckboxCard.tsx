'use client';
import { CheckboxInput } from '../checkbox/CheckboxInput.js';
import { ChoiceCard } from '../field/ChoiceCard.js';
import { isInvalid } from '../field/field-context.js';
import type { CheckboxCardProps } from './CheckboxCard.props.js';

/**
 * A choice with a picture and a description, alone or in a `CheckboxGroup`. Renders one `<label>`, all of which can be
 * pressed, around its native `<input type="checkbox">`. `className` and `style` go to the `<label>`, `ref` and all other
 * props to the `<input>`.
 *
 * Use it for a few choices that need more than a word.
 * Do not use it for short choices (`Checkbox`), nor with a button or a link inside.
 */
export function CheckboxCard({ label, description, media, className, style, ...control }: CheckboxCardProps) {
  const describedBy = control['aria-describedby'];
  const invalid = isInvalid(control['aria-invalid']);
  return (
    <ChoiceCard {...{ label, description, media, describedBy, invalid, className, style }}>
      {(wired) => <CheckboxInput {...wired} {...control} aria-describedby={wired['aria-describedby']} />}
    </ChoiceCard>
  );
}
