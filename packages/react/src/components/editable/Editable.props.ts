import type { ComponentProps } from 'react';
import type { ChangeDetails } from '../../internal/change-details.js';
import type { PropsDoc } from '../../system/props.js';
import type { FieldLabelProps } from '../field/Field.props.js';

export const editableProps = {
  variants: {},
  defaults: { submitOnBlur: true, required: false, optional: false, disabled: false, readOnly: false },
} as const satisfies PropsDoc;

/** `keyboard`: Enter. `focus-out`: focus left the field. */
export type EditableChangeReason = 'keyboard' | 'focus-out';
/** `trigger-press`: the text was pressed. `keyboard`: Enter. `escape-key`: Escape. `focus-out`: focus left the field. */
export type EditableEditingReason = 'trigger-press' | 'keyboard' | 'escape-key' | 'focus-out';

export interface EditableProps
  extends FieldLabelProps, Omit<ComponentProps<'div'>, 'children' | 'defaultValue' | 'onChange'> {
  /** The text, controlled. */
  value?: string;
  /** The text at first, uncontrolled. */
  defaultValue?: string;
  /** Called when the member has changed the text, and not while they type. */
  onValueChange?: (value: string, details: ChangeDetails<EditableChangeReason>) => void;
  /** Whether the field is shown, controlled. */
  editing?: boolean;
  /** Whether the field is shown at first, uncontrolled. */
  defaultEditing?: boolean;
  /** Called when the field is shown, and when the text is shown again. */
  onEditingChange?: (editing: boolean, details: ChangeDetails<EditableEditingReason>) => void;
  /** In place of an empty text. Omitted: the words of the brand. */
  placeholder?: string;
  /**
   * A text is kept when focus leaves the field. Otherwise only Enter keeps it.
   * @default true
   */
  submitOnBlur?: boolean;
  /** How many characters the text can have. */
  maxLength?: number;
  /** The name in the form. */
  name?: string;
  /**
   * Disables the control.
   * @default false
   */
  disabled?: boolean;
  /**
   * Shows the text, which cannot be changed.
   * @default false
   */
  readOnly?: boolean;
}
