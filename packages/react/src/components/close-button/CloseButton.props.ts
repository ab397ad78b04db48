import type { PropsDoc } from '../../system/props.js';
import { iconButtonProps, type IconButtonProps } from '../icon-button/IconButton.props.js';

export const closeButtonProps = {
  variants: iconButtonProps.variants,
  defaults: iconButtonProps.defaults,
} as const satisfies PropsDoc;

export interface CloseButtonProps extends Omit<IconButtonProps, 'label' | 'children' | 'loading' | 'asChild'> {
  /**
   * What it closes: the accessible name.
   * @default the brand's message `action.close`
   */
  label?: string;
}
