'use client';
import { RadioGroup } from '../radio-group/index.js';
import type { SegmentedControlProps } from './SegmentedControl.props.js';
import { Track } from './SegmentedControl.styles.js';

/**
 * One of two to five views of the same content; one is always chosen. Renders one `<fieldset role="radiogroup">` with its
 * label, description and error, around native radio buttons in a joined row: arrow keys follow the reading direction, and
 * a form gets the value. The mark moves to the chosen segment in browsers with anchors.
 *
 * Use it for a view that changes at once: list or map, day or week.
 * Do not use it for an answer that people think about (`RadioGroup`), nor for content with panels (`Tabs`).
 */
export function SegmentedControl({ size, stretch = false, children, ...rest }: SegmentedControlProps) {
  return (
    <RadioGroup {...rest}>
      <Track data-size={size} data-stretch={stretch ? '' : undefined}>
        {children}
      </Track>
    </RadioGroup>
  );
}
