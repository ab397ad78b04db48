import { sizes, type PropsDoc } from '../../system/props.js';
import type { SegmentedFieldProps } from '../date-field/DateField.props.js';

export const timeFieldProps = {
  variants: { size: sizes },
  defaults: { size: 'md', required: false, optional: false, disabled: false, readOnly: false },
} as const satisfies PropsDoc;

export type TimeFieldProps = SegmentedFieldProps;
