'use client';

import { useLocale } from '../../internal/use-locale.js';
import { useNow } from '../../internal/use-now.js';
import { Root } from '../date-text/DateText.styles.js';
import { formatInstant } from '../date-text/format-instant.js';
import { formatRelative } from './relative.js';
import type { RelativeTimeProps } from './RelativeTime.props.js';

/**
 * How long ago something was, or in how long it will be. Renders one `<time>` with the date as its title, and keeps it true
 * while the page is open.
 *
 * Use it for what is near: an answer, a new story.
 * Do not use it where the day matters, such as a deadline (`DateText`).
 */
export function RelativeTime({ value, now, length = 'long', timeZone, ...rest }: RelativeTimeProps) {
  const locale = useLocale();
  const clock = useNow();
  const from = now === undefined ? clock : Date.parse(now);
  const date = formatInstant(value, locale, { dateStyle: 'long', timeStyle: 'short', timeZone });
  const distance = from === undefined ? NaN : Date.parse(value) - from;
  return (
    <Root dateTime={value} title={date} {...rest}>
      {Number.isNaN(distance) ? date : formatRelative(distance, locale, length)}
    </Root>
  );
}
