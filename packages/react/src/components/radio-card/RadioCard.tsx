'use client';
import { ChoiceCard } from '../field/ChoiceCard.js';
import { RadioInput } from '../radio-group/RadioInput.js';
import type { RadioCardProps } from './RadioCard.props.js';

/**
 * One choice of a `RadioGroup` with a picture and a description. Renders one `<label>`, all of which can be pressed, around
 * its native `<input type="radio">`. `className` and `style` go to the `<label>`, `ref` and all other props to the
 * `<input>`.
 *
 * Use it for two to four choices that need more than a word: a plan, a layout, an audience.
 * Do not use it for short choices (`Radio`), nor with a button or a link inside.
 */
export function RadioCard({ label, description, media, className, style, ...control }: RadioCardProps) {
  const describedBy = control['aria-describedby'];
  return (
    <ChoiceCard {...{ label, description, media, describedBy, className, style }}>
      {(wired) => <RadioInput {...wired} {...control} aria-describedby={wired['aria-describedby']} />}
    </ChoiceCard>
  );
}
