/** Units from small to large, with their length in seconds and the number up to which each is used. */
const units: readonly (readonly [unit: Intl.RelativeTimeFormatUnit, seconds: number, below: number])[] = [
  ['second', 1, 45],
  ['minute', 60, 45],
  ['hour', 3600, 22],
  ['day', 86_400, 6.5],
  ['week', 604_800, 4],
  ['month', 2_629_746, 11.5],
  ['year', 31_556_952, Infinity],
];

/**
 * How long ago, or in how long: `yesterday`, `in 2 days`, `قبل يومين`.
 * @param milliseconds from now on; negative is the past
 */
export function formatRelative(milliseconds: number, locale: string, style: Intl.RelativeTimeFormatStyle): string {
  const seconds = milliseconds / 1000;
  const [unit, length] = units.find(([, each, below]) => Math.abs(seconds) / each < below)!;
  // Less than that is “now” in every language.
  const count = unit === 'second' ? 0 : Math.sign(seconds) * Math.round(Math.abs(seconds) / length);
  return new Intl.RelativeTimeFormat(locale, { numeric: 'auto', style }).format(count, unit);
}
