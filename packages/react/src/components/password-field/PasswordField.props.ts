import { sizes, type PropsDoc } from '../../system/props.js';
import type { TextFieldProps } from '../text-field/TextField.props.js';

export const passwordFieldProps = {
  variants: { size: sizes },
  defaults: {
    size: 'md',
    autoComplete: 'current-password',
    revealable: true,
    required: false,
    optional: false,
    disabled: false,
  },
} as const satisfies PropsDoc;

/** How strong a password is, and how it can be stronger. */
export interface PasswordStrength {
  /** From 0, weak, to 1, strong. Below 1/3 it is poor, up to 2/3 fair, and good above. */
  readonly value: number;
  /** What makes it stronger: "One more word." */
  readonly advice?: string | undefined;
}

export interface PasswordFieldProps extends Omit<
  TextFieldProps,
  'type' | 'start' | 'end' | 'clearable' | 'revealable' | 'autoComplete' | 'placeholder'
> {
  /**
   * What a password manager fills in: the known password, or a new one that it makes. `off` is for a secret that is not the
   * password of an account.
   * @default 'current-password'
   */
  autoComplete?: 'current-password' | 'new-password' | 'off';
  /**
   * Shows a button that shows the characters. They are hidden again when the form is sent.
   * @default true
   */
  revealable?: boolean;
  /**
   * Measures a new password with each change of it, and shows a meter below. Without an answer, such as while a library is
   * loaded, there is no meter. The function gets the password: do not send it anywhere.
   */
  strength?: (password: string) => PasswordStrength | undefined;
}
