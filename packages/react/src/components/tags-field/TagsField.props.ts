import type { ComponentProps } from 'react';
import type { ChangeDetails } from '../../internal/change-details.js';
import { sizes, type PropsDoc, type Size } from '../../system/props.js';
import type { FieldLabelProps } from '../field/Field.props.js';

export const tagsFieldProps = {
  variants: { size: sizes },
  defaults: { size: 'md', readOnly: false, required: false, optional: false, disabled: false },
} as const satisfies PropsDoc;

/**
 * Why the value changes. `keyboard`: Enter, a comma, or Backspace on a tag; `input-change`: a text with commas or lines is
 * pasted; `item-press`: the button of a tag is pressed; `focus-out`: people leave the field with a text in it; `form-reset`:
 * the form is reset and the value is not controlled.
 */
export type TagsFieldChangeReason = 'keyboard' | 'input-change' | 'item-press' | 'focus-out' | 'form-reset';

export type TagsFieldChangeDetails = ChangeDetails<TagsFieldChangeReason>;

export interface TagsFieldProps
  extends
    FieldLabelProps,
    Omit<ComponentProps<'input'>, 'value' | 'defaultValue' | 'type' | 'size' | 'max' | 'children' | 'list'> {
  /** The tags (controlled). */
  value?: readonly string[];
  /** The tags at first (uncontrolled), and again after a reset. */
  defaultValue?: readonly string[];
  /** Called when a person adds or removes tags. */
  onValueChange?: (value: readonly string[], details: TagsFieldChangeDetails) => void;
  /** The largest number of tags. A text that would be one more stays in the field. */
  max?: number;
  /**
   * The height, that of a `Button` of the same size. It follows the density of the scope.
   * @default 'md'
   */
  size?: Size;
  /**
   * The tags are shown and sent, and people cannot change them.
   * @default false
   */
  readOnly?: boolean;
  /**
   * The form cannot be sent without a tag.
   * @default false
   */
  required?: boolean;
  /**
   * Disables the field.
   * @default false
   */
  disabled?: boolean;
}
