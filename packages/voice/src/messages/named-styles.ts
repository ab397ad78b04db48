/** The named styles of ICU arguments, as options of `Intl`: the same ones as in `intl-messageformat`. */

/** `{n, number, integer}`. A currency needs a skeleton: `::currency/SAR`. */
export const numberStyles: Readonly<Record<string, Intl.NumberFormatOptions>> = {
  integer: { maximumFractionDigits: 0 },
  percent: { style: 'percent' },
};

/** `{d, date, long}`. */
export const dateStyles: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  short: { month: 'numeric', day: 'numeric', year: '2-digit' },
  medium: { month: 'short', day: 'numeric', year: 'numeric' },
  long: { month: 'long', day: 'numeric', year: 'numeric' },
  full: { weekday: 'long', month: 'long', day: 'numeric', year: 'numeric' },
};

const seconds = { hour: 'numeric', minute: 'numeric', second: 'numeric' } as const;

/** `{d, time, short}`; without a style a time is `medium`. */
export const timeStyles: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  short: { hour: 'numeric', minute: 'numeric' },
  medium: seconds,
  long: { ...seconds, timeZoneName: 'short' },
  full: { ...seconds, timeZoneName: 'short' },
};
