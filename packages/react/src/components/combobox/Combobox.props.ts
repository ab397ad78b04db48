import type { ComponentProps } from 'react';
import type { ChangeDetails } from '../../internal/change-details.js';
import { sizes, type PropsDoc, type Size } from '../../system/props.js';
import type { FieldLabelProps } from '../field/Field.props.js';
import type { SelectGroupData, SelectOptionData, SelectValue } from '../select/Select.props.js';

export const comboboxProps = {
  variants: { multiple: [false, true], size: sizes },
  defaults: {
    multiple: false,
    size: 'md',
    filter: true,
    creatable: false,
    clearable: false,
    readOnly: false,
    defaultOpen: false,
    required: false,
    optional: false,
    disabled: false,
  },
} as const satisfies PropsDoc;

/** The value of an option. Forms send it as a string. */
export type ComboboxValue = SelectValue;

/** One option: `value`, `label`, and what a `Select` has besides. */
export type ComboboxOptionData<Value extends ComboboxValue = string> = SelectOptionData<Value>;

/** Options under a heading. */
export type ComboboxGroupData<Value extends ComboboxValue = string> = SelectGroupData<Value>;

type Options<Value extends ComboboxValue> = readonly (ComboboxOptionData<Value> | ComboboxGroupData<Value>)[];

/**
 * Why the value changes. `item-press`: an option, or the button of a tag, is pressed; `keyboard`: a key; `input-change`: the
 * text is removed; `focus-out`: people leave the field with the text of an option, or with a text that is none;
 * `input-clear`: the clear button; `form-reset`: the form is reset and the value is not controlled.
 */
export type ComboboxChangeReason =
  | 'item-press'
  | 'keyboard'
  | 'input-change'
  | 'focus-out'
  | 'input-clear'
  | 'form-reset';

export type ComboboxChangeDetails = ChangeDetails<ComboboxChangeReason>;

/** Why the list opens or closes. */
export type ComboboxOpenChangeReason =
  | 'trigger-press'
  | 'input-change'
  | 'keyboard'
  | 'item-press'
  | 'escape-key'
  | 'outside-press'
  | 'focus-out';

export type ComboboxOpenChangeDetails = ChangeDetails<ComboboxOpenChangeReason>;

interface SingleValue<Value extends ComboboxValue> {
  /**
   * Lets people choose several options, which are tags in the field.
   * @default false
   */
  multiple?: false;
  /** The chosen value (controlled). `null`: none. */
  value?: Value | null;
  /** The value chosen at first (uncontrolled), and again after a reset. */
  defaultValue?: Value | null;
  /** Called when a person changes the value. `null`: none, also where the text is no option. */
  onValueChange?: (value: Value | null, details: ComboboxChangeDetails) => void;
}

interface MultipleValue<Value extends ComboboxValue> {
  /** People choose several options, which are tags in the field. */
  multiple: true;
  /** The chosen values (controlled), in the order in which people chose them. */
  value?: readonly Value[];
  /** The values chosen at first (uncontrolled), and again after a reset. */
  defaultValue?: readonly Value[];
  /** Called when a person changes the values. */
  onValueChange?: (value: readonly Value[], details: ComboboxChangeDetails) => void;
}

export type ComboboxProps<Value extends ComboboxValue = string> = (SingleValue<Value> | MultipleValue<Value>) &
  FieldLabelProps &
  Omit<ComponentProps<'input'>, 'value' | 'defaultValue' | 'type' | 'size' | 'role' | 'children' | 'list'> & {
    /**
     * The options, alone or in groups. Of more than a hundred, only those in view are rendered.
     * @default []
     */
    options?: Options<Value>;
    /**
     * Loads the options for a text, also for an empty one when the list opens. It is called after a pause; `signal` is aborted
     * when there is a newer text, and a late answer is dropped. `options` then has those of the chosen values, for their
     * labels.
     */
    load?: (search: string, options: { signal: AbortSignal }) => Promise<Options<Value>>;
    /**
     * Shows only options that contain each typed word: without vowel signs, hamza, tatweel, accents or the article. `false`
     * if `options` are already those of the text.
     * @default true
     */
    filter?: boolean;
    /**
     * People may add what is not in the list: its value is their text.
     * @default false
     */
    creatable?: boolean;
    /** The text in the field (controlled). */
    inputValue?: string;
    /** The text in the field at first (uncontrolled). By default that of the chosen option. */
    defaultInputValue?: string;
    /** Called when the text changes: while people type, and when they choose. */
    onInputValueChange?: (text: string, details: ComboboxChangeDetails) => void;
    /** Whether the list is open (controlled). */
    open?: boolean;
    /**
     * Whether the list is open at first (uncontrolled).
     * @default false
     */
    defaultOpen?: boolean;
    /** Called when a person opens or closes the list. */
    onOpenChange?: (open: boolean, details: ComboboxOpenChangeDetails) => void;
    /**
     * The height, that of a `Button` of the same size. It follows the density of the scope.
     * @default 'md'
     */
    size?: Size;
    /**
     * Shows a button that clears the value and the text.
     * @default false
     */
    clearable?: boolean;
    /**
     * The value is shown, takes focus and is sent, and people cannot change it.
     * @default false
     */
    readOnly?: boolean;
    /**
     * The form cannot be sent without a value.
     * @default false
     */
    required?: boolean;
    /**
     * Disables the combobox.
     * @default false
     */
    disabled?: boolean;
  };
