import type { ComponentProps } from 'react';
import type { ChangeDetails } from '../../internal/change-details.js';
import { sizes, type PropsDoc, type Size } from '../../system/props.js';
import type { FieldLabelProps } from '../field/Field.props.js';

export const pinFieldProps = {
  variants: { size: sizes, type: ['numeric', 'alphanumeric'] },
  defaults: {
    size: 'md',
    type: 'numeric',
    length: 6,
    masked: false,
    autoComplete: 'one-time-code',
    required: false,
    optional: false,
    disabled: false,
  },
} as const satisfies PropsDoc;

export type PinFieldType = (typeof pinFieldProps.variants.type)[number];

/** `input-change`: people typed, pasted, or a phone filled in the code of a message. */
export type PinFieldChangeReason = 'input-change';

export interface PinFieldProps
  extends
    FieldLabelProps,
    Omit<ComponentProps<'input'>, 'type' | 'size' | 'dir' | 'value' | 'maxLength' | 'placeholder'> {
  /**
   * How many characters the code has.
   * @default 6
   */
  length?: number;
  /** A wider space after each group of this many characters. */
  group?: number;
  /**
   * Which characters it takes: digits, or digits and Latin letters. Digits of any script become 0 to 9; other characters,
   * such as spaces and hyphens of a pasted code, are left out.
   * @default 'numeric'
   */
  type?: PinFieldType;
  /**
   * Shows points and no characters: a secret that people know by heart. A code of a message needs none.
   * @default false
   */
  masked?: boolean;
  /**
   * What the browser fills in. With `one-time-code` phones offer the code of a message.
   * @default 'one-time-code'
   */
  autoComplete?: string;
  /**
   * The height, that of a `Button` of the same size.
   * @default 'md'
   */
  size?: Size;
  /** The controlled value, in 0 to 9 and Latin letters. */
  value?: string;
  /** The initial value, uncontrolled. */
  defaultValue?: string;
  /** Called when the value changes. */
  onValueChange?: (value: string, details: ChangeDetails<PinFieldChangeReason>) => void;
  /** Called when the last character is filled in. Do not send the form by it: people check what they typed. */
  onComplete?: (value: string, details: ChangeDetails<PinFieldChangeReason>) => void;
}
