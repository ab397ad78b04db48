'use client';

import { useMemo } from 'react';
import { systemOf } from '../../internal/date-format.js';
import { useLocale } from '../../internal/use-locale.js';
import { inField } from '../field/in-field.js';
import type { DateFieldProps } from './DateField.props.js';
import { SegmentedControl } from './SegmentedControl.js';
import { dateModel } from './segments.js';

/**
 * A date in parts, in the order, the calendar and the digits of the reader: ١ and 1 are both understood. Renders one
 * `<div role="group">` of inputs; with `label`, `description` or `error` a `Field` around it. Up and down change a part,
 * left and right move to the part that is seen there. The form sends an ISO date.
 *
 * Use it for a date that people know by heart: a birthday, the date of a document.
 * Do not use it where they need to see the week around (`DatePicker`).
 */
export function DateField(props: DateFieldProps) {
  return inField(Control, props);
}

function Control({ calendar, ...rest }: DateFieldProps) {
  const locale = useLocale();
  const system = systemOf(calendar, locale);
  return <SegmentedControl {...rest} model={useMemo(() => dateModel(locale, system), [locale, system])} />;
}
