import { useSyncExternalStore } from 'react';

const subscribe = () => () => {};

/** The day of the reader's clock and zone, ISO 8601. */
const clockToday = (): string => {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
};

/** The current day. `undefined` on a server and in the first render of its markup, which may be older than a day. */
export function useToday(given: string | undefined): string | undefined {
  const own = useSyncExternalStore<string | undefined>(subscribe, clockToday, () => undefined);
  return given ?? own;
}
