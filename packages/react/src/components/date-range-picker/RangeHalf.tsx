'use client';

import { dateRangeMessages } from '@wusum/contract/messages/date-range';
import { useContext, useId } from 'react';
import { useMessages } from '../../internal/use-messages.js';
import type { SegmentedFieldProps } from '../date-field/DateField.props.js';
import { SegmentParts } from '../date-field/SegmentedControl.js';
import type { SegmentModel } from '../date-field/segments.js';
import { FieldContext, joinIds, type ControlProps } from '../field/field-context.js';
import { useFormError } from '../field/form-context.js';
import { Half, HalfLabel } from './DateRangePicker.styles.js';

type Shared = Pick<SegmentedFieldProps, 'value' | 'onValueChange' | 'min' | 'max' | 'name' | 'readOnly'>;

interface RangeHalfProps extends Shared {
  readonly side: 'start' | 'end';
  readonly model: SegmentModel;
  readonly wired: ControlProps;
  /** What a reset of the form leads to. */
  readonly resetTo: string | undefined;
  /** The form finds something wrong in this date or in the other one. */
  readonly isWrong: boolean;
  readonly problemOf: (iso: string) => string;
}

/** One of the two dates: its word, its parts and its hidden input. */
export function RangeHalf({ side, isWrong, wired: both, ...parts }: RangeHalfProps) {
  const message = useMessages(dateRangeMessages);
  const id = useId();
  const field = useContext(FieldContext);
  const isThisWrong = useFormError(parts.name) !== undefined;
  const wired = isWrong ? { ...both, 'aria-invalid': isThisWrong || undefined } : both;
  const labelIds = joinIds(id, field?.labelId);
  return (
    <Half role="group" aria-labelledby={labelIds}>
      <HalfLabel id={id}>{message(`date-range.${side}`)}</HalfLabel>
      <SegmentParts
        {...parts}
        wired={wired}
        firstId={side === 'start' ? field?.controlId : undefined}
        labelIds={labelIds}
      />
    </Half>
  );
}
