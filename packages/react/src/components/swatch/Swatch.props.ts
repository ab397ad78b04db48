import type { ComponentProps, ReactNode } from 'react';
import { sizes, type PropsDoc, type Size } from '../../system/props.js';
import type { RadioGroupProps } from '../radio-group/RadioGroup.props.js';

export const swatchProps = {
  variants: { size: sizes },
  defaults: {
    size: 'md',
    decorative: false,
    showLabels: false,
    required: false,
    optional: false,
    disabled: false,
  },
} as const satisfies PropsDoc;

export interface SwatchProps extends Omit<ComponentProps<'span'>, 'color' | 'children' | 'role'> {
  /** A color of CSS: `#c2410c`, `oklch(0.55 0.22 12)`, `rgb(0 0 0 / 0.5)`. */
  color: string;
  /** The name of the color. Omitted: `color` as it is written. */
  label?: string;
  /**
   * The width and the height.
   * @default 'md'
   */
  size?: Size;
  /**
   * Hidden from assistive technology: its name is next to it.
   * @default false
   */
  decorative?: boolean;
}

export interface SwatchGroupProps extends Omit<RadioGroupProps, 'orientation'> {
  /**
   * The size of its swatches.
   * @default 'md'
   */
  size?: Size;
  /**
   * Shows the name of each color next to it.
   * @default false
   */
  showLabels?: boolean;
  /** `SwatchItem`s. */
  children?: ReactNode;
}

export interface SwatchItemProps extends Omit<
  ComponentProps<'input'>,
  'type' | 'size' | 'value' | 'checked' | 'defaultChecked' | 'name' | 'required' | 'color' | 'children'
> {
  /** The color, in the form the value of the group. */
  value: string;
  /** The color that is shown, if the value is a name. */
  color?: string;
  /** The name of the color. */
  label: string;
}
