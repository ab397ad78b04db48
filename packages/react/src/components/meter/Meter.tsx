'use client';

import { meterMessages } from '@wusum/contract/messages/meter';
import { useId } from 'react';
import { useLocale } from '../../internal/use-locale.js';
import { useMessages } from '../../internal/use-messages.js';
import { levelOf } from './level.js';
import type { MeterProps } from './Meter.props.js';
import { Bar, Label, Root, Value } from './Meter.styles.js';

/**
 * A measure in a known range: places taken, space used, strength of a password. Renders one `<div>` with a native `<meter>`
 * inside, which fills in reading direction; with `label`, also the label and the value. With `low` or `high`, whether the
 * value is good, fair or poor is in a word and in the colour.
 *
 * Use it for a value that goes up and down.
 * Do not use it for a task that ends (`Progress`).
 */
export function Meter(props: MeterProps) {
  const { value, min = 0, max = 1, low, high, optimum, label, valueText, size, ...given } = props;
  const { 'aria-label': ariaLabel, 'aria-labelledby': labelledBy, 'aria-describedby': describedBy, ...rest } = given;
  const id = useId();
  const message = useMessages(meterMessages);
  const percent = new Intl.NumberFormat(useLocale(), { style: 'percent' });
  const level = levelOf({ value, min, max, low, high, optimum });
  const share = percent.format(Math.min(Math.max((value - min) / (max - min), 0), 1));
  const text = [valueText ?? share, level && message(`meter.${level}`)].filter(Boolean).join(' · ');
  return (
    <Root data-level={level} data-size={size} {...rest}>
      {label === undefined ? null : <Label id={id}>{label}</Label>}
      {label === undefined ? null : <Value aria-hidden>{text}</Value>}
      <Bar
        {...{ value, min, max, low, high, optimum }}
        aria-label={ariaLabel}
        aria-labelledby={labelledBy ?? (label === undefined || ariaLabel !== undefined ? undefined : id)}
        aria-describedby={describedBy}
        aria-valuetext={text}
      />
    </Root>
  );
}
