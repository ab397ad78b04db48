import type { PropsDoc } from '../../system/props.js';
import type { CheckboxProps } from '../checkbox/Checkbox.props.js';
import type { ChoiceCardContent } from '../field/ChoiceCard.js';

export const checkboxCardProps = {
  variants: {},
  defaults: { disabled: false },
} as const satisfies PropsDoc;

export interface CheckboxCardProps
  extends Omit<CheckboxProps, 'label' | 'description' | 'error' | 'disabled'>, ChoiceCardContent {
  /**
   * Disables this choice.
   * @default false
   */
  disabled?: boolean;
}
