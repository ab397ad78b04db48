import type { ComponentProps } from 'react';
import type { ChangeDetails } from '../../internal/change-details.js';
import { sizes, type PropsDoc, type Size } from '../../system/props.js';
import type { FieldLabelProps } from '../field/Field.props.js';

export const ratingProps = {
  variants: { size: sizes },
  defaults: { size: 'md', max: 5, halves: false, readOnly: false, required: false, optional: false, disabled: false },
} as const satisfies PropsDoc;

/** `input-change`: another rating was chosen, by press or with an arrow key. */
export type RatingChangeReason = 'input-change';

export interface RatingProps
  extends
    FieldLabelProps,
    Omit<ComponentProps<'fieldset'>, 'defaultValue' | 'name' | 'role' | 'form' | 'children' | 'onChange'> {
  /** The rating, controlled. `null`: none. */
  value?: number | null;
  /** The rating at first, uncontrolled. */
  defaultValue?: number;
  /** Called when another rating is chosen. */
  onValueChange?: (value: number, details: ChangeDetails<RatingChangeReason>) => void;
  /**
   * How many stars there are.
   * @default 5
   */
  max?: number;
  /**
   * Half a star can be chosen.
   * @default false
   */
  halves?: boolean;
  /**
   * Shows a rating as an image with its words, such as an average. It may have any fraction, and is drawn to the nearest
   * half.
   * @default false
   */
  readOnly?: boolean;
  /**
   * The size of the stars.
   * @default 'md'
   */
  size?: Size;
  /** The name in the form. */
  name?: string;
  /**
   * Disables the control.
   * @default false
   */
  disabled?: boolean;
}
