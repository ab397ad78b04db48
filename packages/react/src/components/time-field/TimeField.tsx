'use client';

import { useMemo } from 'react';
import { useLocale } from '../../internal/use-locale.js';
import { SegmentedControl } from '../date-field/SegmentedControl.js';
import { timeModel } from '../date-field/segments.js';
import { inField } from '../field/in-field.js';
import type { TimeFieldProps } from './TimeField.props.js';

/**
 * A time of day in parts, with 12 or 24 hours as the reader has it. Renders one `<div role="group">` of inputs; with
 * `label`, `description` or `error` a `Field` around it. The form sends `18:30`.
 *
 * Use it for the time of a meeting.
 * Do not use it for how long something takes (`TextField` with a number).
 */
export function TimeField(props: TimeFieldProps) {
  return inField(Control, props);
}

function Control(props: TimeFieldProps) {
  const locale = useLocale();
  return <SegmentedControl {...props} model={useMemo(() => timeModel(locale), [locale])} />;
}
