import type { ComponentProps } from 'react';
import type { ChangeDetails } from '../../internal/change-details.js';
import type { PropsDoc } from '../../system/props.js';
import type { FieldLabelProps } from '../field/Field.props.js';
import type { SelectGroupData, SelectOptionData, SelectValue } from '../select/Select.props.js';

export const listBoxProps = {
  variants: { multiple: [false, true] },
  defaults: { multiple: false, required: false, optional: false, disabled: false },
} as const satisfies PropsDoc;

/** The value of an option. Forms send it as a string. */
export type ListBoxValue = SelectValue;

/** One option: `value`, `label`, and what a `Select` has besides. */
export type ListBoxOptionData<Value extends ListBoxValue = string> = SelectOptionData<Value>;

/** Options under a heading. */
export type ListBoxGroupData<Value extends ListBoxValue = string> = SelectGroupData<Value>;

/**
 * Why the value changes. `item-press`: an option is pressed; `keyboard`: a key; `input-change`: the browser restores the
 * page; `form-reset`: the form is reset and the value is not controlled.
 */
export type ListBoxChangeReason = 'item-press' | 'keyboard' | 'input-change' | 'form-reset';

export type ListBoxChangeDetails = ChangeDetails<ListBoxChangeReason>;

interface SingleValue<Value extends ListBoxValue> {
  /**
   * Lets people choose several options.
   * @default false
   */
  multiple?: false;
  /** The chosen value (controlled). `null`: none. */
  value?: Value | null;
  /** The value chosen at first (uncontrolled), and again after a reset. */
  defaultValue?: Value | null;
  /** Called when a person changes the value. `null` after a reset to no value. */
  onValueChange?: (value: Value | null, details: ListBoxChangeDetails) => void;
}

interface MultipleValue<Value extends ListBoxValue> {
  /** People choose several options. */
  multiple: true;
  /** The chosen values (controlled). */
  value?: readonly Value[];
  /** The values chosen at first (uncontrolled), and again after a reset. */
  defaultValue?: readonly Value[];
  /** Called when a person changes the values. They are in the order of the list. */
  onValueChange?: (value: readonly Value[], details: ListBoxChangeDetails) => void;
}

export type ListBoxProps<Value extends ListBoxValue = string> = (SingleValue<Value> | MultipleValue<Value>) &
  FieldLabelProps &
  Omit<ComponentProps<'div'>, 'defaultValue' | 'children' | 'role'> & {
    /**
     * The options, alone or in groups. Of more than a hundred, only those in view are rendered.
     * @default []
     */
    options?: readonly (ListBoxOptionData<Value> | ListBoxGroupData<Value>)[];
    /** Name in the form. With `multiple`, the form sends one entry for each value. */
    name?: string;
    /** `id` of the form, if the list is outside of it. */
    form?: string;
    /**
     * The form cannot be sent without a value.
     * @default false
     */
    required?: boolean;
    /**
     * Disables all options.
     * @default false
     */
    disabled?: boolean;
  };
