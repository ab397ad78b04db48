import type { ComponentProps } from 'react';
import type { FieldLabelProps } from '../field/Field.props.js';

export const switchDefaults = { defaultChecked: false } as const;

export interface SwitchProps extends Omit<FieldLabelProps, 'optional'>, Omit<ComponentProps<'input'>, 'type' | 'size'> {
  /** Hears the new state after each change, beside the native `onChange`. */
  onCheckedChange?: (checked: boolean) => void;
}
