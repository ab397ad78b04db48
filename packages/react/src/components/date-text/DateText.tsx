'use client';

import { useLocale } from '../../internal/use-locale.js';
import type { DateTextProps } from './DateText.props.js';
import { Root } from './DateText.styles.js';
import { formatInstant } from './format-instant.js';

/**
 * A date as the reader writes it: digits, order and calendar of the locale. Renders one `<time>`; server and browser write
 * the same.
 *
 * Use it for the day of a story, of a meeting, of a decision.
 * Do not use it for how long ago something was (`RelativeTime`).
 */
export function DateText({ value, dateStyle, timeStyle, calendar, timeZone, ...rest }: DateTextProps) {
  const locale = useLocale();
  return (
    <Root dateTime={value} {...rest}>
      {formatInstant(value, locale, { dateStyle, timeStyle, calendar, timeZone })}
    </Root>
  );
}
