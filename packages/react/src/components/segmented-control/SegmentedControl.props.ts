import type { ComponentProps, ReactNode } from 'react';
import { sizes, type PropsDoc, type Size } from '../../system/props.js';
import type { RadioGroupProps } from '../radio-group/RadioGroup.props.js';

export const segmentedControlProps = {
  variants: { size: sizes },
  defaults: { size: 'md', stretch: false, required: false, optional: false, disabled: false },
} as const satisfies PropsDoc;

export interface SegmentedControlProps extends Omit<RadioGroupProps, 'orientation'> {
  /**
   * The height, that of a `Button` of the same size.
   * @default 'md'
   */
  size?: Size;
  /**
   * The segments share the whole width in equal parts.
   * @default false
   */
  stretch?: boolean;
  /** `Segment`s. */
  children?: ReactNode;
}

export interface SegmentProps extends Omit<
  ComponentProps<'input'>,
  'type' | 'size' | 'value' | 'checked' | 'defaultChecked' | 'name' | 'required' | 'children'
> {
  /** The value of the control while it is chosen. */
  value: string;
  /** One or two words. With an icon alone, set `aria-label` too. */
  children?: ReactNode;
}
