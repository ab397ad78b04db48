'use client';

import { useId } from 'react';
import { useLocale } from '../../internal/use-locale.js';
import type { ProgressProps } from './Progress.props.js';
import { Bar, Label, Root, Value } from './Progress.styles.js';

/**
 * How much of something is done. Renders one `<div>` with a native `<progress>` inside, which fills in reading direction;
 * with `label`, also the label and the value.
 *
 * Use it for what takes longer than some seconds: an upload, an import, the steps of a long form.
 * Do not use it for a measure that does not end (`Meter`), nor for a short wait (`Spinner`).
 */
export function Progress(props: ProgressProps) {
  const { value, max = 1, label, valueText, color, size, ...given } = props;
  const { 'aria-label': ariaLabel, 'aria-labelledby': labelledBy, 'aria-describedby': describedBy, ...rest } = given;
  const id = useId();
  const percent = new Intl.NumberFormat(useLocale(), { style: 'percent' });
  const share = value === undefined ? undefined : Math.min(Math.max(value / max, 0), 1);
  // All is not done before it is: 99.7 % is shown as 99 %.
  const shown = share === undefined ? undefined : percent.format(Math.floor(share * 100 + 1e-9) / 100);
  const text = valueText ?? shown;
  return (
    <Root data-color={color} data-size={size} {...rest}>
      {label === undefined ? null : <Label id={id}>{label}</Label>}
      {label === undefined || text === undefined ? null : <Value aria-hidden>{text}</Value>}
      <Bar
        value={share === undefined ? undefined : share * max}
        max={max}
        aria-label={ariaLabel}
        aria-labelledby={labelledBy ?? (label === undefined || ariaLabel !== undefined ? undefined : id)}
        aria-describedby={describedBy}
        aria-valuetext={text}
      />
    </Root>
  );
}
