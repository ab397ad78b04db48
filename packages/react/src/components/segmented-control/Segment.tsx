'use client';
import { useRadio } from '../radio-group/RadioInput.js';
import type { SegmentProps } from './SegmentedControl.props.js';
import { Input, Label, Text } from './SegmentedControl.styles.js';

/**
 * One choice of a `SegmentedControl`. Renders a `<label>` around a native `<input type="radio">`, which covers it.
 * `className` and `style` go to the label, `ref` and all other props to the `<input>`.
 */
export function Segment({ children, className, style, ...control }: SegmentProps) {
  return (
    <Label className={className} style={style}>
      <Input {...useRadio(control)} />
      <Text>{children}</Text>
    </Label>
  );
}
