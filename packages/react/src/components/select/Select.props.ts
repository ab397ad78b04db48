import type { ChangeEventHandler, ComponentProps, ReactNode } from 'react';
import type { ChangeDetails } from '../../internal/change-details.js';
import { sizes, type PropsDoc, type Size } from '../../system/props.js';
import type { FieldLabelProps } from '../field/Field.props.js';

export const selectProps = {
  variants: { multiple: [false, true], size: sizes },
  defaults: {
    multiple: false,
    size: 'md',
    clearable: false,
    readOnly: false,
    defaultOpen: false,
    required: false,
    optional: false,
    disabled: false,
  },
} as const satisfies PropsDoc;

/** The value of an option. Forms send it as a string. */
export type SelectValue = string | number;

/** One option. */
export interface SelectOptionData<Value extends SelectValue = string> {
  /** Unique in its list, also as a string. */
  value: Value;
  /** What is shown. */
  label: ReactNode;
  /** The text of `label` if it is more than text: for typeahead and for the browser's own list. */
  text?: string;
  /** More about the option, below its label in the list. Screen readers read it after the label. */
  description?: ReactNode;
  /** Shown, but cannot be chosen. */
  disabled?: boolean;
}

/** Options under a heading. */
export interface SelectGroupData<Value extends SelectValue = string> {
  /** The heading. */
  label: ReactNode;
  /** What is under it. */
  options: readonly SelectOptionData<Value>[];
}

/**
 * Why the value changes. `item-press`: an option is pressed; `keyboard`: a key, with the list open or closed;
 * `input-clear`: the clear button, or Delete; `input-change`: the browser fills in the form; `form-reset`: the form is reset
 * and the value is not controlled.
 */
export type SelectChangeReason = 'item-press' | 'keyboard' | 'input-clear' | 'input-change' | 'form-reset';

export type SelectChangeDetails = ChangeDetails<SelectChangeReason>;

/** Why the list opens or closes. */
export type SelectOpenChangeReason =
  | 'trigger-press'
  | 'keyboard'
  | 'item-press'
  | 'escape-key'
  | 'outside-press'
  | 'focus-out';

export type SelectOpenChangeDetails = ChangeDetails<SelectOpenChangeReason>;

interface SingleValue<Value extends SelectValue> {
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
  onValueChange?: (value: Value | null, details: SelectChangeDetails) => void;
}

interface MultipleValue<Value extends SelectValue> {
  /** People choose several options. */
  multiple: true;
  /** The chosen values (controlled), in the order in which people chose them. */
  value?: readonly Value[];
  /** The values chosen at first (uncontrolled), and again after a reset. */
  defaultValue?: readonly Value[];
  /** Called when a person changes the values. */
  onValueChange?: (value: readonly Value[], details: SelectChangeDetails) => void;
}

/** State and options of a select, without an element. */
export type SelectStateProps<Value extends SelectValue = string> = (SingleValue<Value> | MultipleValue<Value>) & {
  /**
   * The options, alone or in groups. An empty list says that there are none.
   * @default []
   */
  options?: readonly (SelectOptionData<Value> | SelectGroupData<Value>)[];
  /** Whether the list is open (controlled). */
  open?: boolean;
  /**
   * Whether the list is open at first (uncontrolled).
   * @default false
   */
  defaultOpen?: boolean;
  /** Called when a person opens or closes the list. */
  onOpenChange?: (open: boolean, details: SelectOpenChangeDetails) => void;
  /** Name in the form. With `multiple`, the form sends one entry for each value. */
  name?: string;
  /** `id` of the form, if the select is outside of it. */
  form?: string;
  /** What the browser may fill in. */
  autoComplete?: string;
  /** Called with the event of the native select in the form. Form libraries use it: `{...register('circle')}`. */
  onChange?: ChangeEventHandler<HTMLSelectElement>;
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
   * Disables the select.
   * @default false
   */
  disabled?: boolean;
};

type ButtonProps = Omit<
  ComponentProps<'button'>,
  'value' | 'defaultValue' | 'type' | 'role' | 'onChange' | 'formAction' | 'children' | 'name' | 'form'
>;

export type SelectProps<Value extends SelectValue = string> = SelectStateProps<Value> &
  FieldLabelProps &
  ButtonProps & {
    /**
     * The height, that of a `Button` of the same size. It follows the density of the scope.
     * @default 'md'
     */
    size?: Size;
    /** Shown while no option is chosen. By default the brand's message for "choose". */
    placeholder?: ReactNode;
    /**
     * Shows a button that clears the value. With the list closed, Delete and Backspace clear it too.
     * @default false
     */
    clearable?: boolean;
  };

export type SelectRootProps<Value extends SelectValue = string> = SelectStateProps<Value> & {
  /** A `SelectParts.Trigger` and a `SelectParts.Content`. */
  children?: ReactNode;
};

export type SelectTriggerProps = ButtonProps & {
  /**
   * The height, that of a `Button` of the same size. It follows the density of the scope.
   * @default 'md'
   */
  size?: Size;
  /** A `SelectParts.Value`, and what is next to it. */
  children?: ReactNode;
};

export interface SelectValueProps extends ComponentProps<'span'> {
  /** Shown while no option is chosen. By default the brand's message for "choose". */
  placeholder?: ReactNode;
}

export type SelectContentProps = ComponentProps<'div'>;

export interface SelectItemProps extends ComponentProps<'div'> {
  /** Value of an option of `SelectParts.Root`. */
  value: SelectValue;
  /** What is shown. By default the `label` of the option. */
  children?: ReactNode;
}

export type SelectGroupProps = ComponentProps<'div'>;

export type SelectGroupLabelProps = ComponentProps<'div'>;
