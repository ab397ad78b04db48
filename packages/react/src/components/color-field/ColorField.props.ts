import type { ComponentProps } from 'react';
import type { ChangeDetails } from '../../internal/change-details.js';
import { sizes, type PropsDoc, type Size } from '../../system/props.js';
import type { FieldLabelProps } from '../field/Field.props.js';

export const colorFieldProps = {
  variants: { format: ['hex', 'oklch'], size: sizes },
  defaults: { format: 'hex', size: 'md', plane: true, required: false, optional: false, disabled: false },
} as const satisfies PropsDoc;

export type ColorFieldFormat = (typeof colorFieldProps.variants.format)[number];

/**
 * `input-change`: the text was typed, or the area or a slider was moved by pointer. `keyboard`: they were moved by a key.
 */
export type ColorFieldChangeReason = 'input-change' | 'keyboard';
export type ColorFieldChangeDetails = ChangeDetails<ColorFieldChangeReason>;

/** A contrast that the color should have with others. */
export interface ColorGuide {
  /** Colors of CSS without opacity. */
  readonly on: readonly string[];
  /** Ratio of contrast of WCAG 2.2, from 1 to 21. */
  readonly ratio: number;
}

export interface ColorFieldProps
  extends
    FieldLabelProps,
    Omit<ComponentProps<'input'>, 'type' | 'size' | 'value' | 'defaultValue' | 'dir' | 'children'> {
  /** The color, controlled: any color of CSS without opacity. */
  value?: string;
  /** The color at first, uncontrolled. Omitted: black. */
  defaultValue?: string;
  /** Called when the color changes, with its text in `format`. A text that is no color calls nothing. */
  onValueChange?: (value: string, details: ColorFieldChangeDetails) => void;
  /**
   * How the color is written: `hex` for sRGB, `oklch` for all colors that it can choose.
   * @default 'hex'
   */
  format?: ColorFieldFormat;
  /**
   * The height of the text field.
   * @default 'md'
   */
  size?: Size;
  /**
   * Has the area of chroma and lightness. Without it there are the three sliders.
   * @default true
   */
  plane?: boolean;
  /**
   * Contrasts that the color should have: lines on the area and marks on the slider of lightness show where it goes below.
   * They are drawn only: the first is solid, the next three are dashed, dotted and both. Say the same in words.
   */
  guides?: readonly ColorGuide[];
}
