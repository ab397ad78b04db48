'use client';
import { useRadio } from '../radio-group/RadioInput.js';
import { Swatch } from './Swatch.js';
import type { SwatchItemProps } from './Swatch.props.js';
import { Input, Label, Name, Picture, Tick } from './Swatch.styles.js';

/**
 * One color of a `SwatchGroup`. Renders a `<label>` around a native `<input type="radio">`, which covers it. `className` and
 * `style` go to the label, `ref` and all other props to the `<input>`.
 */
export function SwatchItem({ color, label, className, style, ...control }: SwatchItemProps) {
  return (
    <Label className={className} style={style}>
      <Input {...useRadio(control)} />
      <Picture>
        <Swatch color={color ?? control.value} decorative />
        <Tick />
      </Picture>
      <Name>{label}</Name>
    </Label>
  );
}
