import type { PropsDoc } from '../../system/props.js';
import type { ChoiceCardContent } from '../field/ChoiceCard.js';
import type { RadioProps } from '../radio-group/RadioGroup.props.js';

export const radioCardProps = {
  variants: {},
  defaults: { disabled: false },
} as const satisfies PropsDoc;

export interface RadioCardProps extends Omit<RadioProps, 'label' | 'description'>, ChoiceCardContent {
  /**
   * Disables this choice.
   * @default false
   */
  disabled?: boolean;
}
