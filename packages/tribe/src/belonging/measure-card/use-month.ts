import { useLocale } from '@wusum/react';

/** Writes a month, `2026-03`, as the reader does: March 2026. */
export function useMonth(): (month: string) => string {
  const format = new Intl.DateTimeFormat(useLocale(), { month: 'long', year: 'numeric', timeZone: 'UTC' });
  return (month) => format.format(new Date(`${month}-01`));
}
