import type { PropsDoc } from '../../system/props.js';
import { buttonProps, type ButtonProps } from '../button/Button.props.js';

export const copyButtonProps = {
  variants: buttonProps.variants,
  defaults: { variant: 'outline', color: 'neutral', size: 'md', disabled: false, focusableWhenDisabled: false },
} as const satisfies PropsDoc;

export interface CopyButtonProps extends Omit<ButtonProps, 'value' | 'start' | 'end' | 'loading' | 'asChild'> {
  /** The text that is copied. */
  value: string;
  /** Called when it has copied, with `true`, or when the browser does not allow it, with `false`. */
  onCopied?: (copied: boolean) => void;
  /**
   * The text of the button.
   * @default the brand's message `copy.copy`
   */
  children?: ButtonProps['children'];
}
