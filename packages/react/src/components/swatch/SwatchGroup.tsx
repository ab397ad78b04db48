'use client';
import { RadioGroup } from '../radio-group/index.js';
import type { SwatchGroupProps } from './Swatch.props.js';
import { Items } from './Swatch.styles.js';

/**
 * One of a few colors. Renders one `<fieldset role="radiogroup">` with its label, description and error, around native radio
 * buttons: arrow keys follow the reading direction, and a form gets the value.
 *
 * Use it for a choice from the colors of a brand.
 * Do not use it for any color (`ColorField`).
 */
export function SwatchGroup({ size, showLabels = false, children, ...rest }: SwatchGroupProps) {
  return (
    <RadioGroup {...rest}>
      <Items data-size={size} data-labels={showLabels ? '' : undefined}>
        {children}
      </Items>
    </RadioGroup>
  );
}
