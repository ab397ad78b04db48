import { dateFormat, plainSpaces, otherSystem, systemOf } from '../../internal/date-format.js';
import type { DateTextProps } from './DateText.props.js';

type Options = Pick<DateTextProps, 'dateStyle' | 'timeStyle' | 'calendar' | 'timeZone'>;

/**
 * A day or an instant as people write it. The text itself where it is neither.
 * @param value ISO 8601
 */
export function formatInstant(value: string, locale: string, options: Options): string {
  const isDay = /^\d{4}-\d\d-\d\d$/.test(value);
  const instant = new Date(value);
  if (Number.isNaN(instant.getTime())) return value;
  const { dateStyle = 'medium', timeStyle, calendar, timeZone = 'UTC' } = options;
  const system = systemOf(calendar, locale);
  const time = isDay ? {} : { timeStyle, timeZone };
  const text = dateFormat(locale, system, { dateStyle, ...time }).format(instant);
  if (calendar !== 'both') return plainSpaces(text);
  const zone = isDay ? {} : { timeZone };
  const other = dateFormat(locale, otherSystem(system), { dateStyle, ...zone }).format(instant);
  return plainSpaces(`${text} (${other})`);
}
