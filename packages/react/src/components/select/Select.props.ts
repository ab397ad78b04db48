import type { ComponentProps, ReactNode } from 'react';
import type { FieldLabelProps } from '../field/Field.props.js';

export const selectDefaults = { disabled: false } as const;
export const selectProps = { variants: {}, defaults: selectDefaults } as const;

/** One answer. */
export interface SelectOptionData {
  /** What is sent with the form. Unique in its list; the empty string is the answer "none". */
  value: string;
  /** What the member reads. */
  label: ReactNode;
  /** The words of `label` where it is more than words: for typing ahead and for the browser's own list. */
  text?: string;
  /** Shown, and not to be chosen. */
  disabled?: boolean;
}

/** Answers that belong together, under a heading. */
export interface SelectGroupData {
  label: ReactNode;
  options: readonly SelectOptionData[];
}

export interface SelectProps
  extends
    FieldLabelProps,
    Omit<
      ComponentProps<'button'>,
      'value' | 'defaultValue' | 'type' | 'role' | 'onChange' | 'formAction' | 'children'
    > {
  /** The answers, alone or in groups. Where both are given, they stand before those in `children`. */
  options?: readonly (SelectOptionData | SelectGroupData)[];
  /** The answers as `SelectOption` and `SelectGroup`. They are read before they are shown, so nothing may stand between. */
  children?: ReactNode;
  /** The chosen answer, held by its owner. The empty string: none. */
  value?: string;
  /**
   * The answer chosen at first when nobody holds it, and again after a reset.
   * @default ''
   */
  defaultValue?: string;
  /** Hears a new answer. */
  onValueChange?: (value: string) => void;
  /** Whether the list is open, held by its owner. */
  open?: boolean;
  /**
   * Whether the list starts open when nobody holds it.
   * @default false
   */
  defaultOpen?: boolean;
  /** Hears the list open and close. */
  onOpenChange?: (open: boolean) => void;
  /** What stands there before an answer is chosen. Without it, the tribe's word for "choose". */
  placeholder?: ReactNode;
  /** Names the answer in a form. */
  name?: string;
  /** What the browser may fill in. */
  autoComplete?: string;
}

export interface SelectOptionProps extends Omit<SelectOptionData, 'label'> {
  /** The text of the option. */
  children: ReactNode;
}

export interface SelectGroupProps {
  /** The heading of the group. */
  label: ReactNode;
  /** The options of the group. */
  children: ReactNode;
}
